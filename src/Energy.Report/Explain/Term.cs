namespace Energy.Report.Explain;

/// <summary>One published figure that goes into an explained one.</summary>
/// <param name="What">What it is, such as the source of a sum.</param>
/// <param name="Value">Its value.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Where">The table and rows it stands in.</param>
public sealed record Term(string What, double Value, string Unit, string Where);
