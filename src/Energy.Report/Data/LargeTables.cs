using Energy.Model;
using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>The sums and figures of the tables that are too large to be in memory at once, folded part by part in the order of the municipalities: the same bits as of one table, whatever the number of parts.</summary>
/// <param name="Areas">What is told of single neighbourhoods.</param>
internal sealed record LargeTables(AreaFigures Areas)
{
    /// <summary>The indicators.</summary>
    public IndicatorValues Indicators { get; } = new();

    /// <summary>The ledger, summed over neighbourhoods.</summary>
    public BalanceSums Balance { get; } = new();

    /// <summary>The ladder, summed over neighbourhoods.</summary>
    public PotentialSums Potentials { get; } = new();

    /// <summary>The options for heat in the target year, summed over neighbourhoods.</summary>
    public List<HeatOptionSums> HeatOptions { get; } = [];

    /// <summary>Who takes which ground and roof.</summary>
    public LandClaimSums LandClaims { get; } = new();

    /// <summary>Goes through the tables of a run.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="facts">Its facts.</param>
    /// <param name="areas">What is told of single neighbourhoods, which is filled.</param>
    /// <param name="everyYear">Whether indicators of single neighbourhoods are kept of every year.</param>
    /// <param name="withoutSheets">Whether what only fact sheets tell is left out.</param>
    public static async Task<LargeTables> ReadAsync(string folder, RunFacts facts, AreaFigures areas, bool everyYear, bool withoutSheets)
    {
        int[] years = [facts.BaseYear, BaseYear.Halfway, facts.TargetYear];
        int[] yearsOfHeat = withoutSheets ? [facts.TargetYear] : years;
        var all = new LargeTables(areas);
        Task Each(string table, Action<TableReader> take, params string[] columns) => TableParts.ReadAsync(folder, table, take, columns);
        await Each("indicators", part => all.Indicators.Add(part, everyYear ? static _ => true : years.Contains), IndicatorValues.Columns);
        await Each(
            "balance",
            part =>
            {
                all.Balance.Add(part);
                areas.Energy.Add(part, yearsOfHeat);
            },
            [.. BalanceSums.Columns.Union(AreaEnergy.Columns)]);
        await Each(
            "potentials",
            part =>
            {
                all.Potentials.Add(part);
                areas.Potentials.Add(part, years);
            });
        await Each(
            "heat_options",
            part =>
            {
                HeatOptionSums.Add(all.HeatOptions, part, facts.TargetYear);
                areas.Heat.AddOptions(part, yearsOfHeat);
            },
            [.. HeatOptionSums.Columns.Union(AreaHeat.OptionColumns)]);
        await Each("land_claims", all.LandClaims.Add);
        if (!withoutSheets)
        {
            await Each("heat_refusals", part => areas.Heat.AddRefusals(part, years), AreaHeat.RefusalColumns);
            await Each("savings_measures", areas.Savings.Add, AreaSavings.Columns);
            await Each("buildings", areas.AddBuildings, NeighbourhoodStock.BuildingColumns);
        }

        return all;
    }
}
