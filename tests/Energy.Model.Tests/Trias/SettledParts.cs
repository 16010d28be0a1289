using Energy.Fixtures;
using Energy.Model.Measures;
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
    public void Effects_in_two_pools_are_the_sum_of_both_and_those_in_one_pool_are_not()
    {
        var emissions = new Emissions(Book);
        var effects = new MeasureEffects(Town, Book);
        var town = new EffectSums(effects.AsItIs, [.. MeasureEffects.Measures.Select(effects.Without)], [.. Lag.All.Select(effects.Late)]);
        var alone = ScenarioEffects.Of([town], emissions);
        var apart = ScenarioEffects.Of([town, town], emissions);
        Assert.Equal(effects.Of(ScenarioMeasure.RooftopSolar), alone.Measures.Where(effect => effect.Measure == ScenarioMeasure.RooftopSolar));
        Assert.All(alone.Measures.Zip(apart.Measures), pair => Assert.Equal(2 * pair.First.AvoidedCo2T, pair.Second.AvoidedCo2T, Math.Max(1e-9, Math.Abs(pair.First.AvoidedCo2T) * 1e-9)));
        Assert.All(alone.Lags.Zip(apart.Lags), pair => Assert.Equal(2 * pair.First.ExtraFossilGj, pair.Second.ExtraFossilGj, Math.Max(1e-9, Math.Abs(pair.First.ExtraFossilGj) * 1e-9)));
    }
}
