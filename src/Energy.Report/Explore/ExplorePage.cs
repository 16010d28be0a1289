using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Energy.Report.Explore;

/// <summary>The page to explore a run: one file of HTML with all it needs in it, which asks nothing of any network.</summary>
public static partial class ExplorePage
{
    private static readonly string[] Styles = ["Leaflet.leaflet.css", "Page.explore.css"];
    private static readonly string[] Scripts = ["Leaflet.leaflet.js", "Page.choices.js", "Page.map.js", "Page.layers.js", "Page.figures.js", "Page.path.js", "Page.sheet.js", "Page.table.js", "Page.start.js"];

    /// <summary>Writes the page to a stream, which is left open.</summary>
    public static void Write(PageContent content, Stream stream)
    {
        string[] styles = [.. Styles.Select(Part)];
        string[] scripts = [.. Scripts.Select(Part)];
        string page = Part("Page.explore.html");
        page = Placeholder().Replace(page, found => WebUtility.HtmlEncode(found.Groups[1].Value switch
        {
            "policy" => Policy(styles, scripts),
            "libraryLicence" => Part("Leaflet.LICENSE"),
            var word => content.Words[word],
        }));
        using var json = new MemoryStream();
        content.Write(json);
        // What is put in last may hold anything: nothing is looked for in it any more.
        page = page.Replace("<!-- styles -->", string.Concat(styles.Select(style => $"<style>{style}</style>\n")), StringComparison.Ordinal);
        string[] halves = page.Split("<!-- data and scripts -->");
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.Write(halves[0]);
        writer.Write("<script type=\"application/json\" id=\"data\">");
        writer.Write(Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length));
        writer.Write("</script>\n");
        foreach (string script in scripts)
        {
            writer.Write($"<script>{script}</script>\n");
        }

        writer.Write(halves[1]);
    }

    /// <summary>What a browser may do with the page: run and draw just what stands in it, and fetch nothing.</summary>
    private static string Policy(IEnumerable<string> styles, IEnumerable<string> scripts) =>
        $"default-src 'none'; script-src {Hashes(scripts)}; style-src {Hashes(styles)}; base-uri 'none'; form-action 'none'";

    private static string Hashes(IEnumerable<string> texts) => string.Join(' ', texts.Select(text => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'"));

    private static string Part(string name)
    {
        using var stream = typeof(ExplorePage).Assembly.GetManifestResourceStream("explore." + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // The map of the library's source is another file, which this page does not have.
        return SourceMap().Replace(reader.ReadToEnd().ReplaceLineEndings("\n"), string.Empty);
    }

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^//# sourceMappingURL=.*$", RegexOptions.Multiline)]
    private static partial Regex SourceMap();
}
