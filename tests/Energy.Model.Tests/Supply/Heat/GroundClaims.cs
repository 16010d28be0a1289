using CsCheck;
using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Supply;
using Energy.Model.Supply.Heat;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Supply.Heat;

/// <summary>The ground: a hectare bears so much, once, whoever claims it.</summary>
public sealed class GroundClaims
{
    [Fact]
    public void Probes_ten_metres_apart_that_are_warmed_again_give_eighteen_hundred_gigajoules_a_hectare() =>
        Assert.Equal(1800, GroundHeat.LoopDensityGjPerHa(50, 100, 10), 9);

    [Fact]
    public void Where_two_grades_overlap_the_better_one_counts_and_the_ground_counts_once()
    {
        var ground = Ground(new SmallTown().Zone(ZoneKind.GroundHeat, SmallTown.Box(0, 0, 600, 100), grade: "good").Zone(ZoneKind.GroundHeat, SmallTown.Box(0, 0, 200, 100), grade: "very_good"));
        double veryGood = GroundHeat.OpenDensityGjPerHa(40, 5, 0.75, 4.2, 2.8, 1.5);
        Assert.Equal((2 * veryGood) + (4 * 600), ground.Technical[0].YieldGj, 6);
    }

    [Fact]
    public void Where_drilling_is_forbidden_nothing_is_permitted_and_the_rule_names_its_hectares()
    {
        var town = new SmallTown().Zone(ZoneKind.GroundHeat, SmallTown.Box(0, 0, 600, 100), grade: "good").Zone(ZoneKind.GroundHeatProhibited, SmallTown.Box(500, 0, 600, 100));
        var ground = Ground(town);
        Assert.Equal(6 * 600, ground.Technical[0].YieldGj, 6);
        Assert.Equal(5 * 600 * 0.5, ground.Permitted[0].YieldGj, 6);
        Assert.Equal([("ground_heat_prohibited", 1.0), ("ground_usable_land_pct", 2.5)], ground.Exclusions.Select(exclusion => (exclusion.Rule, Math.Round(exclusion.AreaHa!.Value, 9))));
        Assert.Equal(ground.Technical[0].YieldGj - ground.Permitted[0].YieldGj, ground.Exclusions.Sum(exclusion => exclusion.Lost.YieldGj), 6);
    }

    [Fact]
    public void A_wider_ban_never_adds_and_more_ground_never_less() =>
        Gen.Select(Gen.Double[1, 900], Gen.Double[0, 400], Gen.Double[1, 900], Gen.Double[0, 400]).Sample((width, more, ban, wider) =>
        {
            double Permitted(double ground, double forbidden) => Ground(new SmallTown()
                .Zone(ZoneKind.GroundHeat, SmallTown.Box(0, 0, ground, 100), grade: "good")
                .Zone(ZoneKind.GroundHeat, SmallTown.Box(300, 50, 200, 100), grade: "very_good")
                .Zone(ZoneKind.GroundHeatProhibited, SmallTown.Box(0, 0, forbidden, 60))).Permitted.Sum(potential => potential.YieldGj);
            return Permitted(width, ban + wider) <= Permitted(width, ban) + 1e-6 && Permitted(width + more, ban) >= Permitted(width, ban) - 1e-6;
        }, iter: 60);

    [Fact]
    public void A_home_in_the_forbidden_zone_gets_neither_wells_nor_a_loop()
    {
        var town = Alone(floorM2: 60).Zone(ZoneKind.GroundHeatProhibited, SmallTown.Box(0, 0, 300, 300));
        Assert.Equal(EnergyOption.GasBoiler, Towns.Assess(town, Loops()).Supply.Heat.Of(0, 2040));
        Assert.Equal(EnergyOption.GroundHeatPump, Towns.Assess(Alone(floorM2: 60), Loops()).Supply.Heat.Of(0, 2040));
    }

    [Fact]
    public void Moderate_ground_bears_loops_and_no_wells()
    {
        var town = new SmallTown().Row(100, 100, 1, 1960, EnergyLabel.A, 60).Zone(ZoneKind.GroundHeat, SmallTown.Box(0, 0, 500, 500), grade: "moderate").Total("dwellings", "gas", 0.015).Total("dwellings", "electricity", 0.01);
        Assert.Equal(EnergyOption.GasBoiler, Towns.Assess(town, Loops(EnergyOption.GroundHeatNetwork)).Supply.Heat.Of(0, 2040));
        Assert.Equal(EnergyOption.GroundHeatPump, Towns.Assess(town, Loops()).Supply.Heat.Of(0, 2040));
    }

    [Fact]
    public void A_home_takes_a_loop_when_the_ground_within_ten_metres_bears_it()
    {
        // 6 by 10 m grown by 10 m on every side with round corners: 60 + 320 + 314 m2, half of it usable, at 600 GJ a hectare: 20.8 GJ.
        var outcome = Towns.Assess(Alone(floorM2: 105), Loops());
        var cells = new GroundCells(new GroundSquares(outcome.Start.Land.Region.Buildings.Footprints, 10), 0.5);
        Assert.Equal((60 + 320 + (Math.PI * 100)) / 2 / 10_000, cells.ReachHa(0), 0.001);
        Assert.Equal(EnergyOption.GroundHeatPump, outcome.Supply.Heat.Of(0, 2040));

        // Twice the heat does not fit, unless the ground is warmed again.
        Assert.Equal(EnergyOption.GasBoiler, Towns.Assess(Alone(floorM2: 105, gasTj: 0.05), Loops()).Supply.Heat.Of(0, 2040));
        Assert.Equal(EnergyOption.GroundHeatPump, Towns.Assess(Alone(floorM2: 105, gasTj: 0.05), Loops(isRegenerated: true)).Supply.Heat.Of(0, 2040));
    }

