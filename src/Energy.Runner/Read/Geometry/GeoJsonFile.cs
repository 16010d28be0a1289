using System.Text.Json;
using Energy.Model;
using NetTopologySuite.Features;
using NetTopologySuite.IO.Converters;

namespace Energy.Runner.Read.Geometry;

/// <summary>Reads GeoJSON. Without the old member crs its coordinates are degrees; with it they are what it says.</summary>
internal sealed class GeoJsonFile : FeatureFile
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new GeoJsonConverterFactory() } };

    private readonly FeatureCollection features;

    public GeoJsonFile(LayerDescription layer)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(layer.Path);
            var text = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;
            features = JsonSerializer.Deserialize<FeatureCollection>(text, Options) ?? [];
            Crs = DeclaredCrs(bytes) ?? "OGC:CRS84";
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            throw new InputFaultException(new InputFault(
                $"layer '{layer.Key}', {layer.File}",
                $"The file cannot be read as GeoJSON: {fault.Message.Split('\n')[0].TrimEnd('.', '\r')}.",
                "It should be a FeatureCollection with closed rings.",
                "Export the layer again."));
        }

        var names = new List<string>();
        foreach (var feature in features)
        {
            names.AddRange((feature.Attributes?.GetNames() ?? []).Except(names));
        }

        Columns = names;
    }

    public override string Crs { get; }

    public override IReadOnlyList<string> Columns { get; }

    public override IEnumerable<FeatureRow> Rows(IReadOnlyList<string?> columns)
    {
        long number = 0;
        foreach (var feature in features)
        {
            yield return new FeatureRow(++number, feature.Geometry, [.. columns.Select(column => Value(feature, column))]);
        }
    }

    public override void Dispose()
    {
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

    /// <summary>The coordinate system of the member crs, as authority and code; null when there is none.</summary>
    private static string? DeclaredCrs(byte[] bytes)
    {
        var start = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;
        using var document = JsonDocument.Parse(start);
        if (!document.RootElement.TryGetProperty("crs", out var crs) || crs.ValueKind != JsonValueKind.Object
            || !crs.TryGetProperty("properties", out var properties) || !properties.TryGetProperty("name", out var name))
        {
            return null;
        }

        string[] parts = (name.GetString() ?? string.Empty).Split(':', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2 ? name.GetString() : $"{(parts.Contains("OGC") ? "OGC" : "EPSG")}:{parts[^1]}";
    }
}
