namespace Energy.Report.Compare;

/// <summary>What a run has recorded of a coefficient, in short.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Low">Its low end.</param>
/// <param name="High">Its high end.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Source">The key of its source.</param>
public sealed record CoefficientFacts(double Value, double Low, double High, string Unit, string Source)
{
    /// <summary>All of it as one text, as the tables hold it.</summary>
    public string InTables => FormattableString.Invariant($"{Value} ({Low}-{High}) {Unit}, {Source}");
}
