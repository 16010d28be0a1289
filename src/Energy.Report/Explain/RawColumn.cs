namespace Energy.Report.Explain;

/// <summary>A column of an input layer, where a chain of numbers begins.</summary>
/// <param name="Layer">Key of the layer in the region file.</param>
/// <param name="Column">What is taken from it, by its published name or in words.</param>
public sealed record RawColumn(string Layer, string Column);
