using NetTopologySuite.Geometries;

namespace Energy.Report.Gis;

/// <summary>A layer of the GIS desk's file.</summary>
/// <param name="Name">Its table.</param>
/// <param name="Description">What it is and where its outlines come from, in Dutch.</param>
/// <param name="IsOfPoints">Whether its geometries are points; else they are polygons of several parts. All are in RD New.</param>
/// <param name="Columns">Its columns beside the geometry.</param>
/// <param name="Rows">A geometry and the values of the columns, in their order: text, int, double, bool, or null where nothing is known.</param>
/// <param name="Styles">How it can be shown; the first is how it opens.</param>
public sealed record GisLayer(
    string Name,
    string Description,
    bool IsOfPoints,
    IReadOnlyList<GisColumn> Columns,
    IEnumerable<(Geometry Place, object?[] Values)> Rows,
    IReadOnlyList<GisStyle> Styles)
{
    /// <summary>The column that holds the geometry of every layer.</summary>
    public const string GeometryColumn = "geom";

    internal static GisLayer Of<TRow>(string name, string description, bool isOfPoints, IEnumerable<TRow> rows, Func<TRow, Geometry> place, IReadOnlyList<GisField<TRow>> fields, IReadOnlyList<GisStyle> styles) => new(
        name,
        description,
        isOfPoints,
        [.. fields.Select(field => field.Column)],
        rows.Select(row => (isOfPoints ? place(row) : Parts(place(row)), fields.Select(field => field.Read(row)).ToArray())),
        styles);

    /// <summary>A polygon as one of a layer whose polygons may have several parts: a layer has geometries of one type.</summary>
    private static Geometry Parts(Geometry outline) => outline is Polygon polygon ? outline.Factory.CreateMultiPolygon([polygon]) : outline;
}
