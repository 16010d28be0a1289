using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Energy.Report.Parquet;
using Energy.Report.Tables;
using Energy.Runner.Commands;
using Energy.Runner.Read;
using Energy.Runner.Write;

namespace Energy.Runner.Shards;

/// <summary>
/// Assesses municipalities, each by itself, and writes what is needed to settle them together: as many side by side as there are cores, and never more of them held.
/// </summary>
internal sealed class MunicipalRuns(RunOptions options, RegionInputs region, Steps steps)
{
    private readonly Lock reading = new();

    /// <summary>Writes a shard into a folder.</summary>
    /// <param name="folder">The folder, which exists.</param>
    /// <param name="shard">What the shard is called.</param>
    /// <param name="municipalities">What it assesses.</param>
    public async Task WriteAsync(string folder, string shard, IReadOnlyList<string> municipalities)
    {
        int atOnce = Math.Min(Environment.ProcessorCount, municipalities.Count);
        var parts = new Part[municipalities.Count];
        if (atOnce > 1)
        {
            await steps.DoAsync("municipalities", () => SideBySideAsync(folder, municipalities, parts, atOnce));
        }
        else
        {
            for (int place = 0; place < parts.Length; place++)
            {
                steps.Tell(municipalities[place]);
                parts[place] = await WriteAsync(folder, municipalities[place], steps, isFirst: place == 0);
            }
        }

        await Datasets.WriteAsync([() => ScenariosTable.Of(region.Scenarios)], table => TableFiles.Whole(folder, table), new Dictionary<string, string>());
        UsedCoefficients.Write(folder, parts.SelectMany(part => part.Used).Distinct());
        new ShardRecord(
            shard,
            RunRecord.ProgramVersion,
            region.Description.Name,
            region.Description.Title,
            region.Municipalities,
            municipalities,
            region.Scenarios.ToDictionary(scenario => scenario.Id, scenario => scenario.ElectricityPools),
            [.. region.SharedRecords.Select(layer => layer.Description.Key)],
            parts[0].Configuration!).Write(folder);
    }

    /// <summary>
    /// Steps of municipalities that go side by side cannot be told apart in the work of the cores: they are timed as one, and of each municipality only how long it took is told.
    /// A fault is that of the first municipality which has one, whoever was done first.
    /// </summary>
    private async Task SideBySideAsync(string folder, IReadOnlyList<string> municipalities, Part[] parts, int atOnce)
    {
        var faults = new ExceptionDispatchInfo?[parts.Length];
        await Parallel.ForAsync(0, parts.Length, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (place, _) =>
        {
            if (Array.FindIndex(faults, fault => fault is not null) is var first && first >= 0 && first < place)
            {
                return;
            }

            try
            {
                long began = Stopwatch.GetTimestamp();
                parts[place] = await WriteAsync(folder, municipalities[place], new Steps(null), isFirst: place == 0);
                steps.TellDone(municipalities[place], Stopwatch.GetElapsedTime(began));
            }
            catch (Exception fault)
            {
                faults[place] = ExceptionDispatchInfo.Capture(fault);
            }
        });
        Array.Find(faults, fault => fault is not null)?.Throw();
    }

    /// <summary>Assesses one municipality and writes it; what it was made from is held no longer than this takes.</summary>
    private async Task<Part> WriteAsync(string folder, string municipality, Steps told, bool isFirst)
    {
        var inputs = told.Do("read", () => Read(municipality));
        var assessment = Assessment.Of(inputs, told);
        await told.DoAsync("datasets", () => Datasets.WritePartAsync(folder, municipality, inputs, assessment));
        string records = ShardRecord.FolderOf(folder, municipality);
        Directory.CreateDirectory(records);
        RunRecord.Write(records, inputs, assessment.Start.Land, assessment.Start.Demand, Warnings.Of(inputs, assessment.Start.Land, assessment.Start.Demand, isOneOfSeveral: region.Municipalities.Count > 1));
        return new Part([.. inputs.Coefficients.Used.Select(coefficient => (coefficient.Table, coefficient.KeyText))], isFirst ? Configuration.Of(options, inputs) : null);
    }

    private Inputs Read(string municipality)
    {
        lock (reading)
        {
            return region.Of(municipality);
        }
    }

    /// <summary>What is kept of a municipality that is written; what all have in common, of the first alone.</summary>
    private sealed record Part(IReadOnlyList<(string Table, string Keys)> Used, IReadOnlyDictionary<string, string>? Configuration);
}
