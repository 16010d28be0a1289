using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Read.Geometry;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Read.Layers;

/// <summary>Reads a layer of zones: any layer of polygons, with a name, grade or figure where its kind has one. Monuments may be points.</summary>
internal static class ZoneLayerFile
{
    /// <summary>Whether a shape can be a zone. A collection of shapes can, save one that holds points.</summary>
    private static bool IsPlace(NetTopologySuite.Geometries.Geometry shape, ZoneKind kind) => shape switch
    {
        IPuntal => kind == ZoneKind.Monument,
        Polygon or MultiPolygon => true,
        MultiLineString => false,
        GeometryCollection => true,
        _ => false,
    };

    public static ZoneLayer Read(LayerDescription layer, LayerRecord record, ZoneKind kind, Envelope around)
    {
        using var file = FeatureFile.Open(layer);
        var names = new ColumnNames(layer, file.Columns);
        var grades = ZoneGrades.Of(kind);
        string? gradeColumn = Column("grade") ?? (kind == ZoneKind.GroundHeat ? names.Need("class", "grade") : grades.Count > 0 ? names.Find("class", "grade") : null);
        string? figureColumn = Column("figure") ?? kind switch
        {
            ZoneKind.WindSpeed => names.Find("figure") ?? WindSpeedColumn.Guessed(file, record) ?? names.Need("figure"),
            ZoneKind.DistrictHeat => names.Need("figure"),
            _ => null,
        };
        string?[] columns = [Column("name") ?? names.Find("name", "naam", "siteName", "naam_n2k", "PLAN_NAAM"), gradeColumn, figureColumn, .. BusinessParkEditions.Columns(names)];
        var editions = new BusinessParkEditions();
        var toRd = new ToRd(layer, record, file.Crs);
        var zones = new List<Zone>();
        foreach (var row in record.Follow(toRd.Rows(file, columns, around), columns))
        {
            if (toRd.Convert(row) is not { } shape || !IsPlace(shape, kind))
            {
                record.Remark("without outline");
                continue;
            }

            if (!around.Intersects(shape.EnvelopeInternal))
            {
                record.Remark("outside the region");
                continue;
            }

            if (figureColumn is not null && row.Figure(2) is null)
            {
                throw Fault($"Feature {row.Number} has no number in {figureColumn}.", "The figure of such a zone is a number.", "Fill it in.");
            }

            if (grades.Count > 0 && !grades.Contains(row.Text(1)) && !(kind == ZoneKind.MineWater && row.Text(1).Length == 0))
            {
                throw Fault($"Feature {row.Number} has the grade '{row.Text(1)}'.", Nearest.Sentence(row.Text(1), [.. grades]), "Write a grade that the layer knows.");
            }

            editions.Add(row.Text(3), row.Figure(4), zones.Count);
            zones.Add(new Zone(row.Text(0), row.Text(1), row.Figure(2), toRd.Mended(shape)));
        }

        editions.KeepLatest(zones, record);

        toRd.CheckExtent();
        record.Kept = zones.Count;
        return toRd.HoldsNothing
            ? throw Fault("The layer is empty.", "A layer that is named marks something.", "Look whether the export went well, or leave the layer out.")
            : new ZoneLayer(kind, zones) { IsApproximation = layer.IsApproximation };

        string? Column(string role) => layer.Properties.TryGetValue(role, out string? name) ? names.Need(name) : null;

        InputFaultException Fault(string found, string expected, string remedy) => new(new InputFault($"layer '{layer.Key}', {layer.File}", found, expected, remedy));
    }
}
