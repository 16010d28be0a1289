using Energy.Fixtures;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Trias;

/// <summary>Thinning, replacement and net extra homes in the ledger (design rules 1, 2 and 9).</summary>
public sealed class Demolished
{
    private static readonly Scenario Pace = ProjectData.Scenario("present-pace");

    [Fact]
    public void A_home_that_goes_without_successor_saves_all_it_asked_for_in_that_years_weather()
    {
        var outcome = Run(thinned: 1, replaced: 0);
        var units = outcome.Start.Demand.Units;
        double ratio = outcome.Start.Demand.Weather.SpaceHeatRatio(2040);
        double expected = Gone(outcome).Sum(unit => (units.SpaceHeatGj[unit] * ratio) + units.HotWaterGj[unit] + units.CookingGj[unit]);
        Assert.NotEmpty(Gone(outcome));
        Assert.Equal(expected, Saved(outcome, Service.Heat, EnergySource.Thinning), 9);
        Assert.Equal(0, Saved(outcome, Service.Heat, EnergySource.Replacement));
    }

    [Fact]
    public void A_home_that_is_replaced_saves_the_difference_and_the_new_one_has_a_heat_pump()
    {
        var outcome = Run(thinned: 0, replaced: 2);
        var units = outcome.Start.Demand.Units;
        double ratio = outcome.Start.Demand.Weather.SpaceHeatRatio(2040);
        var fresh = outcome.Savings.NewHome;
        double expected = Gone(outcome).Sum(unit =>
            (units.SpaceHeatGj[unit] * ratio) + units.HotWaterGj[unit] + units.CookingGj[unit] - fresh.HeatGj(units.Type[unit] is Energy.Model.Areas.DwellingType.LowRiseFlat));
        Assert.NotEmpty(Gone(outcome));
        Assert.Equal(expected, Saved(outcome, Service.Heat, EnergySource.Replacement), 9);
        Assert.Equal(0, Saved(outcome, Service.Heat, EnergySource.Thinning));
    }

    [Fact]
    public void Where_a_new_home_asks_for_more_the_excess_is_demand_never_a_negative_saving()
    {
        var small = ProjectData.BookWith(("new-homes", "space_heat", 2000));
        var outcome = Run(thinned: 0, replaced: 2, small);
        var before = Run(thinned: 0, replaced: 0, small);
        Assert.Equal(0, Saved(outcome, Service.Heat, EnergySource.Replacement));
        Assert.True(Demand(outcome, Service.Heat) > Demand(before, Service.Heat));
        Assert.All(outcome.Balance.Years, balance => Assert.All(Towns.Imbalances(balance.Ledger), imbalance => Assert.InRange(imbalance, 0, 1e-6)));
    }

    [Fact]
    public void Extra_homes_are_demand_and_no_negative_saving()
    {
        var without = Run(0, 0);
        var with = Towns.Assess(SmallTown.WithEverything(), Chosen(0, 0) with { Demand = Pace.Demand with { NetExtraHomesPerYr = Towns.From2024(2) } });
        var fresh = with.Savings.NewHome;
        Assert.Equal(34 * fresh.HeatGj(isFlat: false), Demand(with, Service.Heat) - Demand(without, Service.Heat), 6);
        Assert.Equal(34 * fresh.PowerGj, Demand(with, Service.Power) - Demand(without, Service.Power), 6);
        Assert.Equal(Saved(without, Service.Heat, EnergySource.Renovation), Saved(with, Service.Heat, EnergySource.Renovation), 9);
    }

    private static Scenario Chosen(double thinned, double replaced) => Pace with
    {
        Savings = Pace.Savings with { HomesThinnedPerYr = Towns.From2024(thinned), HomesReplacedPerYr = Towns.From2024(replaced), HomesRenovatedPerYr = Towns.From2024(0) },
    };

    private static Outcome Run(double thinned, double replaced, Energy.Model.Coefficients.CoefficientBook? book = null) =>
        Towns.Assess(SmallTown.WithEverything(), Chosen(thinned, replaced), book);

    private static int[] Gone(Outcome outcome) => [.. Enumerable.Range(0, outcome.Start.Demand.Units.Count).Where(unit => outcome.Savings.DemolishedIn[unit] <= 2040)];

    private static double Saved(Outcome outcome, Service service, EnergySource source) => Sum(outcome, LedgerKey.Saved(Sector.Dwellings, service, source));

    private static double Demand(Outcome outcome, Service service) => Sum(outcome, LedgerKey.Demand(Sector.Dwellings, service));

    private static double Sum(Outcome outcome, LedgerKey key) => Towns.Lines(outcome, 2040).Where(line => line.Key == key).Sum(line => line.Amounts.EnergyGj);
}
