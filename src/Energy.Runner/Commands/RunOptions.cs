using Energy.Runner.Shards;

namespace Energy.Runner.Commands;

/// <summary>What the user asked for.</summary>
/// <param name="DataFolder">Where coefficients, rules, sources and scenarios are.</param>
/// <param name="RegionFile">The region file.</param>
/// <param name="Scenarios">Scenario files; empty for all in the data folder.</param>
/// <param name="OutputFolder">Where the run's folder is put.</param>
internal sealed record RunOptions(string DataFolder, string RegionFile, IReadOnlyList<string> Scenarios, string OutputFolder)
{
    /// <summary>Whether the run ends with a table of what each step took.</summary>
    public bool ShowsTimings { get; init; }

    /// <summary>Whether maps and report are made of the datasets.</summary>
    public bool WritesReport { get; init; } = true;

    /// <summary>The shard of the run that is asked for; null for all of it.</summary>
    public ShardChoice? Shard { get; init; }
}