    [Fact]
    public void A_building_whose_whole_demand_does_not_fit_takes_no_loop_for_any_of_its_homes()
    {
        var town = new SmallTown().Flats(100, 100, 30).Zone(ZoneKind.GroundHeat, SmallTown.Box(0, 0, 500, 500), grade: "very_good").Total("dwellings", "gas", 0.6).Total("dwellings", "electricity", 0.2);
        var outcome = Towns.Assess(town, Loops());
        Assert.All(Enumerable.Range(0, 30), unit => Assert.Equal(EnergyOption.GasBoiler, outcome.Supply.Heat.Of(unit, 2040)));
        Assert.All(outcome.Supply.Refusals.All, refusal => Assert.Equal(HeatConstraint.Plot, refusal.Constraint));
    }

    [Fact]
    public void Neighbours_do_not_drain_the_same_metres()
    {
        // Alone each of eight would fit; wall to wall they share 48 by 10 m grown by 10 m: 1954 m2, half of it usable, 58.6 GJ for all.
        var town = new SmallTown().Row(100, 100, 8, 1960, EnergyLabel.B, 105).Zone(ZoneKind.GroundHeat, SmallTown.Box(0, 0, 500, 500), grade: "very_good").Total("dwellings", "gas", 8 * 0.024).Total("dwellings", "electricity", 0.08);
        var outcome = Towns.Assess(town, Loops());
        double taken = Drawn(outcome);
        Assert.InRange(taken, 15, 58.7);
        Assert.Contains(outcome.Supply.Refusals.All, refusal => refusal.Constraint == HeatConstraint.Hectares);
    }

    [Fact]
    public void No_square_of_ground_is_claimed_beyond_its_area() =>
        Gen.Select(Gen.Int[0, 5], Gen.Double[0, 1]).List[1, 40].Sample(claims =>
        {
            var town = new SmallTown().Row(100, 100, 6).Build();
            var cells = new GroundCells(new GroundSquares(town.Buildings.Footprints, 10), 0.5);
            double all = 0;
            foreach (var (building, share) in claims)
            {
                double hectares = cells.FreeHa(building) * share;
                cells.Claim(building, hectares);
                all += hectares;
            }

            double together = ((36 * 10) + (2 * 46 * 10) + (Math.PI * 100)) / 2 / 10_000;
            return all <= together * 1.05 && Enumerable.Range(0, 6).All(building => cells.FreeHa(building) >= -1e-12);
        }, iter: 200);

    [Fact]
    public void Wells_and_loops_together_never_claim_more_than_the_neighbourhood_has()
    {
        // A tenth of a hectare, half of it usable: 47 GJ by wells, 30 GJ by loops, and never both.
        SmallTown Town()
        {
            var town = new SmallTown().Zone(ZoneKind.GroundHeat, SmallTown.Box(100, 100, 100, 10), grade: "very_good").Total("dwellings", "gas", 0.06).Total("dwellings", "electricity", 0.03);
            town.Building(SmallTown.Box(110, 101, 6, 8), 1960, (BuildingUse.Dwelling, 60, EnergyLabel.A));
            town.Building(SmallTown.Box(150, 101, 6, 8), 1960, (BuildingUse.Dwelling, 60, EnergyLabel.A));
            return town.Building(SmallTown.Box(180, 101, 6, 8), 1960, (BuildingUse.Dwelling, 60, EnergyLabel.A));
        }

        foreach (EnergyOption[] order in new[] { new[] { EnergyOption.GroundHeatNetwork, EnergyOption.GroundHeatPump }, [EnergyOption.GroundHeatPump, EnergyOption.GroundHeatNetwork], [EnergyOption.GroundHeatPump] })
        {
            var outcome = Towns.Assess(Town(), Loops(order));
            double hectares = 0;
            foreach (var line in outcome.Balance[2040].Ledger.Lines.Where(line => line.Key.Source == EnergySource.GroundHeat))
            {
                hectares += line.Amounts.EnergyGj / (line.Key.Option == EnergyOption.GroundHeatPump ? 600 : outcome.Supply.Ground.OpenGjPerHa("very_good"));
            }

            Assert.InRange(hectares, 0.01, 0.05);
        }
    }

    private static GroundHeat Ground(SmallTown town) => new(Overlay.Of(town.Build()), ProjectData.Book(), new RuleSet(ProjectData.Rules, new Dictionary<string, RuleSwitch>()));

    private static SmallTown Alone(double floorM2, double gasTj = 0.024) =>
        new SmallTown().Row(100, 100, 1, 1960, EnergyLabel.B, floorM2).Zone(ZoneKind.GroundHeat, SmallTown.Box(0, 0, 500, 500), grade: "very_good").Total("dwellings", "gas", gasTj).Total("dwellings", "electricity", 0.01);

    private static Scenario Loops(params EnergyOption[] order) => Loops(false, order);

    private static Scenario Loops(bool isRegenerated, params EnergyOption[] order)
    {
        var scenario = ProjectData.Scenario("present-pace");
        var still = Towns.From2024(0);
        return scenario with
        {
            Savings = scenario.Savings with { HomesRenovatedPerYr = still, HomesReplacedPerYr = still, HomesThinnedPerYr = still },
            Supply = scenario.Supply with
            {
                LoopsAreRegenerated = isRegenerated,
                HeatOrder = [.. (order.Length > 0 ? order : [EnergyOption.GroundHeatPump]).Select(option => new HeatChoice(option, Towns.From2024(100), EnergyLabel.G))],
            },
        };
    }

    private static double Drawn(Outcome outcome) => outcome.Balance[2040].Ledger.Lines.Where(line => line.Key.Source == EnergySource.GroundHeat).Sum(line => line.Amounts.EnergyGj);
}
