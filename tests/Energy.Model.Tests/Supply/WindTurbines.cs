using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Supply;
using Energy.Model.Supply.Wind;
using Energy.Model.Trias;
using Energy.Model.Units;

namespace Energy.Model.Tests.Supply;

public sealed class WindTurbines
{
    [Fact]
    public void Losses_take_about_an_eighth()
    {
        var yields = new WindYield(ProjectData.Book());
        var turbine = new Turbine(Power.FromMegawatts(5.5), 175, 140);
        Assert.Equal(0.87, yields.Net(turbine, 6.25).GigajoulesPerYear / yields.Gross(turbine, 6.25).GigajoulesPerYear, 0.005);
    }

    [Fact]
    public void No_two_turbines_stand_nearer_than_the_ellipse()
    {
        var siting = Site(Open(), AllButWindRules());
        Assert.True(siting.Technical.Count >= 3);
        double angle = 225 * Math.PI / 180;
        foreach (var one in siting.Technical)
        {
            foreach (var other in siting.Technical.Where(other => !ReferenceEquals(one, other)))
            {
                double dx = one.Place.Coordinate.X - other.Place.Coordinate.X;
                double dy = one.Place.Coordinate.Y - other.Place.Coordinate.Y;
                double along = ((dx * Math.Sin(angle)) + (dy * Math.Cos(angle))) / (7 * 175);
                double across = ((dx * Math.Cos(angle)) - (dy * Math.Sin(angle))) / (5 * 175);
                Assert.True((along * along) + (across * across) >= 1 - 1e-9);
            }
        }
    }

    [Fact]
    public void A_turbine_stands_half_a_rotor_clear_of_every_building()
    {
        var town = Open().Other(600, 500, BuildingUse.Industry, 1000);
        var siting = Site(town, AllButWindRules());
        var hall = SmallTown.Box(600, 500, 50, 30);
        Assert.All(siting.Technical, turbine => Assert.True(hall.Distance(turbine.Place) >= 175.0 / 2));
    }

    [Theory]
    [InlineData("onshore_3_mw", 4)]
    [InlineData("onshore_4_2_mw", 3)]
    [InlineData("onshore_5_5_mw", 2)]
    public void A_strip_of_land_holds_as_many_turbines_as_the_room_between_them_allows(string type, int expected)
    {
        // Two kilometres from west to east, aslant to the wind: the ellipse of seven by five rotors is 5.75 rotors wide there, 644, 811 and 1,007 m.
        var strip = new SmallTown().Zone(ZoneKind.WindSpeed, SmallTown.Box(0, 500, 2000, 50), figure: 6.25);
        Assert.Equal(expected, Site(strip, AllButWindRules(), type).Technical.Count);
    }

    [Fact]
    public void What_the_strictest_rules_permit_is_kept_though_more_would_fit_without_it()
    {
        // The zone allows only the middle of a strip of 1,100 m, where one turbine of 5.5 MW blocks the two that would fit at its ends.
        SmallTown Strip() => new SmallTown().Zone(ZoneKind.WindSpeed, SmallTown.Box(0, 500, 1100, 50), figure: 6.25);
        Assert.Equal(2, Site(Strip().Zone(ZoneKind.WindZone, SmallTown.Everywhere), Only("wind_zones_only")).Permitted.Count);
        var middle = Site(Strip().Zone(ZoneKind.WindZone, SmallTown.Box(500, 500, 100, 50)), Only("wind_zones_only"));
        Assert.Single(middle.Permitted);
        Assert.Equal(middle.Permitted[0].Place, Assert.Single(middle.Technical).Place);
    }

    [Fact]
    public void Of_places_with_equal_yield_the_one_is_taken_that_leaves_most_room()
    {
        // The zone is the western half of a strip of 1,100 m: only at its western end does a turbine leave room for a second one in the east.
        var strip = new SmallTown().Zone(ZoneKind.WindSpeed, SmallTown.Box(0, 500, 1100, 50), figure: 6.25).Zone(ZoneKind.WindZone, SmallTown.Box(0, 500, 550, 50));
        var siting = Site(strip, Only("wind_zones_only"));
        Assert.Single(siting.Permitted);
        Assert.Equal(2, siting.Technical.Count);
    }

    [Fact]
    public void Where_the_wind_is_faster_turbines_come_first()
    {
        // A strip of 900 m bears one turbine only; its eastern third has the faster class.
        var strip = new SmallTown().Zone(ZoneKind.WindSpeed, SmallTown.Box(0, 500, 600, 50), figure: 6.25).Zone(ZoneKind.WindSpeed, SmallTown.Box(600, 500, 300, 50), figure: 6.75);
        Assert.True(Assert.Single(Site(strip, AllButWindRules()).Technical).Place.Coordinate.X > SmallTown.Left + 600);
    }

    [Fact]
    public void The_einstein_telescope_rule_is_on_by_default_and_closes_its_zone_only()
    {
        // Two strips far apart: what happens in the one is not the business of the other.
        var town = new SmallTown()
            .Zone(ZoneKind.WindSpeed, SmallTown.Box(0, 0, 50, 50), figure: 6.25)
            .Zone(ZoneKind.WindSpeed, SmallTown.Box(1900, 900, 50, 50), figure: 6.25)
            .Zone(ZoneKind.WindZone, SmallTown.Everywhere)
            .Zone(ZoneKind.EinsteinTelescope, SmallTown.Box(0, 0, 1000, 500));
        var rules = new RuleSet(ProjectData.Rules, new Dictionary<string, RuleSwitch>());
        Assert.Equal(1, Assert.Single(Site(town, rules).Permitted).Neighbourhood);
        Assert.Equal(2, Site(town, new RuleSet(ProjectData.Rules, new Dictionary<string, RuleSwitch> { ["wind_einstein_telescope"] = new(false, null) })).Permitted.Count);
    }

