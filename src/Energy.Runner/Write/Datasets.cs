using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Measures;
using Energy.Report.Parquet;
using Energy.Report.Tables;
using Energy.Runner.Read;

namespace Energy.Runner.Write;

/// <summary>Writes the datasets of a run.</summary>
internal static class Datasets
{
    /// <summary>All tables of a run with outcomes. Each is built when its turn comes, so that no two large ones are held at once for longer than needed.</summary>
    public static async Task WriteAsync(string folder, Inputs inputs, StartingPoint start, IReadOnlyList<Outcome> outcomes, IReadOnlyList<ScenarioEffects> effects)
    {
        double gasGjPerM3 = inputs.Coefficients["fuels"].One("MJ/m3", "natural_gas", "lower_heating_value").Value / 1000;
        Func<ResultTable>[] tables =
        [
            () => BalanceTable.Of(outcomes),
            () => BuildingsTable.Of(start.Land, start.Demand, start.Potential.Roofs, gasGjPerM3),
            () => IndicatorsTable.Of(outcomes, inputs.Coefficients),
            () => PotentialsTable.Of(outcomes),
            () => HeatRefusalsTable.Of(outcomes),
            () => HeatOptionsTable.Of(outcomes),
            () => HeatSourcesTable.Of(outcomes),
            () => NeighbourhoodsTable.Of(start.Land, start.Demand, outcomes[0], start.Potential.Roofs, gasGjPerM3),
            () => ExclusionsTable.Of(outcomes),
            () => SavingsMeasuresTable.Of(outcomes, inputs.Coefficients),
            () => MeasuresTable.Of(outcomes, effects),
            () => LagsTable.Of(outcomes, effects),
            () => LabelSavingsTable.Of(start.Demand, inputs.Coefficients),
            () => WindSetbacksTable.Of(outcomes),
            () => SitesTable.Of(outcomes),
            () => LandClaimsTable.Of(outcomes),
            () => ZonesTable.Of(inputs.Region),
            () => ScenariosTable.Of(outcomes),
        ];
        await Parallel.ForEachAsync(tables, async (table, _) => await WriteTableAsync(folder, table(), inputs.Region));
        await WriteTableAsync(folder, CoefficientsTable.Of(inputs.Coefficients, inputs.Rules, inputs.CoefficientEffects), inputs.Region);
    }

    /// <summary>The tables of a run that stops after the overlay.</summary>
    public static async Task WriteOverlayAsync(string folder, Inputs inputs, OverlaidRegion land)
    {
        await WriteTableAsync(folder, BuildingsTable.Of(land, null, null, 1), inputs.Region);
        await WriteTableAsync(folder, NeighbourhoodsTable.Of(land, null, null, null, 1), inputs.Region);
        await WriteTableAsync(folder, ZonesTable.Of(inputs.Region), inputs.Region);
    }

    private static async Task WriteTableAsync(string folder, ResultTable table, Region region)
    {
        var about = new Dictionary<string, string>
        {
            ["region"] = region.Name,
            ["base_year"] = BaseYear.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["approximation"] = region.IsApproximation || region.HasApproximatedZones ? "true" : "false",
            ["program_version"] = RunRecord.ProgramVersion,
        };
        await using var stream = File.Create(Path.Combine(folder, table.Name + ".parquet"));
        await TableWriter.WriteAsync(table, stream, about);
    }
}
