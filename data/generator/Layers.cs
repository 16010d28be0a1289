using System.Globalization;
using System.Text;
using System.Text.Json;
using Energy.Model.Areas;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;
using NetTopologySuite.Operation.Union;

namespace Energy.Generator;

/// <summary>Draws the energy layers from the zones table and writes them as GeoJSON in WGS84.</summary>
internal static class Layers
{
    public static Dictionary<string, List<(ZoneRow Row, Geometry Ground)>> Draw(Tables tables, Polygon municipality, Geometry[] outlines)
    {
        var layers = tables.Zones
            .Select(row => (Row: row, Ground: Shape(row.Shape, municipality.Factory).Intersection(municipality)))
            .Where(zone => !zone.Ground.IsEmpty)
            .GroupBy(zone => zone.Row.Layer)
            .ToDictionary(group => group.Key, group => group.ToList());
        layers["district_heat"] = [.. DistrictHeat(tables, outlines)];
        return layers;
    }

    public static void Write(string folder, Dictionary<string, List<(ZoneRow Row, Geometry Ground)>> layers)
    {
        var options = new JsonSerializerOptions { Converters = { new GeoJsonConverterFactory() }, WriteIndented = false };
        foreach (var (name, zones) in layers)
        {
            var features = new FeatureCollection();
            foreach (var (row, ground) in zones)
            {
                var attributes = new AttributesTable { { "name", row.Name } };
                if (row.Grade.Length > 0)
                {
                    attributes.Add("class", row.Grade);
                }

                if (row.Figure.Length > 0)
                {
                    attributes.Add(FigureName(name), double.Parse(row.Figure, CultureInfo.InvariantCulture));
                }

                attributes.Add("approximation", true);
                features.Add(new Feature(ToDegrees(ground), attributes));
            }

            string json = JsonSerializer.Serialize(features, options).Replace("{\"type\":\"Feature\",", "\n{\"type\":\"Feature\",", StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, name.Replace('_', '-') + ".geojson"), json + "\n", new UTF8Encoding(false));
        }
    }

    /// <summary>The property that holds the figure of a layer.</summary>
    private static string FigureName(string layer) => layer switch
    {
        "wind_speed" => "speed_m_per_s",
        "district_heat" => "connected_pct",
        _ => "figure",
    };

    /// <summary>The whole neighbourhood where the statistics office gives a share of homes on district heat: the share is then true of it.</summary>
    private static IEnumerable<(ZoneRow, Geometry)> DistrictHeat(Tables tables, Geometry[] outlines)
    {
        var energy = tables.ReadEnergyFigures();
        for (int b = 0; b < outlines.Length; b++)
        {
            var row = tables.Neighbourhoods[b];
            string share = energy[row.Code]["district_heat_pct"];
            if (share.Length > 0)
            {
                yield return (new ZoneRow("district_heat", "Warmtenet " + row.Name, string.Empty, share, string.Empty), outlines[b].Buffer(-5));
            }
        }
    }

    private static Geometry Shape(string text, GeometryFactory factory)
    {
        string[] words = text.Split(' ');
        double[] numbers = [.. words.Skip(1).Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
        return words[0] switch
        {
            "circle" => factory.CreatePoint(new Coordinate(numbers[0], numbers[1])).Buffer(numbers[2], 12),
            "polygon" => factory.CreatePolygon([.. Points(numbers), Points(numbers).First()]),
            "strip" => factory.CreateLineString([.. Points(numbers[1..])]).Buffer(numbers[0] / 2, 4),
            "north" => factory.ToGeometry(new Envelope(0, 300_000, numbers[0], 640_000)),
            "south" => factory.ToGeometry(new Envelope(0, 300_000, 300_000, numbers[0])),
            _ => throw new InvalidOperationException($"'{words[0]}' is not a shape: circle, polygon, strip, north or south."),
        };
    }

    private static IEnumerable<Coordinate> Points(double[] numbers) => numbers.Chunk(2).Select(pair => new Coordinate(pair[0], pair[1]));

    private static Geometry ToDegrees(Geometry ground)
    {
        var free = new GeometryFactory(new PrecisionModel(), 4326);
        var copy = free.CreateGeometry(ground is GeometryCollection many ? UnaryUnionOp.Union(many.Geometries) : ground);
        copy.Apply(new DegreesFilter());
        copy.GeometryChanged();
        return copy;
    }

    private sealed class DegreesFilter : IEntireCoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence sequence)
        {
            for (int i = 0; i < sequence.Count; i++)
            {
                var (longitude, latitude) = RdCoordinates.ToLongitudeLatitude(sequence.GetX(i), sequence.GetY(i));
                sequence.SetX(i, Math.Round(longitude, 7));
                sequence.SetY(i, Math.Round(latitude, 7));
            }
        }
    }
}
