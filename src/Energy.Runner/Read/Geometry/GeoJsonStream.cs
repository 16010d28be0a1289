using System.Text.Json;

namespace Energy.Runner.Read.Geometry;

/// <summary>The features of a GeoJSON file one after another, as the bytes of each, and its coordinate system once all have passed.</summary>
internal sealed class GeoJsonStream : IDisposable
{
    public const int DeepestNesting = 32;

    private const int FirstRoom = 1 << 16;
    private const int LargestFeature = 256 << 20;

    private readonly FileStream file;
    private byte[] room = new byte[FirstRoom];
    private int from;
    private int to;
    private bool isAtEnd;
    private JsonReaderState state = new(new JsonReaderOptions { MaxDepth = DeepestNesting, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
    private bool inFeatures;
    private bool hasFeatures;

    public GeoJsonStream(string path)
    {
        file = File.OpenRead(path);
        Fill();
        if (room.AsSpan(0, to).StartsWith("\uFEFF"u8))
        {
            from = 3;
        }
    }

    /// <summary>The coordinate system that the member crs names, as authority and code; null when there is none.</summary>
    public string? Crs { get; private set; }

    public void Dispose() => file.Dispose();

    /// <summary>The next feature, good until the one after it is asked for; null after the last.</summary>
    /// <exception cref="JsonException">The file is no JSON, ends too soon, or is no collection of features.</exception>
    public ReadOnlyMemory<byte>? Next()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(room.AsSpan(from, to - from), isAtEnd, state);
            if (!Step(ref reader, out var feature))
            {
                if (isAtEnd)
                {
                    return hasFeatures ? null : throw new JsonException("there is no list of features");
                }

                Fill();
                continue;
            }

            from += (int)reader.BytesConsumed;
            state = reader.CurrentState;
            if (feature is { } bytes)
            {
                return room.AsMemory(from - bytes, bytes);
            }
        }
    }

    /// <summary>The names of the properties of a feature.</summary>
    public static List<string> PropertyNames(ReadOnlyMemory<byte> feature)
    {
        using var document = JsonDocument.Parse(feature, new JsonDocumentOptions { MaxDepth = DeepestNesting, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return document.RootElement.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            ? [.. properties.EnumerateObject().Select(property => property.Name)]
            : [];
    }

    /// <summary>Goes one thing further; false when there are not bytes enough for it. A feature is given back as the number of its bytes.</summary>
    private bool Step(ref Utf8JsonReader reader, out int? feature)
    {
        feature = null;
        var ahead = reader;
        if (!ahead.Read())
        {
            return false;
        }

        switch (ahead.TokenType)
        {
            case JsonTokenType.StartArray when ahead.CurrentDepth == 0:
                throw new JsonException("it is a list, not a FeatureCollection");
            case JsonTokenType.StartObject when ahead.CurrentDepth == 0:
            case JsonTokenType.EndObject:
                break;
            case JsonTokenType.EndArray:
                inFeatures = false;
                break;
            case JsonTokenType.PropertyName when ahead.ValueTextEquals("features"u8):
                if (!ahead.Read())
                {
                    return false;
                }

                if (ahead.TokenType != JsonTokenType.StartArray)
                {
                    throw new JsonException("its features are no list");
                }

                inFeatures = true;
                hasFeatures = true;
                break;
            case JsonTokenType.PropertyName:
                bool isCrs = ahead.ValueTextEquals("crs"u8);
                if (!ahead.Read())
                {
                    return false;
                }

                var value = ahead;
                if (!ahead.TrySkip())
                {
                    return false;
                }

                Crs = isCrs ? CrsOf(ref value) ?? Crs : Crs;
                break;
            case JsonTokenType.StartObject when inFeatures:
                long start = ahead.TokenStartIndex;
                if (!ahead.TrySkip())
                {
                    return false;
                }

                feature = (int)(ahead.BytesConsumed - start);
                break;
            default:
                throw new JsonException(inFeatures ? "one of its features is no object" : "it is no FeatureCollection");
        }

        reader = ahead;
        return true;
    }

    private static string? CrsOf(ref Utf8JsonReader reader)
    {
        using var crs = JsonDocument.ParseValue(ref reader);
        if (crs.RootElement.ValueKind != JsonValueKind.Object || !crs.RootElement.TryGetProperty("properties", out var properties)
            || properties.ValueKind != JsonValueKind.Object || !properties.TryGetProperty("name", out var name) || name.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        string[] parts = name.GetString()!.Split([':', '/'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2 ? name.GetString() : $"{(parts.Contains("OGC") ? "OGC" : "EPSG")}:{parts[^1]}";
    }

    /// <summary>Reads on: the bytes not yet used move to the front, and the room grows when they fill it.</summary>
    private void Fill()
    {
        room.AsSpan(from, to - from).CopyTo(room);
        to -= from;
        from = 0;
        if (to == room.Length)
        {
            if (room.Length >= LargestFeature)
            {
                throw new JsonException($"one of its values is larger than {LargestFeature >> 20} MB");
            }

            Array.Resize(ref room, room.Length * 2);
        }

        int read = file.Read(room, to, room.Length - to);
        to += read;
        isAtEnd = read == 0;
    }
}
