namespace Energy.Report.Gis;

/// <summary>A column of a map layer.</summary>
/// <param name="Name">What it is called in the file, as in the datasets.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Title">What a GIS calls it, in Dutch.</param>
public sealed record GisColumn(string Name, ColumnKind Kind, string Title);
