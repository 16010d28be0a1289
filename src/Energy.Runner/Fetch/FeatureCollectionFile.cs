using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Energy.Runner.Fetch;

/// <summary>Puts the pages of a layer together as one GeoJSON in RD New, each feature once and on a line of its own, in the order in which the service gives them.</summary>
internal sealed class FeatureCollectionFile : IDisposable
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly FileStream file;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> seenInPart = new(StringComparer.Ordinal);

    public FeatureCollectionFile(string path, string name)
    {
        file = File.Create(path);
        file.Write(Encoding.UTF8.GetBytes($$$"""{"type":"FeatureCollection","name":{{{JsonSerializer.Serialize(name)}}},"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},"features":["""));
    }

    /// <summary>How many features were written.</summary>
    public int Count { get; private set; }

    /// <summary>How many were left out because they had come before.</summary>
    public int Repeated { get; private set; }

    /// <summary>
    /// How many came before in the same part, so that as many others were not given: parts share what lies on their border, the pages of one part share
    /// nothing. Registers hold a few rows twice; without identifiers, only a page that came before as a whole counts.
    /// </summary>
    public int RepeatedInPart { get; private set; }

    /// <summary>Begins a part: what comes after this is of one request, in pages.</summary>
    public void BeginPart()
    {
        seenInPart.Clear();
        RepeatedInPart = 0;
    }

    /// <summary>Writes the features that have not come before.</summary>
    public void Add(FeaturePage page)
    {
        using var writer = new Utf8JsonWriter(file, Plain);
        int withId = 0, withoutId = 0;
        foreach (var feature in page.Features.EnumerateArray())
        {
            var (identity, isId) = Identity(feature);
            if (!seenInPart.Add(identity))
            {
                withId += isId ? 1 : 0;
                withoutId += isId ? 0 : 1;
            }

            if (!seen.Add(identity))
            {
                Repeated++;
                continue;
            }

            file.Write(Count == 0 ? "\n"u8 : ",\n"u8);
            feature.WriteTo(writer);
            writer.Flush();
            writer.Reset();
            Count++;
        }

        RepeatedInPart += withId + (withoutId > 1 && withoutId == page.Count ? withoutId : 0);
    }

    public void Dispose()
    {
        file.Write("\n]}\n"u8);
        file.Dispose();
    }

    /// <summary>What tells a feature from others: its identifier, or else all of it.</summary>
    private static (string Text, bool IsId) Identity(JsonElement feature) => feature.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number
        ? (id.GetRawText(), true)
        : (Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(feature))), false);
}
