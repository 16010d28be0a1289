using CsCheck;
using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Supply;
using Energy.Model.Supply.Heat;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Laws;

/// <summary>Scarce heat is promised once, and what is not given is told.</summary>
public sealed class HeatSources
{
    [Theory]
    [InlineData("present-pace")]
    [InlineData("palet-ambition")]
    [InlineData("all-permitted")]
    public void Taken_is_part_of_available_available_of_permitted_and_permitted_of_what_is_technically_there(string scenario) =>
        HoldsFor(Towns.Assess(SmallTown.WithEverything().Stream(2), Wanting(ProjectData.Scenario(scenario), summerGj: 0, homesPerYr: 4)));

    [Fact]
    public void The_ladder_holds_whatever_is_wanted_and_whatever_the_mine_is_given() =>
        Gen.Select(Gen.Double[0, 2000], Gen.Double[1, 60], Gen.Bool).Sample(
            (summerGj, homesPerYr, isRegenerated) =>
            {
                var scenario = Wanting(ProjectData.Scenario("all-permitted"), summerGj, homesPerYr);
                HoldsFor(Towns.Assess(SmallTown.WithEverything().Stream(2), scenario with { Supply = scenario.Supply with { LoopsAreRegenerated = isRegenerated } }));
            },
            iter: 12);

    [Fact]
    public void More_heat_in_summer_never_means_less_mine_water()
    {
        double before = 0;
        foreach (double summerGj in new[] { 0.0, 200, 800, 3000 })
        {
            double taken = HeatSourceUses.Of(Towns.Assess(SmallTown.WithEverything(), Wanting(ProjectData.Scenario("all-permitted"), summerGj, 20)))
                .Single(use => use.Year == 2040 && use.Source == EnergySource.MineWater).TakenGj;
            Assert.True(taken >= before - 1e-9, $"{summerGj}: {taken} after {before}");
            before = taken;
        }
    }

    [Fact]
    public void Every_home_still_on_gas_within_reach_of_an_option_is_counted_with_what_keeps_it_from_it()
    {
        var outcome = Towns.Assess(SmallTown.WithEverything(), Towns.AsListed(Wanting(ProjectData.Scenario("palet-ambition"), 0, 3)));
        var units = outcome.Start.Demand.Units;
        foreach (int year in new[] { 2026, 2033, 2040 })
        {
            // Biomass boilers reach everyone and are tried last: who is refused them has nothing by then.
            double refused = outcome.Supply.Refusals.All.Where(refusal => refusal.Year == year && refusal.Option == EnergyOption.BiomassBoiler).Sum(refusal => refusal.Homes);
            double onGas = Enumerable.Range(0, units.Count)
                .Where(unit => units.Supply[unit] == HeatSupply.Gas && outcome.Savings.Stands(unit, year) && outcome.Supply.Heat.Of(unit, year) == EnergyOption.GasBoiler)
                .Sum(unit => units.Sector[unit] == Sector.Dwellings ? 1 : outcome.Start.Land.Region.Buildings.Units.FloorAreaM2[unit] / 130);
            Assert.Equal(onGas, refused, 6);
        }
    }

    private static Scenario Wanting(Scenario scenario, double summerGj, double homesPerYr) => scenario with
    {
        Supply = scenario.Supply with
        {
            MineWaterSummerRegenerationGj = Towns.From2024(summerGj),
            NetworkMineWaterPct = Towns.From2024(30),
            NetworkWasteHeatPct = Towns.From2024(30),
            NetworkAquathermalPct = Towns.From2024(15),
            NetworkBiomassPct = Towns.From2024(10),
            HeatOrder = [.. scenario.Supply.HeatOrder.Select(choice => choice with { HomesPerYr = Towns.From2024(homesPerYr), NeedsLabel = EnergyLabel.G })],
        },
    };

    private static void HoldsFor(Outcome outcome)
    {
        var technical = PotentialLadder.Technical(outcome).ToLookup(row => row.Source, row => row.Amount);
        var deployed = PotentialLadder.PermittedAndDeployed(outcome).Where(row => row.Rung == Rung.Deployed).ToLookup(row => (row.Year, row.Source), row => row.Amount);
        foreach (var use in HeatSourceUses.Of(outcome))
        {
            const double Slack = 1 + 1e-9;
            Assert.True(use.TakenGj <= (use.AvailableGj * Slack) + 1e-9, $"{use}");
            Assert.True(use.AvailableGj <= use.PermittedGj * Slack, $"{use}");
            Assert.True(use.PermittedGj <= technical[use.Source].Sum(amount => amount.YieldGj) * Slack, $"{use}");
            Assert.True(use.RefusedGj >= 0 && use.AskedGj >= use.TakenGj, $"{use}");
            Assert.True(use.RefusedGj == 0 || use.Limiting is not (HeatConstraint.None or HeatConstraint.Pace), $"{use}");
            Assert.Equal(use.TakenGj, deployed[(use.Year, use.Source)].Sum(amount => amount.YieldGj), 6);
            Assert.True(deployed[(use.Year, use.Source)].Sum(amount => amount.CapacityKw) <= technical[use.Source].Sum(amount => amount.CapacityKw) * Slack, $"{use}");
        }

        foreach (var balance in outcome.Balance.Years)
        {
            var mine = balance.MineWater;
            Assert.True(mine.DrawnGj <= mine.Limits.WellsGj * (1 + 1e-9) && mine.DrawnGj <= mine.Limits.YearBalanceGj * (1 + 1e-9) && mine.ConnectedKw <= mine.Limits.PowerKw * (1 + 1e-9), $"{balance.Ledger.Year}: {mine}");
            Assert.Equal(mine.DrawnGj, balance.Ledger.Lines.Where(line => line.Key.Source == EnergySource.MineWater).Sum(line => line.Amounts.InputGj), 6);
        }
    }
}
