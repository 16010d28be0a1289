using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Measures;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Measures;

/// <summary>What each measure of a scenario adds (formula 59).</summary>
public sealed class EffectsOfMeasures
{
    public static TheoryData<ScenarioMeasure> All => [.. Enum.GetValues<ScenarioMeasure>()];

    [Theory]
    [MemberData(nameof(All))]
    public void An_effect_is_the_scenario_beside_the_same_scenario_run_whole_without_the_measure(ScenarioMeasure measure)
    {
        var book = ProjectData.Book();
        foreach (string scenario in new[] { "present-pace", "palet-ambition", "all-permitted" })
        {
            var outcome = Towns.Assess(SmallTown.WithEverything(), Towns.Slowly(ProjectData.Scenario(scenario)), book);
            var without = TriasEnergetica.Assess(outcome.Start, book, MeasurePaths.Without(outcome.Scenario, measure));
            foreach (var effect in new MeasureEffects(outcome, book).Of(measure))
            {
                double Less(TriasStep step) => Gj(without, effect.Year, step) - Gj(outcome, effect.Year, step);
                double demand = Gj(outcome, effect.Year, TriasStep.Demand);
                Assert.Equal(-Less(TriasStep.Saved), effect.SavedGj, demand * 1e-12);
                Assert.Equal(-Less(TriasStep.Renewable), effect.RenewableGj, demand * 1e-12);
                Assert.Equal(Less(TriasStep.Fossil), effect.AvoidedFossilGj, demand * 1e-12);
                Assert.Equal(Co2T(without, effect.Year) - Co2T(outcome, effect.Year), effect.AvoidedCo2T, demand * 1e-12);
                Assert.Equal(-Less(TriasStep.Demand), effect.SavedGj + effect.RenewableGj - effect.AvoidedFossilGj, demand * 1e-9);
            }
        }
    }

