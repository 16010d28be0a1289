using Energy.Report.Parquet;
using Energy.Report.Tables;
using Energy.Runner.Commands;
using Energy.Runner.Read;
using Energy.Runner.Write;

namespace Energy.Runner.Shards;

/// <summary>Assesses municipalities one by one, each by itself, and writes what is needed to settle them together: never more than one of them is held.</summary>
internal sealed class MunicipalRuns(RunOptions options, RegionInputs region, Steps steps)
{
    /// <summary>Writes a shard into a folder.</summary>
    /// <param name="folder">The folder, which exists.</param>
    /// <param name="shard">What the shard is called.</param>
    /// <param name="municipalities">What it assesses.</param>
    public async Task WriteAsync(string folder, string shard, IReadOnlyList<string> municipalities)
    {
        var used = new HashSet<(string Table, string Keys)>();
        IReadOnlyDictionary<string, string>? configuration = null;
        foreach (string municipality in municipalities)
        {
            steps.Tell(municipality);
            var inputs = steps.Do("read", () => region.Of(municipality));
            configuration ??= Configuration.Of(options, inputs);
            await WriteAsync(folder, municipality, inputs);
            used.UnionWith(inputs.Coefficients.Used.Select(coefficient => (coefficient.Table, coefficient.KeyText)));
        }

        await Datasets.WriteAsync([() => ScenariosTable.Of(region.Scenarios)], table => TableFiles.Whole(folder, table), new Dictionary<string, string>());
        UsedCoefficients.Write(folder, used);
        new ShardRecord(
            shard,
            RunRecord.ProgramVersion,
            region.Description.Name,
            region.Description.Title,
            region.Municipalities,
            municipalities,
            region.Scenarios.ToDictionary(scenario => scenario.Id, scenario => scenario.ElectricityPools),
            [.. region.SharedRecords.Select(layer => layer.Description.Key)],
            configuration!).Write(folder);
    }

    /// <summary>Assesses one municipality and writes it; what it was made from is held no longer than this takes.</summary>
    private async Task WriteAsync(string folder, string municipality, Inputs inputs)
    {
        var assessment = Assessment.Of(inputs, steps);
        await steps.DoAsync("datasets", () => Datasets.WritePartAsync(folder, municipality, inputs, assessment));
        string records = ShardRecord.FolderOf(folder, municipality);
        Directory.CreateDirectory(records);
        RunRecord.Write(records, inputs, assessment.Start.Land, assessment.Start.Demand, Warnings.Of(inputs, assessment.Start.Land, assessment.Start.Demand));
    }
}
