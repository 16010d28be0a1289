using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Savings.Packages;

namespace Energy.Model.Tests.Savings.Packages;

/// <summary>What it costs to bring a home to a better label.</summary>
public sealed class PackageCosts
{
    private static readonly CoefficientBook Book = ProjectData.Book();

    /// <summary>
    /// The label jumps of the national model Vesta MAIS 5, minimum to maximum in thousands of euros of 2018, brought to the price level of the report. Its ranges
    /// hold both moments; ours run from the low end at a natural moment to the high end on its own.
    /// </summary>
    [Theory]
    [InlineData("detached", EnergyLabel.D, EnergyLabel.B, 22, 29)]
    [InlineData("detached", EnergyLabel.G, EnergyLabel.B, 32, 43)]
    [InlineData("detached", EnergyLabel.G, EnergyLabel.A, 38, 85)]
    [InlineData("mid_terrace", EnergyLabel.D, EnergyLabel.B, 8, 13)]
    [InlineData("mid_terrace", EnergyLabel.G, EnergyLabel.B, 12, 18)]
    [InlineData("mid_terrace", EnergyLabel.G, EnergyLabel.A, 18, 37)]
    [InlineData("flat", EnergyLabel.D, EnergyLabel.B, 7, 12)]
    [InlineData("flat", EnergyLabel.G, EnergyLabel.B, 12, 22)]
    [InlineData("flat", EnergyLabel.G, EnergyLabel.A, 14, 25)]
    public void A_label_jump_costs_what_the_national_model_says(string kind, EnergyLabel from, EnergyLabel to, double low, double high)
    {
        var package = Homes(Example(kind, from)).Unprotected(0, to);
        var index = new PriceIndex(Book).Since(2018);
        double ours = package.NaturalMoment.Investment.Low / 1000;
        double most = package.StandAlone.Investment.High / 1000;
        Assert.True(ours <= high * index.High && most >= low * index.Low, $"{ours:0.0} to {most:0.0} against {low * index.Low:0.0} to {high * index.High:0.0}");
    }

    [Fact]
    public void A_package_is_the_sum_of_its_elements()
    {
        // A house of 105 m2 in a row, 1950, from D to B. Glass is good enough; roof, cavity wall and floor go to level 3, gaps too, and a fan comes in.
        var town = new SmallTown().Row(20, 20, 3, 1950, EnergyLabel.D).Total("dwellings", "gas", 0.1).Total("dwellings", "electricity", 0.05);
        var package = Homes(town).Towards(1, EnergyLabel.B);
        double natural = ((0.5793 * 105 * 62) + (0.4 * 105 * 52) + (0.5439 * 105 * 44) + (105 * 5.8) + 540) * 1.075 * 1.4;
        double standAlone = ((0.5793 * 105 * 73) + (0.4 * 105 * 58) + (0.5439 * 105 * 52) + (105 * 6.9) + 2730) * 1.075 * 1.4;
        Assert.Equal(EnergyLabel.B, package.Label);
        Assert.Equal(natural, package.NaturalMoment.Investment.Value, 6);
        Assert.Equal(standAlone, package.StandAlone.Investment.Value, 6);
    }

    [Fact]
    public void Each_flat_bears_its_part_of_the_roof_and_the_ground_floor()
    {
        // 20 flats of 75 m2 on 480 m2 of ground: 24 m2 of roof each, and nine tenths of that as ground floor.
        var package = Homes(new SmallTown().Flats(20, 20, 20, 1970, EnergyLabel.D).Total("dwellings", "gas", 0.5).Total("dwellings", "electricity", 0.1)).Towards(7, EnergyLabel.B);
        double natural = ((24 * 67) + (0.33 * 75 * 52) + (24 * 0.9 * 44) + (75 * 5.8) + 540) * 1.1 * 1.4;
        Assert.Equal(natural, package.NaturalMoment.Investment.Value, 6);
    }

    [Fact]
    public void A_better_label_never_costs_less_nor_saves_less_and_a_natural_moment_is_never_dearer()
    {
        var demand = TriasEnergetica.Start(SmallTown.WithEverything().Build(), Book).Demand;
        var packages = new HomePackages(demand, Book);
        foreach (int home in Enumerable.Range(0, demand.Units.Count).Where(unit => demand.Units.Type[unit] is not null))
        {
            var steps = Enum.GetValues<EnergyLabel>().Where(label => label < demand.Units.Label[home]).Select(label => packages.Unprotected(home, label)).Reverse().ToArray();
            Assert.All(steps, step => Assert.True(step.NaturalMoment.Investment.Value <= step.StandAlone.Investment.Value));
            Assert.All(steps, step => Assert.True(step.StandAlone.Investment.Low <= step.StandAlone.Investment.Value && step.StandAlone.Investment.Value <= step.StandAlone.Investment.High));
            Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.True(
                pair.First.StandAlone.Investment.Value <= pair.Second.StandAlone.Investment.Value && pair.First.SavedShare <= pair.Second.SavedShare,
                $"home {home} from {demand.Units.Label[home]}: {pair}"));
        }
    }

    [Fact]
    public void A_home_that_has_the_label_costs_nothing()
    {
        var package = Homes(Example("detached", EnergyLabel.B)).Towards(0, EnergyLabel.B);
        Assert.Equal(EnergyLabel.B, package.Label);
        Assert.Equal(default, package.StandAlone);
        Assert.Equal(0, package.SavedShare);
    }

    [Fact]
    public void Prices_rise_by_two_fifths_to_2025_and_then_go_either_way()
    {
        var index = new PriceIndex(Book);
        Assert.Equal(2025, index.PriceYear);
        Assert.Equal(new CostBand(1.4, 1.3, 1.5), index.Since(2018));
        Assert.Equal(new CostBand(1, 1, 1), index.Since(2025));
        Assert.Equal(new CostBand(1, 1, 1), index.Real(2024));
        Assert.Equal(0.69, index.Real(2040).Low);
        Assert.Equal(1 + (0.38 / 3), index.Real(2030).High, 12);
    }

    [Fact]
    public void A_loan_of_a_thousand_euros_at_three_per_cent_over_twenty_years_takes_67_22_a_year()
    {
        Assert.Equal(67.22, 1000 * CostMetric.Annuity(0.03, 20), 0.005);
        Assert.Equal(50, 1000 * CostMetric.Annuity(0, 20), 9);
        Assert.Equal(83.68, new CostMetric(Book).OfHome(new CostBand(1000, 900, 1100), BuildingElement.CavityWall).OwnerEurPerYr, 0.005);
    }

    private static SmallTown Example(string kind, EnergyLabel label)
    {
        var town = new SmallTown().Total("dwellings", "gas", 0.5).Total("dwellings", "electricity", 0.1);
        return kind switch
        {
            "detached" => town.Building(SmallTown.Box(20, 20, 11, 10), 1955, (BuildingUse.Dwelling, 150, label)),
            "flat" => town.Flats(20, 20, 20, 1970, label),
            _ => town.Building(SmallTown.Box(20, 20, 6, 10), 1955, (BuildingUse.Dwelling, 105, label)).Row(14, 20, 1, 1955, label).Row(26, 20, 1, 1955, label),
        };
    }

    private static HomePackages Homes(SmallTown town) => new(TriasEnergetica.Start(town.Build(), Book).Demand, Book);
}
