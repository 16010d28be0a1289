using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Measures;
using Energy.Model.Trias;
using Energy.Report.Parquet;
using Energy.Report.Tables;
using Energy.Runner.Read;

namespace Energy.Runner.Write;

/// <summary>Writes the datasets of a run.</summary>
internal static class Datasets
{
    /// <summary>All tables of a run with outcomes.</summary>
    public static async Task WriteAsync(string folder, Inputs inputs, Assessment assessment)
    {
        var about = About(inputs.Region);
        var outcomes = assessment.Outcomes;
        var emissions = new Emissions(inputs.Coefficients);
        ScenarioEffects[] effects = [.. assessment.Effects.Select(sums => ScenarioEffects.Of([sums], emissions))];
        Func<ResultTable>[] tables =
        [
            () => BalanceTable.Of(outcomes),
            .. OfMunicipalities(inputs, assessment),
            () => IndicatorsTable.Of(outcomes, inputs.Coefficients),
            () => MeasuresTable.Of(outcomes, effects),
            () => LagsTable.Of([.. outcomes.Zip(effects, (outcome, of) => (outcome.Scenario.Id, of))]),
            () => ScenariosTable.Of(inputs.Scenarios),
        ];
        await WriteAsync(tables, table => TableFiles.Whole(folder, table), about);
        await WriteAsync([() => CoefficientsTable.Of(inputs.Coefficients, inputs.Rules, inputs.CoefficientEffects)], table => TableFiles.Whole(folder, table), about);
    }

    /// <summary>The tables of one municipality that is to be settled together with others.</summary>
    public static Task WritePartAsync(string folder, string municipality, Inputs inputs, Assessment assessment) => WriteAsync(
        [.. OfMunicipalities(inputs, assessment), .. ShardTables.Of(assessment.Outcomes, assessment.Effects).Select(table => (Func<ResultTable>)(() => table))],
        table => Part(folder, table, municipality),
        About(inputs.Region));

    /// <summary>The file of one municipality, or of the region as a whole, whose place is made.</summary>
    /// <param name="folder">The folder of the run or shard, which exists: one that was removed is not made again, or it would be kept half.</param>
    /// <param name="table">The table.</param>
    /// <param name="municipality">The municipality; null for the region as a whole.</param>
    public static string Part(string folder, string table, string? municipality)
    {
        string path = TableFiles.Part(folder, table, municipality);
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"The folder '{folder}' is gone.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>The tables of a run that stops after the overlay.</summary>
    public static Task WriteOverlayAsync(string folder, Inputs inputs, OverlaidRegion land) => WriteAsync(
        [
            () => BuildingsTable.Of(land, null, null, 1),
            () => NeighbourhoodsTable.Of(land, null, null, null, 1),
            () => ZonesTable.Of(inputs.Region),
        ],
        table => TableFiles.Whole(folder, table),
        About(inputs.Region));

    /// <summary>Writes tables side by side. Each is built when its turn comes, so that no two large ones are held at once for longer than needed.</summary>
    public static Task WriteAsync(IEnumerable<Func<ResultTable>> tables, Func<string, string> fileOf, IReadOnlyDictionary<string, string> about) =>
        Parallel.ForEachAsync(tables, async (made, _) =>
        {
            var table = made();
            await using var stream = File.Create(fileOf(table.Name));
            await TableWriter.WriteAsync(table, stream, about);
        });

    /// <summary>What every file of a region says of it.</summary>
    public static Dictionary<string, string> About(Region region) => new()
    {
        ["region"] = region.Name,
        ["base_year"] = BaseYear.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["approximation"] = region.IsApproximation || region.HasApproximatedZones ? "true" : "false",
        ["program_version"] = RunRecord.ProgramVersion,
    };

    /// <summary>The tables that are the same whether a municipality is settled alone or with others.</summary>
    private static Func<ResultTable>[] OfMunicipalities(Inputs inputs, Assessment assessment)
    {
        var (start, outcomes, _) = assessment;
        double gasGjPerM3 = inputs.Coefficients["fuels"].One("MJ/m3", "natural_gas", "lower_heating_value").Value / 1000;
        return
        [
            () => BuildingsTable.Of(start.Land, start.Demand, start.Potential.Roofs, gasGjPerM3),
            () => PotentialsTable.Of(outcomes),
            () => HeatRefusalsTable.Of(outcomes),
            () => HeatOptionsTable.Of(outcomes),
            () => HeatSourcesTable.Of(outcomes),
            () => NeighbourhoodsTable.Of(start.Land, start.Demand, outcomes[0], start.Potential.Roofs, gasGjPerM3),
            () => ExclusionsTable.Of(outcomes),
            () => SavingsMeasuresTable.Of(outcomes, inputs.Coefficients),
            () => LabelSavingsTable.Of(start.Demand, inputs.Coefficients),
            () => WindSetbacksTable.Of(outcomes),
            () => SitesTable.Of(outcomes),
            () => LandClaimsTable.Of(outcomes),
            () => ZonesTable.Of(inputs.Region),
        ];
    }
}
