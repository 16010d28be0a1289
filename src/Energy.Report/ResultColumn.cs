namespace Energy.Report;

/// <summary>A published column: its name with unit, and what it means.</summary>
/// <param name="Name">Name in snake_case, unit last.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Meaning">What it means, in one sentence.</param>
/// <param name="Formula">Number of the formula in <c>src/Energy.Model/README.md</c>; 0 for a key or a figure taken over as it is.</param>
/// <param name="MayBeMissing">Whether a value may be null.</param>
public sealed record ResultColumn(string Name, ColumnKind Kind, string Meaning, int Formula = 0, bool MayBeMissing = false);
