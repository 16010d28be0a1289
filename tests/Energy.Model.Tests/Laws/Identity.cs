using Energy.Fixtures;
using Energy.Model.Supply.Heat;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Laws;

/// <summary>Demand is saved, renewed or met with fossil energy, and each term is summed from its own units.</summary>
public sealed class Identity
{
    [Theory]
    [InlineData("present-pace")]
    [InlineData("palet-ambition")]
    [InlineData("all-permitted")]
    public void Demand_is_what_is_saved_renewed_and_fossil_everywhere_and_always(string scenario)
    {
        var outcome = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario(scenario));
        Assert.Equal(18, outcome.Balance.Years.Count);
        foreach (var balance in outcome.Balance.Years)
        {
            double[] imbalances = [.. Towns.Imbalances(balance.Ledger)];
            Assert.InRange(imbalances.Length, 10, 16);
            Assert.All(imbalances, imbalance => Assert.InRange(imbalance, 0, 1e-6));
        }
    }

    [Fact]
    public void Every_service_of_every_sector_is_in_the_ledger()
    {
        var outcome = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario("present-pace"));
        Assert.Equal(
            [(Sector.Dwellings, Service.Heat), (Sector.Dwellings, Service.Power), (Sector.Services, Service.Heat), (Sector.Services, Service.Power), (Sector.Industry, Service.Power), (Sector.Industry, Service.Process), (Sector.Mobility, Service.Transport)],
            Towns.Lines(outcome, 2030).Select(line => (line.Key.Sector, line.Key.Service)).Distinct().Order());
    }

    /// <summary>If one term were what the others leave, a wrong sum in any option would go unseen.</summary>
    [Theory]
    [InlineData("ambient")]
    [InlineData("electricity")]
    [InlineData("gas")]
    [InlineData("network")]
    [InlineData("biomass")]
    [InlineData("cooking")]
    [InlineData("renovation")]
    [InlineData("thinning")]
    [InlineData("replacement")]
    [InlineData("demand")]
    public void A_slip_in_one_term_breaks_the_identity(string term)
    {
        var (tally, writer, pool) = HeatOf(2035);
        Assert.All(Towns.Imbalances(Write(tally, writer, pool)), imbalance => Assert.InRange(imbalance, 0, 1e-6));
        (tally, writer, pool) = HeatOf(2035);
        ref var sums = ref tally.Of(0, Sector.Dwellings, EnergyOption.GasBoiler);
        switch (term)
        {
            case "ambient": sums.Ambient += 1; break;
            case "electricity": sums.Electricity += 1; break;
            case "gas": sums.Gas += 1; break;
            case "network": sums.Network += 1; break;
            case "biomass": sums.Biomass += 1; break;
            case "cooking": sums.Cooking += 1; break;
            case "renovation": tally.Renovation(0, Sector.Dwellings) += 1; break;
            case "thinning": tally.Thinning(0, Sector.Dwellings) += 1; break;
            case "replacement": tally.Replacement(0, Sector.Dwellings) += 1; break;
            default: tally.Demand(0, Sector.Dwellings) += 1; break;
        }

        Assert.Contains(Towns.Imbalances(Write(tally, writer, pool)), imbalance => imbalance > 1e-6);
    }

    [Fact]
    public void Savings_never_exceed_demand()
    {
        var outcome = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario("all-permitted"));
        foreach (var group in outcome.Balance.Years.SelectMany(balance => balance.Ledger.Lines.GroupBy(line => (balance.Ledger.Year, line.Neighbourhood, line.Key.Sector, line.Key.Service))))
        {
            Assert.True(
                group.Where(line => line.Key.Step == TriasStep.Saved).Sum(line => line.Amounts.EnergyGj)
                <= group.Where(line => line.Key.Step == TriasStep.Demand).Sum(line => line.Amounts.EnergyGj));
        }
    }

    [Fact]
    public void In_the_base_year_nothing_is_saved_yet()
    {
        var outcome = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario("all-permitted"));
        Assert.DoesNotContain(Towns.Lines(outcome, 2023), line => line.Key.Step == TriasStep.Saved);
    }

    private static YearLedger Write(HeatTally tally, LedgerWriter writer, Func<double, ElectricityPool> pool)
    {
        HeatBalance.Write(tally, writer);
        return writer.Build(pool(writer.DrawnGj));
    }

    private static (HeatTally Tally, LedgerWriter Writer, Func<double, ElectricityPool> Pool) HeatOf(int year)
    {
        var book = ProjectData.Book();
        var scenario = ProjectData.Scenario("palet-ambition");
        var outcome = Towns.Assess(SmallTown.WithEverything(), scenario, book);
        var newHomes = new NewHomes(outcome.Start.Demand, outcome.Savings, outcome.Supply.Pumps, scenario.Demand);
        var tally = new HeatBalance(outcome.Start.Demand, outcome.Savings, outcome.Supply, newHomes).Tally(year);
        var mix = new NetworkMix.Shares(0.25, 0.2, 0.05, 0.25, 0.25);
        var writer = new LedgerWriter(year, 2, new YearFactors(new Emissions(book), 0.1, 0.1, 1.5), outcome.Supply.Network, mix, 0.08);
        return (tally, writer, drawn => new ElectricityPool(drawn, [(EnergySource.RooftopPv, 3)], 0.3, 0.1));
    }
}
