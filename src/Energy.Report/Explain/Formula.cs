namespace Energy.Report.Explain;

/// <summary>A formula as it is written down in <c>src/Energy.Model/README.md</c>.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">What it gives.</param>
/// <param name="Text">The formula with its words, on one line.</param>
/// <param name="Tables">The tables of coefficients that it names.</param>
public sealed record Formula(int Number, string Title, string Text, IReadOnlyList<string> Tables);