    [Theory]
    [InlineData("onshore_3_mw", 400, 352, 528, 704, 1760)]
    [InlineData("onshore_5_5_mw", 400, 455, 682.5, 910, 2275)]
    public void Steps_of_distance_follow_the_height_of_the_turbine_and_run_from_near_to_far(string type, double fixedM, double twice, double thrice, double fourfold, double tenfold) =>
        Assert.Equal(new[] { fixedM, twice, thrice, fourfold, tenfold }.Order(), SetbackStep.Of(ProjectData.Book(), Turbine.Of(ProjectData.Book(), type)).Select(step => Math.Round(step.DistanceM, 6)));

    [Fact]
    public void A_step_of_distance_leaves_the_land_beyond_it()
    {
        // A strip of 2 km by 50 m with a home at its western end: 5.5 MW at twice its tip height of 227.5 m loses what lies within 455 m.
        // Two need 1,007 m between them: room for that is left beyond 682.5 m, but no more beyond 910 m.
        var strip = new SmallTown().Zone(ZoneKind.WindSpeed, SmallTown.Box(0, 500, 2000, 50), figure: 6.25).Row(0, 520, 1);
        var steps = Site(strip, AllButWindRules()).Setbacks;
        Assert.Equal(["metres_400", "tip_height_2", "tip_height_3", "tip_height_4", "tip_height_10"], steps.Select(setback => setback.Step.Name));
        Assert.All(steps.SkipLast(1), setback => Assert.Equal((2000 - 6 - setback.Step.DistanceM) * 50 / 10_000, setback.EligibleHa, 0.15));
        Assert.Equal([2, 2, 2, 1, 0], steps.Select(setback => setback.Turbines));
        Assert.DoesNotContain(steps, setback => setback.IsRule);
    }

    [Fact]
    public void A_rule_less_never_means_less_wind()
    {
        var siting = Site(Open().Row(50, 50, 6).Zone(ZoneKind.WindZone, SmallTown.Box(800, 0, 1200, 1000)).Zone(ZoneKind.Forest, SmallTown.Box(1500, 0, 200, 1000)), new RuleSet(ProjectData.Rules, new Dictionary<string, RuleSwitch>()));
        Assert.All(siting.Exclusions, exclusion => Assert.True(exclusion.Lost.YieldGj >= 0));
        double taken = siting.Exclusions.Sum(exclusion => exclusion.Lost.YieldGj);
        Assert.Equal(siting.Technical.Sum(site => site.Amount.YieldGj), siting.Permitted.Sum(site => site.Amount.YieldGj) + taken, 3);
    }

    [Fact]
    public void Every_permitted_turbine_keeps_every_rule()
    {
        var zone = SmallTown.Box(800, 0, 1200, 1000);
        var forest = SmallTown.Box(1500, 0, 200, 1000);
        var siting = Site(Open().Row(50, 50, 6).Zone(ZoneKind.WindZone, zone).Zone(ZoneKind.Forest, forest), new RuleSet(ProjectData.Rules, new Dictionary<string, RuleSwitch>()));
        Assert.NotEmpty(siting.Permitted);
        Assert.All(siting.Permitted, turbine =>
        {
            Assert.True(zone.Contains(turbine.Place));
            Assert.False(forest.Contains(turbine.Place));
            Assert.True(SmallTown.Box(50, 50, 36, 10).Distance(turbine.Place) >= 2 * 227.5);
        });
    }

    [Fact]
    public void The_hectares_that_rules_take_are_those_of_the_grid()
    {
        // A zone of the eastern half: the rule takes the western square kilometre.
        var siting = Site(Open().Zone(ZoneKind.WindZone, SmallTown.Box(1000, 0, 1000, 1000)), Only("wind_zones_only"));
        Assert.Equal(100, siting.Exclusions.Sum(exclusion => exclusion.AreaHa!.Value), 1e-9);
    }

    [Fact]
    public void Where_no_wind_speed_is_known_no_turbine_stands() => Assert.Empty(Site(new SmallTown(), AllButWindRules()).Technical);

    private static SmallTown Open() => new SmallTown().Zone(ZoneKind.WindSpeed, SmallTown.Everywhere, figure: 6.25);

    private static RuleSet AllButWindRules() => Only();

    private static RuleSet Only(params string[] names) => new(
        ProjectData.Rules, ProjectData.Rules.Where(rule => rule.Source == EnergySource.Wind && !names.Contains(rule.Name)).ToDictionary(rule => rule.Name, _ => new RuleSwitch(false, null)));

    private static WindSiting Site(SmallTown town, RuleSet rules, string turbine = "onshore_5_5_mw")
    {
        var land = Overlay.Of(town.Build());
        var grid = WindGrid.Of(land);
        var book = ProjectData.Book();
        return WindSiting.Of(land, grid, WindPlan.Of(grid, book, Turbine.Of(book, turbine), [.. rules.All.Where(rule => rule.Source == EnergySource.Wind)]), book, rules);
    }
}
