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
        // 50 x 30 m, of which 0.6 usable and 0.85 strong enough, at 209 W/m2, east-west at 0.87 of 1,000 kWh/kWp.
        var solar = Of(new SmallTown().Other(100, 100, BuildingUse.Office, 4000));
        Assert.Equal(1500, solar.RoofM2[0], 6);
        Assert.Equal(1500 * 0.6 * 0.85 * 0.209, solar.CapacityKwp[0], 6);
        Assert.Equal(1500 * 0.6 * 0.85 * 0.209 * 0.87 * 3.6, solar.YieldGj[0], 6);
    }

    [Fact]
    public void A_pitched_roof_along_the_compass_loses_its_north_face()
    {
        // Faces to north, east, south and west: three of four are light enough; mean of 0.81, 1.00 and 0.81.
        var solar = Of(new SmallTown().Row(100, 100, 1));
        double roof = 60 / Math.Cos(40 * Math.PI / 180);
        Assert.Equal(roof, solar.RoofM2[0], 6);
        Assert.Equal(roof * 0.75 * 0.55 * 0.209, solar.CapacityKwp[0], 6);
        Assert.Equal((0.81 + 1 + 0.81) / 3 * 3.6, solar.YieldGj[0] / solar.CapacityKwp[0], 6);
    }

    [Fact]
    public void Sheds_carry_no_panels()
    {
        var solar = Of(new SmallTown().Shed(100, 100));
        Assert.Equal(0, solar.RoofM2[0]);
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

    private static RooftopSolar Of(SmallTown town) => RooftopSolar.Of(Overlay.Of(town.Build()), ProjectData.Book());

    private static double Sum(Outcome outcome, Rung rung, int year) => outcome.Supply.Generation(EnergySource.RooftopPv, rung, year).Sum(potential => potential.YieldGj);
}