    [Theory]
    [InlineData(ScenarioMeasure.Wind)]
    [InlineData(ScenarioMeasure.Hydropower)]
    [InlineData(ScenarioMeasure.GroundHeatNetwork)]
    public void What_the_present_pace_does_not_do_adds_nothing(ScenarioMeasure measure)
    {
        var book = ProjectData.Book();
        var outcome = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario("present-pace"), book);
        Assert.All(new MeasureEffects(outcome, book).Of(measure), effect => Assert.Equal((0, 0, 0, 0), (effect.SavedGj, effect.RenewableGj, effect.AvoidedFossilGj, effect.AvoidedCo2T)));
    }

    [Fact]
    public void Green_gas_alone_takes_its_share_of_the_gas_from_the_grid_and_none_of_that_in_vehicles_and_heat_networks()
    {
        var book = ProjectData.Book();
        var greenGasOnly = Enum.GetValues<ScenarioMeasure>().Except([ScenarioMeasure.GreenGas]).Aggregate(ProjectData.Scenario("palet-ambition"), MeasurePaths.Without);
        var outcome = Towns.Assess(SmallTown.WithEverything(), greenGasOnly, book);
        var without = TriasEnergetica.Assess(outcome.Start, book, MeasurePaths.Without(greenGasOnly, ScenarioMeasure.GreenGas));
        double gas = Towns.Lines(without, 2040).Where(line => line.Key.Step == TriasStep.Fossil && line.Key.Source == EnergySource.NaturalGas && line.Key.Carrier == Carrier.Gas && line.Key.Sector != Sector.Mobility).Sum(line => line.Amounts.EnergyGj);
        Assert.True(gas > 0);
        Assert.Equal(0.30 * gas, new MeasureEffects(outcome, book).Of(ScenarioMeasure.GreenGas).Single(effect => effect.Year == 2040).AvoidedFossilGj, gas * 1e-9);
    }

    [Fact]
    public void Appliances_alone_avoid_what_the_grid_emits_for_the_power_they_save()
    {
        // A town that generates nothing: every kWh saved is a kWh not imported.
        var book = ProjectData.Book();
        var town = new SmallTown().Row(20, 20, 12, 1960, EnergyLabel.C).Total("dwellings", "gas", 0.4).Total("dwellings", "electricity", 0.12);
        var appliancesOnly = Enum.GetValues<ScenarioMeasure>().Except([ScenarioMeasure.Appliances]).Aggregate(ProjectData.Scenario("present-pace"), MeasurePaths.Without);
        var outcome = Towns.Assess(town, appliancesOnly, book);
        var effect = new MeasureEffects(outcome, book).Of(ScenarioMeasure.Appliances).Single(each => each.Year == 2040);
        Assert.True(effect.SavedGj > 0);
        Assert.Equal(effect.SavedGj / 0.0036 * new Emissions(book).GridKgPerKwh(2040) / 1000, effect.AvoidedCo2T, 9);
    }

    [Fact]
    public void A_lag_is_the_scenario_beside_the_same_scenario_with_its_measures_three_years_later()
    {
        var book = ProjectData.Book();
        var outcome = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario("palet-ambition"), book);
        var supply = outcome.Scenario.Supply;
        var savings = outcome.Scenario.Savings;
        var gridLater = outcome.Scenario with
        {
            Savings = savings with { TrafficElectrifiedPct = new YearPath([new(2026, 0), new(2033, 30), new(2043, 85)]) },
            Supply = supply with
            {
                HomeRoofsPct = supply.HomeRoofsPct.Later(3),
                OtherRoofsPct = supply.OtherRoofsPct.Later(3),
                FieldsPct = supply.FieldsPct.Later(3),
                Turbines = new YearPath([new(2032, 0), new(2037, 4)]),
                ProcessElectrifiedPct = new YearPath([new(2026, 0), new(2043, 45)]),
                HeatOrder =
                [
                    .. supply.HeatOrder.Select(choice => choice.Option switch
                    {
                        EnergyOption.GroundHeatNetwork => choice with { HomesPerYr = new YearPath([new(2029, 0), new(2033, 250)]) },
                        EnergyOption.GroundHeatPump => choice with { HomesPerYr = new YearPath([new(2027, 30), new(2033, 150)]) },
                        EnergyOption.AirHeatPump => choice with { HomesPerYr = new YearPath([new(2027, 250), new(2033, 1100)]) },
                        EnergyOption.Hybrid => choice with { HomesPerYr = new YearPath([new(2027, 350), new(2033, 600)]) },
                        _ => choice,
                    }),
                ],
            },
        };
        var later = TriasEnergetica.Assess(outcome.Start, book, gridLater);
        foreach (var effect in new MeasureEffects(outcome, book).Of(Lag.All.Single(lag => lag.Cause == LagCause.ElectricityGrid)))
        {
            Assert.Equal(Gj(later, effect.Year, TriasStep.Fossil) - Gj(outcome, effect.Year, TriasStep.Fossil), effect.ExtraFossilGj, 6);
            Assert.Equal(Co2T(later, effect.Year) - Co2T(outcome, effect.Year), effect.ExtraCo2T, 6);
            Assert.True(effect.ExtraCo2T > 0);
        }
    }

    [Fact]
    public void Without_all_measures_what_stands_in_the_base_year_stays()
    {
        var book = ProjectData.Book();
        var nothing = Enum.GetValues<ScenarioMeasure>().Aggregate(ProjectData.Scenario("all-permitted"), MeasurePaths.Without);
        var outcome = Towns.Assess(SmallTown.WithEverything(), nothing, book);
        Assert.DoesNotContain(Towns.Lines(outcome, 2040), line => line.Key.Source is EnergySource.Renovation or EnergySource.Thinning or EnergySource.Replacement or EnergySource.Appliances);
        foreach (var source in new[] { EnergySource.RooftopPv, EnergySource.FieldPv, EnergySource.Wind, EnergySource.Hydro })
        {
            Assert.Equal(outcome.Balance[2024].Generation[source].Sum(part => part.CapacityKw), outcome.Balance[2040].Generation[source].Sum(part => part.CapacityKw), 6);
        }
    }

    private static double Gj(Outcome outcome, int year, TriasStep step) => Towns.Lines(outcome, year).Where(line => line.Key.Step == step).Sum(line => line.Amounts.EnergyGj);

    private static double Co2T(Outcome outcome, int year) => Towns.Lines(outcome, year).Sum(line => line.Amounts.Co2T);
}
