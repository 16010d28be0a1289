using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Report.Words;

namespace Energy.Runner.Tests.Explore;

/// <summary>The command that makes a run into a map to click on.</summary>
public sealed partial class ExploreCommands : IDisposable
{
    private readonly ScratchFolder run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public void The_page_is_put_into_the_run_in_two_languages_and_nothing_else_changes()
    {
        Copy();
        var before = Checksums();
        foreach (var (arguments, name) in new[] { (Array.Empty<string>(), "explore.html"), (["--language", "en"], "explore-en.html") })
        {
            var ended = EnergyProgram.Run(run.Path, ["explore", run.Path, .. arguments]);
            Assert.True(ended.Exit == 0, ended.Error);
            Assert.Equal(run[name], ended.Output.Trim());
            Assert.InRange(new FileInfo(run[name]).Length, 500_000, 5_000_000);
        }

        var after = Checksums();
        Assert.Equal(["explore-en.html", "explore.html"], after.Keys.Except(before.Keys).Order(StringComparer.Ordinal));
        Assert.All(before, file => Assert.Equal(file.Value, after[file.Key]));
    }

    [Fact]
    public async Task The_same_run_gives_the_same_bytes_in_any_culture()
    {
        byte[] first = await PageFile.BytesAsync(EmbeddedRun.Folder, Language.Dutch);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = "#", NegativeSign = "~" };
            CultureInfo.CurrentCulture = odd;
            byte[] again = await PageFile.BytesAsync(EmbeddedRun.Folder, Language.Dutch);
            Assert.True(first.AsSpan().SequenceEqual(again));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public async Task All_that_the_page_runs_and_wears_is_named_in_its_policy_by_checksum()
    {
        string text = (await PageFile.OfAsync(EmbeddedRun.Folder, Language.Dutch)).Text;
        string policy = System.Net.WebUtility.HtmlDecode(Policy().Match(text).Groups[1].Value);
        Assert.StartsWith("default-src 'none'; script-src 'sha256-", policy, StringComparison.Ordinal);
        foreach (var part in Inline().Matches(text).Cast<Match>())
        {
            string checksum = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(part.Groups[2].Value)));
            Assert.Contains($"{part.Groups[1].Value}-src", policy, StringComparison.Ordinal);
            Assert.Contains($"'sha256-{checksum}'", policy, StringComparison.Ordinal);
        }

        Assert.Equal(11, Inline().Count(text));
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(src|href)=""(?!#)", Inline().Replace(text, string.Empty));
    }

    [Fact]
    public async Task A_name_cannot_break_out_of_the_page()
    {
        const string Odd = "</script><script>alert('x')</script> & \"{{title}}\" <b> <!-- data and scripts --> $1 é";
        Copy();
        var record = JsonNode.Parse(await File.ReadAllTextAsync(run["run.json"], TestContext.Current.CancellationToken))!;
        record["title"] = Odd;
        await File.WriteAllTextAsync(run["run.json"], record.ToJsonString(), TestContext.Current.CancellationToken);
        var page = await PageFile.OfAsync(run.Path, Language.Dutch);
        Assert.Equal(Odd, page.Content.GetProperty("words").GetProperty("regionName").GetString());
        Assert.DoesNotContain("alert('x')</script>", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", Inline().Replace(page.Text, string.Empty), StringComparison.Ordinal);
        Assert.Single(Doctype().Matches(page.Text));
    }

    [Theory]
    [InlineData("present-pace")]
    [InlineData("palet-ambition", "all-permitted")]
    public async Task Any_run_makes_a_page_however_little_stands_in_the_region(params string[] scenarios)
    {
        RegionFiles.Write(run, new SmallTown().Row(20, 20, 8).Parcel(SmallTown.Box(20, 700, 70, 250)).Total("dwellings", "gas", 0.4).Total("dwellings", "electricity", 0.2));
        string[] files = [.. scenarios.Select(scenario => Repository.Path("data", "scenarios", scenario + ".yaml"))];
        var ended = EnergyProgram.Run(run.Path, ["run", .. files, "--data", Repository.Path("data"), "--region", "region.yaml", "--output", "out"]);
        Assert.True(ended.Exit == 0, ended.Error);
        foreach (var language in Language.ByLetters.Values)
        {
            var page = await PageFile.OfAsync(run["out/small-town"], language);
            Assert.Equal(scenarios.Length, page.Content.GetProperty("scenarios").GetArrayLength());
            Assert.Equal(2, page.Content.GetProperty("areas").GetArrayLength());
            Assert.DoesNotContain("NaN", page.Text[page.Text.IndexOf("id=\"data\"", StringComparison.Ordinal)..page.Text.IndexOf("Leaflet 1.9.4, a JS", StringComparison.Ordinal)], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_kind_of_zone_has_a_look_on_the_map() =>
        Assert.Equal(Enum.GetValues<ZoneKind>().Select(kind => kind.Key()).Order(StringComparer.Ordinal), Energy.Report.Explore.MapLayers.KnownZones.Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_no_run_is_refused_and_left_alone()
    {
        run.Write("mine.txt", "mine");
        var ended = EnergyProgram.Run(run.Path, "explore", run.Path);
        Assert.Equal(2, ended.Exit);
        Assert.Contains("This is no folder of a run with outcomes.", ended.Error, StringComparison.Ordinal);
        Assert.Equal([run["mine.txt"]], Directory.GetFileSystemEntries(run.Path));
    }

    [Fact]
    public async Task Every_word_of_the_page_is_said_in_both_languages()
    {
        var dutch = (await PageFile.OfAsync(EmbeddedRun.Folder, Language.Dutch)).Content.GetProperty("words");
        var english = (await PageFile.OfAsync(EmbeddedRun.Folder, Language.English)).Content.GetProperty("words");
        string[] same = [.. dutch.EnumerateObject().Where(word => word.Value.GetString() == english.GetProperty(word.Name).GetString()).Select(word => word.Name)];
        Assert.Equal(["scenario", "regionName", "in"], same);
    }

    private void Copy()
    {
        foreach (string file in Directory.GetFiles(EmbeddedRun.Folder))
        {
            File.Copy(file, run[Path.GetFileName(file)]);
        }
    }

    private SortedDictionary<string, string> Checksums() =>
        new(Directory.GetFileSystemEntries(run.Path).ToDictionary(file => Path.GetFileName(file)!, file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))), StringComparer.Ordinal);

    [GeneratedRegex("""http-equiv="Content-Security-Policy" content="([^"]*)">""")]
    private static partial Regex Policy();

    [GeneratedRegex("<(script|style)>(.*?)</\\1>", RegexOptions.Singleline)]
    private static partial Regex Inline();

    [GeneratedRegex("<!DOCTYPE html>")]
    private static partial Regex Doctype();
}
