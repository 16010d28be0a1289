using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Supply;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Supply;

public sealed class Roofs
{
    [Fact]
    public void Panels_of_the_base_year_stand_whatever_a_rule_says_of_new_ones()
    {
        var scenario = ProjectData.Scenario("present-pace");
        Outcome With(bool isOn) => Towns.Assess(SmallTown.WithEverything(), scenario with
        {
            Supply = scenario.Supply with { Rules = new RuleSet(ProjectData.Rules, new Dictionary<string, RuleSwitch> { ["roof_heritage_share_kept_pct"] = new(isOn, 0) }) },
        });
        var forbidden = With(true).Supply;
        var free = With(false).Supply;
        Assert.Equal(free.Generation(EnergySource.RooftopPv, Rung.Deployed, 2023), forbidden.Generation(EnergySource.RooftopPv, Rung.Deployed, 2023));
        Assert.All(
            forbidden.Generation(EnergySource.RooftopPv, Rung.Permitted, 2040).Zip(forbidden.Generation(EnergySource.RooftopPv, Rung.Deployed, 2040)),
            rungs => Assert.True(rungs.First.YieldGj >= rungs.Second.YieldGj * (1 - 1e-9)));
        Assert.True(forbidden.Generation(EnergySource.RooftopPv, Rung.Permitted, 2023).Sum(potential => potential.YieldGj) < free.Generation(EnergySource.RooftopPv, Rung.Permitted, 2023).Sum(potential => potential.YieldGj));
    }

    [Fact]
    public void A_flat_roof_worked_out_by_hand()
    {
        // 50 x 30 m, of which 0.6 usable and 0.85 strong enough, at 208.75 W/m2 (three quarters of the way from 190 to 215), east-west at 0.87 of 1,000 kWh/kWp.
        var solar = Of(new SmallTown().Other(100, 100, BuildingUse.Office, 4000));
        Assert.Equal(1500, solar.RoofM2(0), 6);
        Assert.Equal(1500 * 0.6 * 0.85 * 0.20875, solar.CapacityKwp[0], 6);
        Assert.Equal(1500 * 0.6 * 0.85 * 0.20875 * 0.87 * 3.6, solar.YieldGj[0], 6);
    }

    [Fact]
    public void A_pitched_roof_along_the_compass_loses_its_north_face()
    {
        // Faces to north, east, south and west: three of four are light enough; mean of 0.81, 1.00 and 0.81.
        var solar = Of(new SmallTown().Row(100, 100, 1));
        double roof = 60 / Math.Cos(40 * Math.PI / 180);
        Assert.Equal(roof, solar.RoofM2(0), 6);
        Assert.Equal(roof * 0.75 * 0.55 * 0.20875, solar.CapacityKwp[0], 6);
        Assert.Equal((0.81 + 1 + 0.81) / 3 * 3.6, solar.YieldGj[0] / solar.CapacityKwp[0], 6);
    }

    [Fact]
    public void Sheds_carry_no_panels()
    {
        var solar = Of(new SmallTown().Shed(100, 100));
        Assert.Equal(0, solar.RoofM2(0));
        Assert.Equal(0, solar.YieldGj[0]);
    }

    [Fact]
    public void Doubling_every_roof_doubles_every_yield()
    {
        var one = Of(new SmallTown().Building(SmallTown.Box(0, 0, 20, 30), 1990, (BuildingUse.Office, 600, null)));
        var two = Of(new SmallTown().Building(SmallTown.Box(0, 0, 40, 30), 1990, (BuildingUse.Office, 600, null)));
        Assert.Equal(2 * one.YieldGj[0], two.YieldGj[0], 9);
        Assert.Equal(2 * one.CapacityKwp[0], two.CapacityKwp[0], 9);
    }

