using Energy.Report.Data;

namespace Energy.Report.Explain;

/// <summary>How one published figure came about.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Year">The year.</param>
/// <param name="Area">Code and name of the area.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Value">Its published value; null where it is missing.</param>
/// <param name="Label">The name that goes with it, or null.</param>
/// <param name="Terms">Published figures that go into it.</param>
/// <param name="Again">What the terms give together; null where only a sum is published.</param>
/// <param name="Links">The formulas behind it, nearest first.</param>
public sealed record Explanation(
    string Scenario,
    int Year,
    string Area,
    ResultIndicator Indicator,
    double? Value,
    string? Label,
    IReadOnlyList<Term> Terms,
    double? Again,
    IReadOnlyList<Explanation.Link> Links)
{
    /// <summary>One formula of the chain.</summary>
    /// <param name="Formula">The formula.</param>
    /// <param name="FedBy">The formulas that feed it.</param>
    /// <param name="Figures">Published figures of the area that it gives.</param>
    /// <param name="Coefficients">The coefficients it uses.</param>
    /// <param name="Settings">The choices of the scenario that it follows.</param>
    /// <param name="Raw">The columns of the input that it takes, with the file they stand in.</param>
    public sealed record Link(
        Formula Formula, IReadOnlyList<int> FedBy, IReadOnlyList<Term> Figures, IReadOnlyList<UsedCoefficient> Coefficients, IReadOnlyList<RunFacts.Setting> Settings, IReadOnlyList<RawInput> Raw);

    /// <summary>A coefficient as the run used it.</summary>
    /// <param name="Table">Its table.</param>
    /// <param name="Keys">Its row.</param>
    /// <param name="Value">Central value.</param>
    /// <param name="Low">Low value.</param>
    /// <param name="High">High value.</param>
    /// <param name="Unit">Unit of all three.</param>
    /// <param name="Source">Key of its source.</param>
    /// <param name="Title">What the source is called.</param>
    /// <param name="IsAssumption">Whether it is ours rather than found.</param>
    public sealed record UsedCoefficient(string Table, string Keys, double Value, double Low, double High, string Unit, string Source, string Title, bool IsAssumption);

    /// <summary>A column of the input.</summary>
    /// <param name="Column">Layer and column.</param>
    /// <param name="File">The file of the layer in this run; null where the region has no such layer.</param>
    /// <param name="Publisher">Who published it; null where the region has no such layer.</param>
    /// <param name="Year">What year it is about.</param>
    /// <param name="IsApproximation">Whether it is our own approximation.</param>
    public sealed record RawInput(RawColumn Column, string? File, string? Publisher, int Year, bool IsApproximation);
}
