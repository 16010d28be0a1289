using System.Globalization;
using System.Text;
using System.Text.Json;
using Energy.Runner.Read;
using Energy.Runner.Read.Geometry;
using NetTopologySuite.Geometries;

namespace Energy.Fixtures.Publishers;

/// <summary>The features of a layer of the embedded region as a service publishes them: GeoJSON in RD New, each with an identifier that means nothing.</summary>
internal sealed class PublishedLayer
{
    private PublishedLayer(List<Feature> features) => Features = features;

    /// <summary>One feature.</summary>
    public sealed record Feature(Envelope Box, IReadOnlyDictionary<string, string> Properties, string Json);

    public List<Feature> Features { get; }

    /// <summary>The layer of a file in data/heerlen, where a box is given what lies in it.</summary>
    public static PublishedLayer Of(string file, string layer, Envelope? within = null, Func<string, string>? rename = null, Func<IReadOnlyDictionary<string, object?>, bool>? keep = null)
    {
        var description = LayerDescription.OfFile("published", Repository.Path("data", "heerlen", file), file, "zones") with { Layer = layer };
        using var source = FeatureFile.Open(description);
        var toRd = new ToRd(description, new LayerRecord(description, string.Empty), source.Crs);
        var features = new List<Feature>();
        foreach (var row in source.Rows(source.Columns))
        {
            var shape = toRd.Convert(row);
            if (within is not null && (shape is null || !within.Intersects(shape.EnvelopeInternal)))
            {
                continue;
            }

            var properties = source.Columns.Select((column, place) => (Name: rename?.Invoke(column) ?? column, Value: row.Values[place])).ToDictionary(entry => entry.Name, entry => entry.Value);
            if (keep?.Invoke(properties) == false)
            {
                continue;
            }

            string json = $$"""{"type":"Feature","id":"f{{row.Number}}","geometry":{{Json(shape)}},"properties":{{JsonSerializer.Serialize(properties)}} }""";
            features.Add(new Feature(shape?.EnvelopeInternal ?? new Envelope(), properties.ToDictionary(entry => entry.Key, entry => Convert.ToString(entry.Value, CultureInfo.InvariantCulture) ?? string.Empty), json));
        }

        return new PublishedLayer(features);
    }

    private static string Json(Geometry? shape) => shape switch
    {
        null => "null",
        Point point => $$"""{"type":"Point","coordinates":{{Position(point.Coordinate)}} }""",
        Polygon polygon => $$"""{"type":"Polygon","coordinates":{{Rings(polygon)}} }""",
        MultiPolygon many => $$"""{"type":"MultiPolygon","coordinates":[{{string.Join(',', many.Geometries.Cast<Polygon>().Select(Rings))}}]}""",
        _ => throw new NotSupportedException(shape.GeometryType),
    };

    private static string Rings(Polygon polygon)
    {
        var text = new StringBuilder("[");
        foreach (var ring in new[] { polygon.ExteriorRing }.Concat(polygon.InteriorRings))
        {
            text.Append(text.Length > 1 ? "," : string.Empty).Append('[').AppendJoin(',', ring.Coordinates.Select(Position)).Append(']');
        }

        return text.Append(']').ToString();
    }

    private static string Position(Coordinate at) => string.Create(CultureInfo.InvariantCulture, $"[{at.X:0.###},{at.Y:0.###}]");
}
