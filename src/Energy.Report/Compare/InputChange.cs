namespace Energy.Report.Compare;

/// <summary>One thing that differs between what two runs were made from.</summary>
/// <param name="Kind">program, region, layer, coefficient, rule or scenario.</param>
/// <param name="Subject">Which of that kind: the layer, the table of coefficients, the rule or the scenario; empty for the program.</param>
/// <param name="Item">What of it: a property, the keys of a row, a column or a setting.</param>
/// <param name="Difference">added, removed or changed.</param>
/// <param name="Before">What the earlier run says; null where it has none.</param>
/// <param name="After">What the later run says; null where it has none.</param>
public sealed record InputChange(string Kind, string Subject, string Item, string Difference, string? Before, string? After)
{
    /// <summary>The layer that only one of the runs has; null for any other difference.</summary>
    public LayerFacts? Layer { get; init; }

    /// <summary>The coefficient that only one of the runs has; null for any other difference.</summary>
    public CoefficientFacts? Coefficient { get; init; }

    /// <summary>A change from one text to another; null for what is not there.</summary>
    public static InputChange Of(string kind, string subject, string item, string? before, string? after) =>
        new(kind, subject, item, before is null ? "added" : after is null ? "removed" : "changed", before, after);
}
