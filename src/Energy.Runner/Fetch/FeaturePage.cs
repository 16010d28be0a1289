using System.Text.Json;
using System.Text.Unicode;
using Energy.Runner.Read.Geometry;

namespace Energy.Runner.Fetch;

/// <summary>One page of features in GeoJSON, with what the service says of the whole.</summary>
internal sealed class FeaturePage : IDisposable
{
    private readonly JsonDocument document;

    private FeaturePage(JsonDocument document)
    {
        this.document = document;
        Features = document.RootElement.GetProperty("features");
    }

    /// <summary>The features, a list.</summary>
    public JsonElement Features { get; }

    public int Count => Features.GetArrayLength();

    /// <summary>How many features the service says it gave on this page; null when it does not say.</summary>
    public int? Returned => Number("numberReturned");

    /// <summary>How many features the service says there are in all; null when it does not say.</summary>
    public int? Matched => Number("numberMatched");

    /// <summary>The coordinate system that the page names; null when it does not.</summary>
    public string? Crs
    {
        get
        {
            var root = document.RootElement;
            return root.TryGetProperty("crs", out var crs) && crs.ValueKind == JsonValueKind.Object && crs.TryGetProperty("properties", out var properties)
                && properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String
                ? name.GetString()
                : null;
        }
    }

    /// <summary>The address of the next page as the service wrote it; null after the last.</summary>
    public string? Next
    {
        get
        {
            if (!document.RootElement.TryGetProperty("links", out var links) || links.ValueKind != JsonValueKind.Array)
            {
                return null;
            }

            return links.EnumerateArray().Where(link => Text(link, "rel") == "next" && (Text(link, "type") is not { } type || type.Contains("json", StringComparison.OrdinalIgnoreCase)))
                .Select(link => Text(link, "href")).FirstOrDefault(href => href is not null);
        }
    }

    /// <summary>Reads a page.</summary>
    /// <exception cref="TryAgainException">It is no page of features, perhaps because it broke off.</exception>
    public static FeaturePage Read(byte[] body)
    {
        // Otherwise letters that are not UTF-8 would silently become question marks.
        if (!Utf8.IsValid(body))
        {
            throw new TryAgainException("what came is not UTF-8");
        }

        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(body.AsMemory(body.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0), new JsonDocumentOptions { MaxDepth = GeoJsonStream.DeepestNesting });
        }
        catch (JsonException)
        {
            throw new TryAgainException($"what came is no JSON, or broke off: {PoliteClient.Shown(body)}");
        }

        var root = document.RootElement;
        bool isPage = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("features", out var features) && features.ValueKind == JsonValueKind.Array
            && features.EnumerateArray().All(feature => feature.ValueKind == JsonValueKind.Object);
        if (!isPage)
        {
            document.Dispose();
            throw new TryAgainException($"what came is no list of features: {PoliteClient.Shown(body)}");
        }

        return new FeaturePage(document);
    }

    public void Dispose() => document.Dispose();

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private int? Number(string name) =>
        document.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) ? number : null;
}
