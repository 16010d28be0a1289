using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Savings;
using Energy.Model.Savings.Packages;

namespace Energy.Model.Tests.Savings.Packages;

/// <summary>What theory promises, beside what is measured.</summary>
public sealed class Theories
{
    private static readonly CoefficientBook Book = ProjectData.Book();

    [Theory]
    [InlineData(BuildingElement.PitchedRoof, 1)]
    [InlineData(BuildingElement.FlatRoof, 1)]
    [InlineData(BuildingElement.SolidWall, 1)]
    public void A_bare_square_metre_loses_what_the_national_model_says(BuildingElement element, double share) =>
        Assert.Equal(0.526 * share, new ElementLosses(Book).GjPerM2(element, 0), 0.001);

    /// <summary>The savings per level that the national model publishes, in per cent of the bare element.</summary>
    [Theory]
    [InlineData(BuildingElement.PitchedRoof, 3, 90.11)]
    [InlineData(BuildingElement.CavityWall, 2, 73.096)]
    [InlineData(BuildingElement.SolidWall, 4, 94.165)]
    [InlineData(BuildingElement.Floor, 1, 43.023)]
    [InlineData(BuildingElement.Glass, 3, 79.31)]
    [InlineData(BuildingElement.Draught, 3, 76.629)]
    public void A_level_saves_the_published_part_of_what_the_bare_element_loses(BuildingElement element, int level, double percent)
    {
        var losses = new ElementLosses(Book);
        Assert.Equal(percent, 100 * (1 - (losses.GjPerM2(element, level) / losses.GjPerM2(element, 0))), 0.1);
    }

    [Fact]
    public void The_physics_of_a_package_by_hand()
    {
        // A house of 105 m2 in a row, 1950, D to B; W/K of roof, cavity wall, floor, glass, gaps, then GJ of ventilation.
        double perWatt = 12.04 * 4368 / 1000 * 0.0036;
        double before = (((60.8265 / 1.0) + (42 / 0.53) + (57.1095 * 0.5 / 0.49) + (19.3305 * 1.6) + (105 * 1.8 * 0.12)) * perWatt) + 3.5;
        double after = (((60.8265 / 3.64) + (42 / 3.67) + (57.1095 * 0.5 / 3.84) + (19.3305 * 1.6) + (105 * 0.7 * 0.12)) * perWatt) + 6.82;
        var demand = TriasEnergetica.Start(Row(1950, EnergyLabel.D).Build(), Book).Demand;
        var package = new HomePackages(demand, Book).Towards(1, EnergyLabel.B);
        double rooms = demand.Units.SpaceHeatGj[1] + demand.Units.HeatingPowerGj[1];
        Assert.Equal((before - after) / before, package.SavedShare, 9);
        Assert.Equal((rooms * 1.1 * package.SavedShare) - 0.2016, new SavingTheory(demand, Book).ElementGj(1, package, 1.1), 9);
    }

    [Fact]
    public void The_label_promises_the_difference_of_its_classes_and_rebound_takes_its_part()
    {
        // Middle of B over middle of D: 175.5 over 270.5. Two fifths are owners.
        var town = Row(1950, EnergyLabel.D).Figures(0, new NeighbourhoodFigures { OwnerOccupiedPct = 40, HousingCorporationPct = 50 });
        var demand = TriasEnergetica.Start(town.Build(), Book).Demand;
        var theory = new SavingTheory(demand, Book);
        double rooms = demand.Units.SpaceHeatGj[1] + demand.Units.HeatingPowerGj[1];
        double promised = (1 - (175.5 / 270.5)) * (rooms + demand.Units.HotWaterGj[1]);
        Assert.Equal(promised, theory.LabelGj(1, EnergyLabel.B, 1), 9);
        Assert.Equal(promised * (1 - ((0.4 * 0.267) + (0.6 * 0.413))), theory.LabelAfterReboundGj(1, EnergyLabel.B, 1), 9);
    }

    [Fact]
    public void No_saving_of_any_kind_is_more_than_four_fifths_of_the_calibrated_heat_for_rooms()
    {
        var demand = TriasEnergetica.Start(SmallTown.WithEverything().Build(), Book).Demand;
        Assert.All(LabelSavings.Of(demand, Book), step =>
            Assert.All([step.MeasuredGj, step.LabelTheoryGj, step.LabelAfterReboundGj, step.ElementTheoryGj], saved => Assert.InRange(saved, -0.3, step.SpaceHeatGj * 0.8 * (1 + 1e-9))));
    }

    [Fact]
    public void The_cap_holds_for_what_the_ledger_counts_too()
    {
        var scenario = ProjectData.Scenario("all-permitted");
        var outcome = Towns.Assess(SmallTown.WithEverything(), scenario, ProjectData.BookWith(("heat-loss", "largest_saved_share", 0.1)));
        Assert.Contains(outcome.Savings.RoomsRatioAfter, ratio => ratio == 0.9);
        Assert.All(outcome.Savings.RoomsRatioAfter, ratio => Assert.InRange(ratio, 0.9, 1));
    }

    [Fact]
    public void Side_by_side_every_step_stands_once_with_its_homes()
    {
        var demand = TriasEnergetica.Start(SmallTown.WithEverything().Build(), Book).Demand;
        var steps = LabelSavings.Of(demand, Book);
        Assert.Equal(steps.Count, steps.Select(step => (step.Type, step.BuiltFrom, step.From, step.To)).Distinct().Count());
        int homes = Enumerable.Range(0, demand.Units.Count).Count(unit => demand.Units.Type[unit] is not null && demand.Units.Label[unit] > EnergyLabel.B);
        Assert.Equal(homes, steps.Where(step => step.To == EnergyLabel.B).Sum(step => step.Homes));
        var effect = new Energy.Model.Demand.LabelEffect(Book);
        Assert.All(steps, step => Assert.Equal(
            1 - (effect.RelativeToD(step.Type, step.BuiltFrom, step.To) / effect.RelativeToD(step.Type, step.BuiltFrom, step.From)),
            step.MeasuredGj / step.SpaceHeatGj,
            9));
    }

    private static SmallTown Row(int year, EnergyLabel label) => new SmallTown().Row(20, 20, 3, year, label).Total("dwellings", "gas", 0.1).Total("dwellings", "electricity", 0.05);
}
