using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Savings;

namespace Energy.Model.Tests.Savings;

public sealed class Demolitions
{
    private static readonly Scenario Pace = ProjectData.Scenario("present-pace");

    [Fact]
    public void Thinning_never_takes_more_homes_than_households_disappear()
    {
        var outcome = Run(thinned: 50, replaced: 0);
        for (int b = 0; b < 2; b++)
        {
            int homes = Homes(outcome, b).Length;
            int gone = Homes(outcome, b).Count(unit => outcome.Savings.DemolishedIn[unit] != SavingsPlan.Never);
            Assert.InRange(gone, 1, homes * (b == 0 ? 0.09 : 0.03));
        }
    }

    [Fact]
    public void Where_no_decline_is_known_nothing_is_thinned()
    {
        var town = new SmallTown().Row(20, 20, 50, 1940, EnergyLabel.G).Total("dwellings", "gas", 1).Total("dwellings", "electricity", 0.5);
        var outcome = Towns.Assess(town, With(10, 0));
        Assert.All(outcome.Savings.DemolishedIn, when => Assert.Equal(SavingsPlan.Never, when));
    }

    [Fact]
    public void Protected_and_mixed_buildings_are_left_standing()
    {
        var outcome = Run(thinned: 5, replaced: 60);
        var land = outcome.Start.Land;
        int[] gone = [.. Enumerable.Range(0, outcome.Start.Demand.Units.Count).Where(unit => outcome.Savings.DemolishedIn[unit] != SavingsPlan.Never)];
        Assert.NotEmpty(gone);
        Assert.All(gone, unit =>
        {
            Assert.Null(land.ZoneAt(ZoneKind.Heritage, land.Region.Buildings.Units.Building[unit]));
            Assert.Equal(BuildingUse.Dwelling, land.UseOfBuilding[land.Region.Buildings.Units.Building[unit]]);
        });
    }

    [Fact]
    public void A_building_goes_as_a_whole()
    {
        var outcome = Run(thinned: 0, replaced: 60);
        var units = outcome.Start.Land.Region.Buildings.Units;
        foreach (var building in Enumerable.Range(0, units.Count).GroupBy(unit => units.Building[unit]))
        {
            Assert.Single(building.Select(unit => outcome.Savings.DemolishedIn[unit]).Distinct());
        }
    }

    [Fact]
    public void No_home_is_renovated_after_it_is_gone()
    {
        var outcome = Run(thinned: 10, replaced: 20);
        Assert.All(
            Enumerable.Range(0, outcome.Start.Demand.Units.Count).Where(unit => outcome.Savings.DemolishedIn[unit] != SavingsPlan.Never && outcome.Savings.RenovatedIn[unit] != SavingsPlan.Never),
            unit => Assert.True(outcome.Savings.RenovatedIn[unit] < outcome.Savings.DemolishedIn[unit]));
    }

    private static Scenario With(double thinned, double replaced) => Pace with { Savings = Pace.Savings with { HomesThinnedPerYr = Towns.From2024(thinned), HomesReplacedPerYr = Towns.From2024(replaced) } };

    private static Outcome Run(double thinned, double replaced) => Towns.Assess(SmallTown.WithEverything(), With(thinned, replaced));

    private static int[] Homes(Outcome outcome, int b) =>
        [.. Enumerable.Range(0, outcome.Start.Demand.Units.Count).Where(unit => outcome.Start.Demand.Units.Type[unit] is not null && outcome.Start.Demand.Units.Neighbourhood[unit] == b)];
}
