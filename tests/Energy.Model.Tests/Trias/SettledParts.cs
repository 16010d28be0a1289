using Energy.Fixtures;
using Energy.Model.Measures;
using Energy.Model.Supply;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Trias;

/// <summary>Parts of a region that draw on one pool of electricity (formula 36).</summary>
public sealed class SettledParts
{
    private static readonly Energy.Model.Coefficients.CoefficientBook Book = ProjectData.Book();

    private static readonly Outcome Town = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario("palet-ambition"), Book);

    [Fact]
    public void A_part_that_is_settled_with_its_own_pool_has_the_ledger_it_had()
    {
        foreach (var (part, balance) in UnsettledYear.Of(Town).Zip(Town.Balance.Years))
        {
            Assert.Equal(balance.Ledger.Lines, part.Settle(balance.Pool).Lines);
        }
    }

    [Fact]
    public void What_is_not_settled_has_no_electricity_and_misses_nothing_else()
    {
        foreach (var (part, balance) in UnsettledYear.Of(Town).Zip(Town.Balance.Years))
        {
            Assert.Equal(balance.Ledger.Lines.Where(line => !ElectricityPool.Splits(line.Key.Source)), part.Lines);
            double electricity = balance.Ledger.Lines.Where(line => ElectricityPool.Splits(line.Key.Source)).Sum(line => line.Amounts.EnergyGj);
            Assert.Equal(electricity, part.Electricity.Sum(line => line.EnergyGj), electricity * 1e-12);
        }
    }

    [Fact]
    public void A_pool_of_two_parts_meets_from_their_sun_and_wind_what_both_use_together()
    {
        var pool = ElectricityPool.Of([new PoolShare(100, 30, 0, 0, 0), new PoolShare(300, 0, 10, 50, 10)], new Emissions(Book), 2030);
        Assert.Equal((400, 100, 0.75, 0), (pool.DrawnGj, pool.GeneratedGj, pool.ImportShare, pool.ExportGj));
        Assert.Equal(1, pool.RenewableShare + pool.FossilShare, 1e-12);
    }

    [Fact]
    public void A_part_that_generates_more_than_it_uses_exports_nothing_while_its_neighbour_needs_it()
    {
        var emissions = new Emissions(Book);
        PoolShare sunny = new(100, 150, 0, 0, 0), dark = new(100, 0, 0, 0, 0);
        Assert.Equal(50, ElectricityPool.Of([sunny], emissions, 2030).ExportGj);
        Assert.Equal(0, ElectricityPool.Of([sunny, dark], emissions, 2030).ExportGj);
        Assert.Equal(0.25, ElectricityPool.Of([sunny, dark], emissions, 2030).ImportShare, 1e-12);
    }

    [Fact]
    public void The_indicators_of_a_region_of_two_equal_parts_are_twice_those_of_one()
    {
        var indicators = new Indicators(Book);
        (string, string)[] areas = [.. Town.Start.Land.Region.Neighbourhoods.Select(neighbourhood => (neighbourhood.Code, neighbourhood.MunicipalityCode))];
        var part = UnsettledYear.Of(Town).Last();
        var pool = ElectricityPool.Of([part.Share, part.Share], new Emissions(Book), part.Year);
        var (_, account) = indicators.OfPart(part, part.Settle(pool), pool, areas);
        var whole = indicators.OfRegion(part.Year, "twice", [account, account]).ToDictionary(indicator => indicator.Name, indicator => indicator.Value);
        var one = Indicators.Of(Town, Book).Where(indicator => indicator.Year == part.Year && indicator.Level == AreaLevel.Region).ToDictionary(indicator => indicator.Name, indicator => indicator.Value);
        Assert.Equal(one.Keys, whole.Keys);
        foreach (string name in one.Keys)
        {
            bool isMean = name.EndsWith("_pct", StringComparison.Ordinal) || name.EndsWith("_flag", StringComparison.Ordinal) || name.EndsWith("_index", StringComparison.Ordinal) || name.EndsWith("_per_gj", StringComparison.Ordinal);
            double expected = (one[name] ?? 0) * (isMean ? 1 : 2);
            Assert.Equal(expected, whole[name] ?? 0, Math.Max(1e-9, Math.Abs(expected) * 1e-9));
        }
    }

    [Fact]
    public void Effects_in_one_pool_are_those_of_ledgers_that_are_settled_with_it()
    {
        var emissions = new Emissions(Book);
        var sunny = Towns.Assess(SmallTown.WithEverything(), ProjectData.Scenario("all-permitted"), Book);
        foreach (var measure in new[] { ScenarioMeasure.RooftopSolar, ScenarioMeasure.AirHeatPump, ScenarioMeasure.ElectricTraffic })
        {
            var effects = ScenarioEffects.Of([Sums(Town) + Sums(sunny)], emissions).Measures.Single(effect => effect.Measure == measure && effect.Year == 2040);
            var (fossil, co2) = Joint(Town, sunny);
            var (fossilWithout, co2Without) = Joint(Without(Town, measure), Without(sunny, measure));
            Assert.Equal(fossilWithout - fossil, effects.AvoidedFossilGj, fossil * 1e-9);
            Assert.Equal(co2Without - co2, effects.AvoidedCo2T, co2 * 1e-9);
        }

        static Outcome Without(Outcome outcome, ScenarioMeasure measure) => TriasEnergetica.Assess(outcome.Start, Book, MeasurePaths.Without(outcome.Scenario, measure));

        (double FossilGj, double Co2T) Joint(params Outcome[] towns)
        {
            UnsettledYear[] parts = [.. towns.Select(town => UnsettledYear.Of(town).Last())];
            var pool = ElectricityPool.Of(parts.Select(part => part.Share), emissions, 2040);
            LedgerLine[] lines = [.. parts.SelectMany(part => part.Settle(pool).Lines)];
            return (lines.Where(line => line.Key.Step == TriasStep.Fossil).Sum(line => line.Amounts.EnergyGj), lines.Sum(line => line.Amounts.Co2T));
        }
    }

    [Fact]
    public void Effects_in_two_pools_are_the_sum_of_both()
    {
        var emissions = new Emissions(Book);
        var alone = ScenarioEffects.Of([Sums(Town)], emissions);
        var apart = ScenarioEffects.Of([Sums(Town), Sums(Town)], emissions);
        Assert.Equal(new MeasureEffects(Town, Book).Of(ScenarioMeasure.RooftopSolar), alone.Measures.Where(effect => effect.Measure == ScenarioMeasure.RooftopSolar));
        Assert.All(alone.Measures.Zip(apart.Measures), pair => Assert.Equal(2 * pair.First.AvoidedCo2T, pair.Second.AvoidedCo2T, Math.Max(1e-9, Math.Abs(pair.First.AvoidedCo2T) * 1e-9)));
        Assert.All(alone.Lags.Zip(apart.Lags), pair => Assert.Equal(2 * pair.First.ExtraFossilGj, pair.Second.ExtraFossilGj, Math.Max(1e-9, Math.Abs(pair.First.ExtraFossilGj) * 1e-9)));
    }

    [Fact]
    public void A_region_exports_what_its_pools_export_and_a_pool_that_is_short_takes_none_of_it()
    {
        var emissions = new Emissions(Book);
        var indicators = new Indicators(Book);
        (string, string)[] areas = [.. Town.Start.Land.Region.Neighbourhoods.Select(neighbourhood => (neighbourhood.Code, neighbourhood.MunicipalityCode))];
        var part = UnsettledYear.Of(Town).Last();
        double generated = part.Share.GeneratedGj.Sum(source => source.Gj);
        var ample = ElectricityPool.Of([part.Share with { DrawnGj = generated / 4 }], emissions, part.Year);
        var scarce = ElectricityPool.Of([part.Share with { DrawnGj = generated * 4 }], emissions, part.Year);
        var (_, one) = indicators.OfPart(part, part.Settle(ample), ample, areas);
        var (_, other) = indicators.OfPart(part, part.Settle(scarce), scarce, areas);
        Assert.Equal(generated * 3 / 4, indicators.OfRegion(part.Year, "both", [one, other]).Single(indicator => indicator.Name == "electricity_export_gj_per_yr").Value!.Value, generated * 1e-9);
    }

    [Fact]
    public void Every_generator_of_the_region_is_in_the_pool_and_beside_them_the_grid_alone()
    {
        Assert.Equal(RenewableSupply.Generators, default(PoolShare).GeneratedGj.Select(source => source.Source));
        Assert.Equal(
            RenewableSupply.Generators.Append(EnergySource.GridRenewable).Append(EnergySource.GridFossil).Order(),
            Enum.GetValues<EnergySource>().Where(ElectricityPool.Splits).Order());
    }

    private static EffectSums Sums(Outcome outcome)
    {
        var effects = new MeasureEffects(outcome, Book);
        return new EffectSums(effects.AsItIs, [.. MeasureEffects.Measures.Select(effects.Without)], [.. Lag.All.Select(effects.Late)]);
    }
}
