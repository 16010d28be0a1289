using Energy.Report.Words;

namespace Energy.Report.Compare;

/// <summary>Two runs of a region beside each other.</summary>
public sealed record RunComparison
{
    /// <summary>The language of names, and of the report.</summary>
    public required Language Language { get; init; }

    /// <summary>Short name of the region.</summary>
    public required string Region { get; init; }

    /// <summary>The region's name for people.</summary>
    public required string Title { get; init; }

    /// <summary>Whether one of the runs is made from our own approximation.</summary>
    public required bool IsApproximation { get; init; }

    /// <summary>The scenarios that both runs have, in the order of the later one, with their names in the report.</summary>
    public required IReadOnlyList<(string Id, string Name)> Scenarios { get; init; }

    /// <summary>Names in the report of every scenario of either run, by their short names.</summary>
    public IReadOnlyDictionary<string, string> ScenarioNames { get; init; } = new Dictionary<string, string>();

    /// <summary>Titles in the report of the rules of either run, by their names.</summary>
    public IReadOnlyDictionary<string, string> RuleTitles { get; init; } = new Dictionary<string, string>();

    /// <summary>Titles in the report of the sources of either run, by their keys.</summary>
    public IReadOnlyDictionary<string, string> SourceTitles { get; init; } = new Dictionary<string, string>();

    /// <summary>Names of neighbourhoods in the report, by code.</summary>
    public required IReadOnlyDictionary<string, string> Neighbourhoods { get; init; }

    /// <summary>The years that are compared.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>What differs in what the runs were made from.</summary>
    public required IReadOnlyList<InputChange> Inputs { get; init; }

    /// <summary>The figures that differ.</summary>
    public required IReadOnlyList<ResultChange> Results { get; init; }

    /// <summary>The figures of the region that neither run knows: that they are the same says nothing.</summary>
    public IReadOnlyCollection<ResultKey> Unknown { get; init; } = [];

    /// <summary>What makes them differ; empty where that cannot be told.</summary>
    public required IReadOnlyList<CausePart> Causes { get; init; }

    /// <summary>Why the causes cannot be told; null where they are.</summary>
    public NoCauses? WhyNoCauses { get; init; }

    /// <summary>What a reader should know of how the causes were told.</summary>
    public IReadOnlyList<CauseRemark> Remarks { get; init; } = [];

    /// <summary>Neighbourhoods that were split, merged, added or removed.</summary>
    public required IReadOnlyList<ConcordanceLink> Concordance { get; init; }

    /// <summary>What the earlier run said beside what was measured since; null where no measurements were given.</summary>
    public IReadOnlyList<MeasuredTotal>? Measured { get; init; }
}
