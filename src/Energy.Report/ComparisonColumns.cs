using static Energy.Report.ColumnKind;

namespace Energy.Report;

/// <summary>The columns of the tables of a comparison of two runs.</summary>
public static class ComparisonColumns
{
    /// <summary>One row per thing that differs in what the runs were made from.</summary>
    public static IReadOnlyList<ResultColumn> Inputs { get; } =
    [
        new("kind", Text, "program, region, layer, coefficient, rule or scenario"),
        new("subject", Text, "The layer, table of coefficients, rule or scenario; empty for the program"),
        new("item", Text, "Property of it, keys of the row, or setting"),
        new("difference", Text, "added, removed or changed; a coefficient is there when the run used it"),
        new("before", Text, "What the earlier run says", MayBeMissing: true),
        new("after", Text, "What the later run says", MayBeMissing: true),
    ];

    /// <summary>One row per figure that differs.</summary>
    public static IReadOnlyList<ResultColumn> Results { get; } =
    [
        .. Figure,
        new("before", Number, "In the earlier run, in the unit that the indicator ends in", 61, true),
        new("after", Number, "In the later run", 61, true),
        new("change", Number, "After less before", 61, true),
    ];

    /// <summary>One row per figure and cause.</summary>
    public static IReadOnlyList<ResultColumn> Causes { get; } =
    [
        .. Figure,
        new("cause", Text, "data, data_and_program, program, coefficient, coefficients_together (what several changed coefficients do beside the sum of each alone), rules or scenario"),
        new("subject", Text, "Table and keys of the coefficient, or its table where more than 25 changed; else empty"),
        new("change", Number, "The part of the change that this cause makes, in the unit that the indicator ends in", 62),
    ];

    /// <summary>One row per pair of neighbourhoods, where codes changed.</summary>
    public static IReadOnlyList<ResultColumn> Concordance { get; } =
    [
        new("code_before", Text, "Neighbourhood of the earlier run", MayBeMissing: true),
        new("code_after", Text, "Neighbourhood of the later run", MayBeMissing: true),
        new("area_code", Text, "What both are compared under: the codes that hang together, joined by a plus sign"),
        new("share_pct", Number, "How much of the earlier neighbourhood lies in the later one", 63, true),
        new("weighed_by", Text, "dwellings; area where the neighbourhood has no homes", MayBeMissing: true),
    ];

    /// <summary>One row per scenario and measured total.</summary>
    public static IReadOnlyList<ResultColumn> Measured { get; } =
    [
        new("scenario", Text, "Scenario of the earlier run"),
        new("municipality_code", Text, "Municipality"),
        new("sector", Text, "Sector of the total"),
        new("item", Text, "Item of the total; several joined by a plus sign where the ledger does not tell them apart"),
        new("year", Whole, "Year of the measurement"),
        new("said_tj_per_yr", Number, "What the scenario said of that year", 64, true),
        new("measured_tj_per_yr", Number, "What was measured", 64),
        new("difference_tj_per_yr", Number, "Measured less said", 64, true),
        new("because", Text, "Why the ledger says nothing of it", MayBeMissing: true),
    ];

    /// <summary>All tables by file name without extension.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<ResultColumn>> All { get; } = new Dictionary<string, IReadOnlyList<ResultColumn>>
    {
        ["input_changes"] = Inputs,
        ["result_changes"] = Results,
        ["causes"] = Causes,
        ["concordance"] = Concordance,
        ["measured"] = Measured,
    };

    private static IEnumerable<ResultColumn> Figure =>
    [
        new("scenario", Text, "Scenario"),
        new("year", Whole, "Year"),
        new("area_level", Text, "neighbourhood, municipality or region"),
        new("area_code", Text, "Code of the municipality, name of the region, or code of the neighbourhood: codes that were split or merged are compared together, joined by a plus sign"),
        new("indicator", Text, "Name, which ends in its unit"),
    ];
}
