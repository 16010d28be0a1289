using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Read.Geometry;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Read.Layers;

/// <summary>Reads buildings in the contract of the light building register: what stands or is being rebuilt, once each, ordered by identification.</summary>
internal static class BuildingLayer
{
    private const int YearUnknown = 9999;
    private const int IdLength = 16;

    private static readonly HashSet<string> Standing = ["Pand in gebruik", "Pand in gebruik (niet ingemeten)", "Verbouwing pand"];

    /// <summary>Buildings without units yet.</summary>
    public sealed record Columns(string[] Id, int[] BuiltYear, Footprints Footprints);

    public static Columns Read(LayerDescription layer, LayerRecord record)
    {
        using var file = FeatureFile.Open(layer);
        var names = new ColumnNames(layer, file.Columns);
        string?[] columns = [names.Need("identificatie"), names.Find("bouwjaar", "oorspronkelijkBouwjaar"), names.Find("status")];
        var toRd = new ToRd(layer, file.Crs);
        record.Crs = file.Crs;
        var found = new List<(string Id, int Year, NetTopologySuite.Geometries.Geometry Outline)>();
        foreach (var row in file.Rows(columns))
        {
            record.Read++;
            string status = row.Text(2);
            if (status.Length > 0 && !Standing.Contains(status))
            {
                record.Remark($"status {status}");
            }
            else if (row.Geometry is not (Polygon or MultiPolygon) or { IsEmpty: true })
            {
                record.Remark("without outline");
            }
            else
            {
                int year = (int)(row.Figure(1) ?? 0);
                if (year is YearUnknown or < 1000)
                {
                    record.Remark("construction year unknown");
                    year = BuildingStock.UnknownYear;
                }

                found.Add((PlainId(row.Text(0)), year, toRd.Convert(row.Geometry)));
            }
        }

        toRd.CheckExtent();
        if (found.Count == 0)
        {
            throw new InputFaultException(new InputFault($"layer '{layer.Key}', {layer.File}", $"None of its {record.Read} features is a building that stands.", "A region has buildings.", "Look whether this is the right file and layer."));
        }

        return Ordered(found, record);
    }

    /// <summary>The identification without namespace, filled up to 16 digits.</summary>
    public static string PlainId(string id) => id[(id.LastIndexOf('.') + 1)..].PadLeft(IdLength, '0');

    private static Columns Ordered(List<(string Id, int Year, NetTopologySuite.Geometries.Geometry Outline)> found, LayerRecord record)
    {
        found.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        var ids = new List<string>(found.Count);
        var years = new List<int>(found.Count);
        var outlines = new FootprintsBuilder();
        foreach (var (id, year, outline) in found)
        {
            if (ids.Count > 0 && ids[^1] == id)
            {
                record.Remark("identification stands twice");
            }
            else if (Add(outlines, outline))
            {
                ids.Add(id);
                years.Add(year);
            }
            else
            {
                record.Remark("without outline");
            }
        }

        record.Kept = ids.Count;
        return new Columns([.. ids], [.. years], outlines.Build());
    }

    /// <summary>Shells turn one way and holes the other, so that areas add up whatever way the file turns them.</summary>
    private static bool Add(FootprintsBuilder outlines, NetTopologySuite.Geometries.Geometry outline)
    {
        for (int part = 0; part < outline.NumGeometries; part++)
        {
            var polygon = (Polygon)outline.GetGeometryN(part);
            AddRing(outlines, polygon.ExteriorRing, counterClockwise: true);
            foreach (var hole in polygon.InteriorRings)
            {
                AddRing(outlines, hole, counterClockwise: false);
            }
        }

        return outlines.EndBuilding();
    }

    private static void AddRing(FootprintsBuilder outlines, LineString ring, bool counterClockwise)
    {
        var points = ring.CoordinateSequence;
        bool asIs = NetTopologySuite.Algorithm.Orientation.IsCCW(points) == counterClockwise;
        for (int i = 0; i < points.Count; i++)
        {
            int place = asIs ? i : points.Count - 1 - i;
            outlines.AddPoint(points.GetX(place), points.GetY(place));
        }

        outlines.EndRing();
    }
}
