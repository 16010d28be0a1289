using System.Text.Json;
using Energy.Model;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

namespace Energy.Runner.Read.Geometry;

/// <summary>
/// Reads GeoJSON feature by feature: a file of any size needs the memory of its largest feature. Without the old member crs its coordinates are degrees; with
/// it they are what it says.
/// </summary>
internal sealed class GeoJsonFile : FeatureFile
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new GeoJsonConverterFactory() }, MaxDepth = GeoJsonStream.DeepestNesting };

    private readonly LayerDescription layer;

    public GeoJsonFile(LayerDescription layer)
    {
        this.layer = layer;
        (Columns, Crs) = Guarded(() => Survey(layer.Path));
    }

    public override string Crs { get; }

    public override IReadOnlyList<string> Columns { get; }

    public override IEnumerable<FeatureRow> Rows(IReadOnlyList<string?> columns, Envelope? near = null)
    {
        long number = 0;
        using var stream = new GeoJsonStream(layer.Path);
        while (Guarded(() => Next(stream, columns)) is { } row)
        {
            yield return row with { Number = ++number };
        }
    }

    public override void Dispose()
    {
    }

    /// <summary>The names of all properties, in the order in which they first come, and the coordinate system.</summary>
    private static (List<string> Columns, string Crs) Survey(string path)
    {
        var names = new List<string>();
        var seen = new HashSet<string>();
        using var stream = new GeoJsonStream(path);
        while (stream.Next() is { } feature)
        {
            names.AddRange(GeoJsonStream.PropertyNames(feature).Where(seen.Add));
        }

        return (names, stream.Crs ?? "OGC:CRS84");
    }

    private static FeatureRow? Next(GeoJsonStream stream, IReadOnlyList<string?> columns)
    {
        if (stream.Next() is not { } bytes || JsonSerializer.Deserialize<IFeature>(bytes.Span, Options) is not { } feature)
        {
            return null;
        }

        bool isHigh = feature.Geometry?.Coordinate is { } corner && !double.IsNaN(corner.Z);
        return new FeatureRow(0, feature.Geometry, [.. columns.Select(column => Value(feature, column))], isHigh ? ShapeChanges.HeightDropped : ShapeChanges.None);
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        // The last four come out of the library when a member of a feature is not of the kind it takes for granted.
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException or NotSupportedException or FormatException or OverflowException or NullReferenceException or InvalidCastException or IndexOutOfRangeException)
        {
            throw new InputFaultException(new InputFault(
                $"layer '{layer.Key}', {layer.File}",
                $"The file cannot be read as GeoJSON: {fault.Message.Split('\n')[0].TrimEnd('.', '\r')}.",
                "It should be a FeatureCollection with closed rings.",
                "Export the layer again."));
        }
    }

    private static object? Value(IFeature feature, string? column) =>
        column is null || feature.Attributes is null || !feature.Attributes.Exists(column) ? null : feature.Attributes[column] switch
        {
            decimal number when number == Math.Truncate(number) && Math.Abs(number) < long.MaxValue => (long)number,
            decimal number => (double)number,
            bool flag => flag ? "true" : "false",
            string text => text,
            null => null,
            var other => Convert.ToString(other, System.Globalization.CultureInfo.InvariantCulture),
        };
}
