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

    private const int FirstRoof = 3;

    /// <summary>Flat surface, sloped surface, slope and direction of a roof, as 3DBAG calls them and has called them.</summary>
    private static readonly string[][] RoofColumns =
    [
        ["b3_opp_dak_plat", "opp_dak_plat", "area_roof_flat"],
        ["b3_opp_dak_schuin", "opp_dak_schuin", "area_roof_sloped"],
        ["b3_hellingshoek", "hellingshoek"],
        ["b3_azimut", "azimut"],
    ];

    private static readonly HashSet<string> Standing = ["Pand in gebruik", "Pand in gebruik (niet ingemeten)", "Verbouwing pand"];

    /// <summary>Buildings without units yet.</summary>
    public sealed record Columns(string[] Id, int[] BuiltYear, Footprints Footprints, RoofSurvey? Roofs);

    private readonly record struct Found(string Id, int Year, NetTopologySuite.Geometries.Geometry Outline, double[] Roof);

    /// <param name="layer">What the region file says of it.</param>
    /// <param name="record">Takes what is found.</param>
    /// <param name="around">The box around the region in RD New; null reads the whole file.</param>
    public static Columns Read(LayerDescription layer, LayerRecord record, Envelope? around = null)
    {
        using var file = FeatureFile.Open(layer);
        var names = new ColumnNames(layer, file.Columns);
        string?[] columns = [names.Need("identificatie"), names.Find("bouwjaar", "oorspronkelijkBouwjaar"), names.Find("status"), .. RoofColumns.Select(published => names.Find(published))];
        var toRd = new ToRd(layer, record, file.Crs);
        bool hasRoofs = columns[FirstRoof..].Any(column => column is not null);
        var found = new List<Found>();
        foreach (var row in record.Follow(toRd.Rows(file, columns, around), columns))
        {
            string status = row.Text(2);
            if (status.Length > 0 && !Standing.Contains(status))
            {
                record.Remark($"status {status}");
            }
            else if (toRd.Convert(row) is not { } outline || outline is not (Polygon or MultiPolygon))
            {
                record.Remark("without outline");
            }
            else if (around is not null && !around.Intersects(outline.EnvelopeInternal))
            {
                record.Remark("far from the region");
            }
            else
            {
                int year = (int)(row.Figure(1) ?? 0);
                if (year is YearUnknown or < 1000)
                {
                    record.Remark("construction year unknown");
                    year = BuildingStock.UnknownYear;
                }

                found.Add(new Found(PlainId(row.Text(0)), year, outline, hasRoofs ? Roof(row) : []));
            }
        }

        toRd.CheckExtent();
        if (found.Count == 0)
        {
            throw new InputFaultException(new InputFault($"layer '{layer.Key}', {layer.File}", $"None of its {record.Read} features is a building that stands.", "A region has buildings.", "Look whether this is the right file and layer."));
        }

        return Ordered(found, hasRoofs, record);
    }

    /// <summary>The identification without namespace, filled up to 16 digits.</summary>
    public static string PlainId(string id) => id[(id.LastIndexOf('.') + 1)..].PadLeft(IdLength, '0');

    private static Columns Ordered(List<Found> found, bool hasRoofs, LayerRecord record)
    {
        found.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        var ids = new List<string>(found.Count);
        var years = new List<int>(found.Count);
        var roofs = new List<double[]>(found.Count);
        var outlines = new FootprintsBuilder();
        foreach (var (id, year, outline, roof) in found)
        {
            if (ids.Count > 0 && ids[^1] == id)
            {
                record.Remark("identification stands twice");
            }
            else if (Add(outlines, outline))
            {
                ids.Add(id);
                years.Add(year);
                roofs.Add(roof);
            }
            else
            {
                record.Remark("without outline");
            }
        }

        record.Kept = ids.Count;
        if (hasRoofs)
        {
            record.Remark("roof surveyed", roofs.Count(roof => roof.Any(figure => !double.IsNaN(figure))));
        }

        return new Columns([.. ids], [.. years], outlines.Build(), hasRoofs ? Survey(roofs) : null);
    }

    private static RoofSurvey Survey(List<double[]> roofs) => new()
    {
        FlatM2 = [.. roofs.Select(roof => roof[0])],
        SlopedM2 = [.. roofs.Select(roof => roof[1])],
        SlopeDegrees = [.. roofs.Select(roof => roof[2])],
        AzimuthDegrees = [.. roofs.Select(roof => roof[3])],
    };

    /// <summary>What the survey says of a roof; a figure that cannot be is one that is missing.</summary>
    private static double[] Roof(FeatureRow row) => [.. Enumerable.Range(FirstRoof, RoofColumns.Length).Select(column => row.Figure(column) is { } figure and >= 0 ? figure : double.NaN)];

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
