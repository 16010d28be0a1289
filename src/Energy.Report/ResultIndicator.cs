namespace Energy.Report;

/// <summary>A published indicator: its name, which ends in its unit, and what it means.</summary>
/// <param name="Name">Name in <c>indicators.parquet</c>.</param>
/// <param name="Meaning">What it means, in one sentence.</param>
/// <param name="Formula">Number of the formula in <c>src/Energy.Model/README.md</c>.</param>
public sealed record ResultIndicator(string Name, string Meaning, int Formula);
