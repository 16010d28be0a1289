namespace Energy.Report.Gis;

/// <summary>What all styles of a layer have in common.</summary>
/// <param name="IsOfPoints">Whether it is of points.</param>
/// <param name="LabelColumn">The column written on the map; null for none.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record StyledLayer(bool IsOfPoints, string? LabelColumn, IReadOnlyList<GisColumn> Columns);
