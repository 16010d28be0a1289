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
        int gone = Homes(outcome, 0).Count(unit => outcome.Savings.DemolishedIn[unit] != SavingsPlan.Never);
        Assert.InRange(gone, 1, Homes(outcome, 0).Length * 0.09);
    }

    [Fact]
    public void A_surplus_outside_transition_areas_is_left_standing()
    {
        // East loses 3 % of its households but is no transition area.
        var outcome = Run(thinned: 50, replaced: 0);
        Assert.False(outcome.Savings.TransitionAreas.Flag[1]);
        Assert.All(Homes(outcome, 1), unit => Assert.Equal(SavingsPlan.Never, outcome.Savings.DemolishedIn[unit]));
    }

    [Fact]
    public void Where_it_is_unknown_whether_an_area_is_one_nothing_is_thinned()
    {
        // Households decline and few homes are of 1950 to 1980; the home value, which would decide, is not known.
        var town = new SmallTown().Row(20, 20, 50, 1940, EnergyLabel.G).Change(0, -20, -30).Total("dwellings", "gas", 1).Total("dwellings", "electricity", 0.5);
        var outcome = Towns.Assess(town, With(10, 0));
        Assert.Null(outcome.Savings.TransitionAreas.Flag[0]);
        Assert.All(outcome.Savings.DemolishedIn, when => Assert.Equal(SavingsPlan.Never, when));
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
    public void What_is_to_go_is_not_renovated_first()
    {
        var outcome = Run(thinned: 10, replaced: 20);
        int[] gone = [.. Enumerable.Range(0, outcome.Start.Demand.Units.Count).Where(unit => outcome.Savings.DemolishedIn[unit] != SavingsPlan.Never)];
        Assert.Contains(gone, unit => outcome.Savings.DemolishedIn[unit] > 2030);
        Assert.All(gone, unit => Assert.Equal(SavingsPlan.Never, outcome.Savings.RenovatedIn[unit]));
    }

    private static Scenario With(double thinned, double replaced) => Pace with { Savings = Pace.Savings with { HomesThinnedPerYr = Towns.From2024(thinned), HomesReplacedPerYr = Towns.From2024(replaced) } };

    private static Outcome Run(double thinned, double replaced) => Towns.Assess(SmallTown.WithEverything(), With(thinned, replaced));

    private static int[] Homes(Outcome outcome, int b) =>
        [.. Enumerable.Range(0, outcome.Start.Demand.Units.Count).Where(unit => outcome.Start.Demand.Units.Type[unit] is not null && outcome.Start.Demand.Units.Neighbourhood[unit] == b)];
}
