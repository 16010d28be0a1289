using System.Text.Json;
using System.Text.RegularExpressions;
using Energy.Report.Explore;
using Energy.Report.Words;

namespace Energy.Runner.Tests.Explore;

/// <summary>A page to explore as it stands in its file.</summary>
internal sealed partial record PageFile(string Text, JsonElement Content)
{
    /// <summary>The page of a run.</summary>
    public static async Task<PageFile> OfAsync(string folder, Language language) => Read(await BytesAsync(folder, language));

    /// <summary>The bytes of the page of a run.</summary>
    public static async Task<byte[]> BytesAsync(string folder, Language language)
    {
        using var stream = new MemoryStream();
        ExplorePage.Write(await PageContent.ReadAsync(folder, language), stream);
        return stream.ToArray();
    }

    /// <summary>The page that these bytes are.</summary>
    public static PageFile Read(byte[] bytes)
    {
        string text = System.Text.Encoding.UTF8.GetString(bytes);
        using var content = JsonDocument.Parse(Data().Match(text).Groups[1].Value);
        return new PageFile(text, content.RootElement.Clone());
    }

    /// <summary>The number at a place of a table of figures; null where there is none.</summary>
    public static double? At(JsonElement values, int scenario, int year, int area) =>
        values[scenario][year][area] is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    [GeneratedRegex("""<script type="application/json" id="data">(.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex Data();
}
