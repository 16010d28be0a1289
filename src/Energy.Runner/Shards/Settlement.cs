using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Measures;
using Energy.Model.Trias;
using Energy.Report.Parquet;
using Energy.Report.Tables;
using Energy.Runner.Write;

namespace Energy.Runner.Shards;

/// <summary>
/// Settles municipalities together: splits the electricity of each over the pool of all who balance with it (formula 36), and tells the indicators and the effects of measures that follow.
/// No more municipalities are held at once than there are cores.
/// </summary>
/// <param name="parts">The municipalities with the folder of the shard that assessed each, in the order of the region.</param>
/// <param name="region">The short name of the region.</param>
/// <param name="pools">The pools of electricity that each scenario names, by municipality; those that are not named balance together.</param>
/// <param name="book">The coefficients.</param>
internal sealed class Settlement(
    IReadOnlyList<(string Municipality, string Shard)> parts, string region, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> pools, CoefficientBook book)
{
    private readonly Emissions emissions = new(book);
    private readonly Indicators indicators = new(book);

    /// <summary>Writes the tables that follow.</summary>
    /// <param name="folder">The folder of the run.</param>
    /// <param name="about">What its files say of the region.</param>
    public async Task WriteAsync(string folder, IReadOnlyDictionary<string, string> about)
    {
        var years = await PoolsAsync();
        var accounts = new IReadOnlyList<PartAccount>[parts.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, parts.Count), async (place, _) => accounts[place] = await SettleAsync(folder, place, years));
        if (parts.Count > 1)
        {
            (string, Indicator)[] ofRegion = [.. years.SelectMany((pool, year) => OfRegion(pool.Key, [.. accounts.Select(account => account[year])]))];
            await Datasets.WriteAsync([() => IndicatorsTable.Of(ofRegion)], table => Datasets.Part(folder, table, null), about);
        }

        await WriteEffectsAsync(folder, about, [.. years.Select(year => year.Key.Scenario).Distinct()]);
    }

    /// <summary>The pool from which each municipality draws in every scenario and year; within each, in the order of the region.</summary>
    private async Task<IReadOnlyList<((string Scenario, int Year) Key, IReadOnlyList<ElectricityPool> Pools)>> PoolsAsync()
    {
        var shares = new IReadOnlyList<((string Scenario, int Year) Key, PoolShare Share)>[parts.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, parts.Count), async (place, _) => shares[place] = await Tables(place).SharesAsync());
        return [.. shares[0].Select((first, year) => (first.Key, PoolsOf(first.Key, [.. shares.Select(part => part[year].Share)])))];
    }

    private IReadOnlyList<ElectricityPool> PoolsOf((string Scenario, int Year) key, IReadOnlyList<PoolShare> shares)
    {
        var byName = Enumerable.Range(0, parts.Count).GroupBy(place => PoolOf(key.Scenario, place))
            .ToDictionary(pool => pool.Key, pool => ElectricityPool.Of(pool.Select(place => shares[place]), emissions, key.Year));
        return [.. Enumerable.Range(0, parts.Count).Select(place => byName[PoolOf(key.Scenario, place)])];
    }

    /// <summary>The name of a municipality's pool; empty for that of all who are not named.</summary>
    private string PoolOf(string scenario, int place) => pools[scenario].GetValueOrDefault(parts[place].Municipality, string.Empty);

    private async Task<IReadOnlyList<PartAccount>> SettleAsync(string folder, int place, IReadOnlyList<((string Scenario, int Year) Key, IReadOnlyList<ElectricityPool> Pools)> ofYears)
    {
        string municipality = parts[place].Municipality;
        var (codes, years) = await Tables(place).YearsAsync();
        (string, string)[] areas = [.. codes.Select(code => (code, municipality))];
        var lines = new List<(string, int, LedgerLine)>();
        var found = new List<(string, Indicator)>();
        var accounts = new List<PartAccount>();
        foreach (var ((scenario, part), (_, drawnFrom)) in years.Zip(ofYears))
        {
            var pool = drawnFrom[place];
            var ledger = part.Settle(pool);
            var (ofAreas, whole) = indicators.OfPart(part, ledger, pool, areas);
            lines.AddRange(ledger.Lines.Select(line => (scenario, part.Year, line)));
            found.AddRange(ofAreas.Select(indicator => (scenario, indicator)));
            accounts.Add(whole);
            if (parts.Count == 1)
            {
                found.AddRange(OfRegion((scenario, part.Year), [whole]));
            }
        }

        var about = await Tables(place).MetadataAsync();
        await Datasets.WriteAsync(
            [() => BalanceTable.Of(codes, lines), () => IndicatorsTable.Of(found)],
            table => parts.Count == 1 ? TableFiles.Whole(folder, table) : Datasets.Part(folder, table, municipality),
            GatheredMetadata.Of([about]));
        return accounts;
    }

    private IEnumerable<(string, Indicator)> OfRegion((string Scenario, int Year) key, IReadOnlyList<PartAccount> accounts) =>
        indicators.OfRegion(key.Year, region, accounts).Select(indicator => (key.Scenario, indicator));

    private async Task WriteEffectsAsync(string folder, IReadOnlyDictionary<string, string> about, IReadOnlyList<string> names)
    {
        var effects = new IReadOnlyDictionary<string, (EffectSums Sums, IReadOnlyDictionary<string, (string? Status, string? Source)> Stated)>[parts.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, parts.Count), async (place, _) => effects[place] = await Tables(place).EffectsAsync());
        (string Scenario, ScenarioEffects Effects)[] scenarios =
        [
            .. names.Select(scenario => (scenario, ScenarioEffects.Of(
                [
                    .. Enumerable.Range(0, parts.Count).GroupBy(place => PoolOf(scenario, place))
                        .Select(pool => pool.Select(place => effects[place][scenario].Sums).Aggregate((sum, part) => sum + part)),
                ],
                emissions))),
        ];
        await Datasets.WriteAsync(
            [
                () => MeasuresTable.Of([.. scenarios.Select(scenario => (
                    scenario.Scenario,
                    scenario.Effects,
                    (Func<ScenarioMeasure?, (string?, string?)>)(measure => effects[0][scenario.Scenario].Stated[measure?.Key() ?? MeasuresTable.Together])))]),
                () => LagsTable.Of(scenarios),
            ],
            table => TableFiles.Whole(folder, table),
            about);
    }

    private UnsettledTables Tables(int place) => new(parts[place].Shard, parts[place].Municipality);
}