    [Fact]
    public void In_protected_areas_three_tenths_stay_and_the_rule_shows_the_rest()
    {
        var outcome = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario("present-pace"));
        double technical = Sum(outcome, Rung.Technical, 2023);
        double permitted = Sum(outcome, Rung.Permitted, 2023);
        double taken = outcome.Supply.Exclusions().Where(exclusion => exclusion.Source == EnergySource.RooftopPv).Sum(exclusion => exclusion.Lost.YieldGj);
        Assert.Equal(technical - permitted, taken, 6);
        Assert.True(taken > 0);
    }

    [Fact]
    public void Panels_that_stand_in_the_base_year_yield_what_was_measured()
    {
        var outcome = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario("present-pace"));
        Assert.Equal(600 + 400, Sum(outcome, Rung.Deployed, 2023), 6);
    }

    [Fact]
    public void More_measured_yield_than_roofs_can_give_is_a_fault()
    {
        var town = SmallTown.WithEverything().Total("services", "rooftop_pv", 900);
        Assert.Contains("Panels on roofs of services", Assert.Throws<InputFaultException>(() => Towns.Assess(town, ProjectData.Scenario("present-pace"))).Faults[0].Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_surveyed_roof_is_taken_as_measured_flat_and_sloped_apart()
    {
        // 20 m2 flat and 52 m2 sloped to east and west: both sides are light enough.
        var solar = Of(new SmallTown().Row(100, 100, 1).Surveyed((20, 52, double.NaN, 90)));
        Assert.True(solar.Shape[0].IsSurveyed);
        Assert.Equal(72, solar.RoofM2(0), 9);
        double flat = 20 * 0.6 * 0.85 * 0.20875, sloped = 52 * 0.55 * 0.20875;
        Assert.Equal(flat + sloped, solar.CapacityKwp[0], 9);
        Assert.Equal(((flat * 0.87) + (sloped * 0.81)) * 3.6, solar.YieldGj[0], 9);
    }

    [Theory]
    [InlineData(180)]
    [InlineData(0)]
    [InlineData(-180)]
    [InlineData(540)]
    public void A_ridge_known_to_run_east_west_keeps_the_half_that_looks_south(double azimuth)
    {
        var solar = Of(new SmallTown().Row(100, 100, 1).Surveyed((0, 70, double.NaN, azimuth)));
        Assert.Equal(70 * 0.5 * 0.55 * 0.20875, solar.CapacityKwp[0], 9);
        Assert.Equal(3.6, solar.YieldGj[0] / solar.CapacityKwp[0], 9);
    }

    [Fact]
    public void A_survey_that_covers_too_little_of_the_building_counts_as_not_made()
    {
        var solar = Of(new SmallTown().Row(100, 100, 1).Surveyed((10, 5, double.NaN, double.NaN)));
        Assert.False(solar.Shape[0].IsSurveyed);
        Assert.Equal(60 / Math.Cos(40 * Math.PI / 180), solar.RoofM2(0), 9);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(30, false)]
    public void A_surveyed_slope_alone_tells_flat_from_sloped(double slope, bool isFlat)
    {
        var solar = Of(new SmallTown().Row(100, 100, 1).Surveyed((double.NaN, double.NaN, slope, double.NaN)));
        Assert.Equal(isFlat ? 60 / Math.Cos(slope * Math.PI / 180) : 0, solar.Shape[0].FlatM2, 9);
        Assert.Equal(60 / Math.Cos(slope * Math.PI / 180), solar.RoofM2(0), 9);
    }

    [Fact]
    public void A_courtyard_that_the_survey_filled_carries_no_panels()
    {
        var factory = SmallTown.Everywhere.Factory;
        var court = factory.CreatePolygon(SmallTown.Box(100, 100, 40, 40).Shell.Reverse() as NetTopologySuite.Geometries.LinearRing, [(NetTopologySuite.Geometries.LinearRing)SmallTown.Box(110, 110, 20, 20).Shell]);
        var solar = Of(new SmallTown().Building(court, 1990, (BuildingUse.Office, 2000, null)).Surveyed((1600, 0, double.NaN, double.NaN)));
        Assert.Equal(1200, solar.RoofM2(0), 6);
    }

    [Fact]
    public void Panels_lose_half_a_per_cent_of_their_yield_every_year_and_no_power()
    {
        // No room is filled after the base year: the path stays at what stands.
        var scenario = ProjectData.Scenario("present-pace");
        var supply = Towns.Assess(SmallTown.WithEverything(), scenario with { Supply = scenario.Supply with { HomeRoofsPct = YearPath.Constant(0), OtherRoofsPct = YearPath.Constant(0) }, Savings = scenario.Savings with { HomesThinnedPerYr = YearPath.Constant(0) } }).Supply;
        var now = supply.Generation(EnergySource.RooftopPv, Rung.Deployed, 2023);
        var then = supply.Generation(EnergySource.RooftopPv, Rung.Deployed, 2033);
        Assert.Equal(now.Sum(potential => potential.YieldGj) * Math.Pow(0.995, 10), then.Sum(potential => potential.YieldGj), 6);
        Assert.Equal(now.Sum(potential => potential.CapacityKw), then.Sum(potential => potential.CapacityKw), 6);
    }

    [Fact]
    public void Each_part_of_a_growing_stock_is_worn_by_its_own_age()
    {
        double[] worn = new PanelAgeing(ProjectData.Book()).Worn(year => year - 2023);
        Assert.Equal(1, worn[1], 12);
        Assert.Equal(0.995 + 1, worn[2], 12);
        Assert.Equal((0.995 * 0.995) + 0.995 + 1, worn[3], 12);
    }

    [Fact]
    public void A_monument_gets_no_panels_and_its_neighbour_does()
    {
        var scenario = ProjectData.Scenario("all-permitted");
        var town = new SmallTown().Other(100, 100, BuildingUse.Office, 4000).Other(300, 100, BuildingUse.Office, 4000).Monument(125, 115).Monument(900, 900);
        var supply = Towns.Assess(town, scenario).Supply;
        double technical = supply.Generation(EnergySource.RooftopPv, Rung.Technical, 2023)[0].YieldGj;
        Assert.Equal(technical / 2, supply.Generation(EnergySource.RooftopPv, Rung.Permitted, 2030)[0].YieldGj, 6);
        var taken = Assert.Single(supply.Exclusions(), exclusion => exclusion.Source == EnergySource.RooftopPv);
        Assert.Equal("roof_monument_share_kept_pct", taken.Rule);
        Assert.Equal(technical / 2, taken.Lost.YieldGj, 6);
    }

    [Fact]
    public void What_rules_take_from_roofs_is_told_rule_by_rule_and_adds_up()
    {
        var supply = Towns.Assess(SmallTown.WithEverything().Monument(23, 25).Monument(1030, 405), ProjectData.Scenario("present-pace")).Supply;
        var taken = supply.Exclusions().Where(exclusion => exclusion.Source == EnergySource.RooftopPv).ToArray();
        Assert.Equal(2, taken.Select(exclusion => exclusion.Rule).Distinct().Count());
        Assert.Equal(
            supply.Generation(EnergySource.RooftopPv, Rung.Technical, 2023).Sum(potential => potential.YieldGj) - supply.Generation(EnergySource.RooftopPv, Rung.Permitted, 2023).Sum(potential => potential.YieldGj),
            taken.Sum(exclusion => exclusion.Lost.YieldGj),
            6);
    }

    [Theory]
    [InlineData(BuildingUse.Mixed, RoofKind.Homes)]
    [InlineData(BuildingUse.Office, RoofKind.Offices)]
    [InlineData(BuildingUse.Industry, RoofKind.Halls)]
    [InlineData(BuildingUse.Education, RoofKind.Public)]
    [InlineData(BuildingUse.Shop, RoofKind.Commerce)]
    public void Roofs_are_told_apart_by_who_decides_about_them(BuildingUse use, RoofKind kind) => Assert.Equal(kind, RoofKinds.Over(use));

    private static RooftopSolar Of(SmallTown town) => RooftopSolar.Of(Overlay.Of(town.Build()), ProjectData.Book());

    private static double Sum(Outcome outcome, Rung rung, int year) => outcome.Supply.Generation(EnergySource.RooftopPv, rung, year).Sum(potential => potential.YieldGj);
}
