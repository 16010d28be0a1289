using System.Text.Json;
using System.Text.RegularExpressions;
using Energy.Fixtures;
using UglyToad.PdfPig;

namespace Energy.Runner.Tests.Page;

/// <summary>The same report for readers of English, beside that of the council.</summary>
public sealed partial class EnglishReportPages
{
    private static readonly string[] Dutch =
    [
        "de", "het", "een", "van", "en", "op", "voor", "niet", "geen", "zonder", "naar", "uit", "bij", "tot", "tegen", "dat", "deze", "wat", "waar", "wie", "alle", "alleen", "meer", "minder", "zijn", "wordt",
        "worden", "staat", "blijft", "jaar", "buurt", "buurten", "woning", "woningen", "gebouwen", "utiliteit", "scenario’s", "regel", "regels", "bron", "bronnen", "aanname", "aannames", "kengetal", "waarde",
        "vraag", "bespaard", "besparing", "hernieuwbaar", "fossiel", "uitstoot", "warmte", "stroom", "zon", "dak", "bodem", "bodemwarmte", "mijnwater", "warmtenet", "warmtepomp", "gasketel", "hout",
        "kosten", "optie", "plek", "ligging", "kaart", "kaartlagen", "gegevens", "bladzijde", "ja", "nee", "onbekend", "beter", "gemaakt", "benaderde", "net", "putten", "grond", "installateurs", "weinig",
    ];

    private static readonly ScratchFolder Copy = new();
    private static readonly Lazy<EnergyProgram.Ended> Made = new(() =>
    {
        foreach (string file in Directory.GetFiles(EmbeddedRun.Folder))
        {
            File.Copy(file, Copy[Path.GetFileName(file)]);
        }

        return EnergyProgram.Run(Copy.Path, "report", Copy.Path, "--language", "en", "--factsheets");
    });

    private static readonly Lazy<IReadOnlyList<PageText>> Read = new(() => PageText.Read(EnglishFile));
    private static readonly Lazy<(TaggedPdf Dutch, TaggedPdf English)> Tagged = new(() => (new TaggedPdf(File.ReadAllBytes(DutchFile)), new TaggedPdf(File.ReadAllBytes(EnglishFile))));

    /// <summary>Names and titles that are as they are in any language, and what else the report takes from datasets as it stands there; the longest first.</summary>
    private static readonly Lazy<string[]> Names = new(() =>
    [
        .. Texts("SELECT neighbourhood_name FROM '@neighbourhoods.parquet'"),
        .. Texts("SELECT source_title FROM '@coefficients.parquet' UNION SELECT source_publisher FROM '@coefficients.parquet'"),
        .. OfRun("layers", "file", "publisher", "licence"),
        .. OfRun("sources", "title", "publisher"),
    ]);

    static EnglishReportPages() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Copy.Dispose();

    private static string DutchFile => Path.Combine(EmbeddedRun.Folder, "report.pdf");

    private static string EnglishFile => Made.Value.Exit == 0 ? Copy["report-en.pdf"] : throw new InvalidOperationException(Made.Value.Error);

    private static IReadOnlyList<PageText> Pages => Read.Value;

    [Fact]
    public void It_stands_beside_the_Dutch_report_and_leaves_that_as_it_is()
    {
        Assert.True(Made.Value.Exit == 0, Made.Value.Error);
        Assert.Equal(
            Directory.GetFiles(EmbeddedRun.Folder).Select(Path.GetFileName).Append("report-en.pdf").Append("factsheets-en").Order(StringComparer.Ordinal),
            Directory.GetFileSystemEntries(Copy.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Directory.GetFiles(EmbeddedRun.Folder), file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Copy[Path.GetFileName(file)])));
    }

    [Fact]
    public void Each_fact_sheet_is_a_file_of_one_page_as_well()
    {
        Assert.True(Made.Value.Exit == 0, Made.Value.Error);
        string[] codes = Texts("SELECT neighbourhood_code FROM '@neighbourhoods.parquet' ORDER BY 1");
        Assert.Equal(codes.Select(code => code + ".pdf"), Directory.GetFiles(Copy["factsheets-en"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(codes, code =>
        {
            using var sheet = PdfDocument.Open(Copy[$"factsheets-en/{code}.pdf"]);
            Assert.Equal(1, sheet.NumberOfPages);
            Assert.Contains("homes", sheet.GetPage(1).GetWords().Select(word => word.Text));
        });
    }

    [Fact]
    public void Every_page_says_which_it_is_and_that_it_was_made_from_an_approximation() =>
        Assert.All(Pages, page => Assert.Contains($"Page {page.Number} · made with approximated outlines", page.Text, StringComparison.Ordinal));

    [Fact]
    public void No_page_speaks_Dutch()
    {
        var inNames = Names.Value.SelectMany(Tokens).ToHashSet();
        Assert.Empty(Pages.SelectMany(page => page.Spoken.Intersect(Dutch).Except(inNames).Select(word => $"page {page.Number}: {word}")));
    }

    [Fact]
    public void No_text_title_or_alternative_text_speaks_Dutch_outside_a_name()
    {
        var english = Tagged.Value.English;
        string[] names = [.. Names.Value.Concat(Texts("SELECT name FROM '@zones.parquet'")).Distinct().OrderByDescending(name => name.Length)];
        var texts = english.Root.All.SelectMany(element => new[] { element.AlternativeText, element.Type == "Figure" ? string.Empty : OwnText(english, element) }).Append(english.Title).Append(english.Metadata.Replace("en-GB", string.Empty, StringComparison.Ordinal));
        Assert.Equal([], texts.SelectMany(text => Tokens(Without(text, names)).Intersect(Dutch).Select(word => $"{word}: {text}")));
    }

    [Fact]
    public void Numbers_have_a_decimal_point() => Assert.All(Pages, page => Assert.DoesNotMatch(@"(?<![\d.,])\d{1,3},\d{1,2}(?![\d,])", page.Text));

    [Fact]
    public void No_key_of_the_datasets_stands_on_a_page() => Assert.All(Pages, page => Assert.DoesNotMatch(PageText.DatasetKey, page.Text));

    [Fact]
    public void No_word_lies_upon_another() => Assert.Empty(Pages.SelectMany(page => page.Overlaps));

    [Fact]
    public void No_word_runs_off_its_page() => Assert.Empty(Pages.SelectMany(page => page.OffThePage));

    [Fact]
    public void It_is_English_has_its_title_and_is_tagged_without_faults()
    {
        var english = Tagged.Value.English;
        Assert.Equal("en-GB", english.Language);
        Assert.Equal("Heerlen on the way to 2040", english.Title);
        Assert.Empty(english.Faults);
    }

    [Fact]
    public void It_has_as_many_headings_tables_lists_and_figures_as_the_Dutch_report_and_every_figure_has_its_words()
    {
        var (dutch, english) = Tagged.Value;
        Assert.Equal(Counts(dutch), Counts(english));
        Assert.All(Figures(dutch).Zip(Figures(english)), pair =>
        {
            Assert.True(pair.Second.AlternativeText.Length > 40, pair.Second.AlternativeText);
            Assert.NotEqual(pair.First.AlternativeText, pair.Second.AlternativeText);
        });

        static SortedDictionary<string, int> Counts(TaggedPdf pdf) =>
            new(pdf.Root.All.Select(element => element.Type).Where(type => type is "Table" or "L" or "LI" or "Figure" || type[0] == 'H').CountBy(type => type).ToDictionary(count => count.Key, count => count.Value));
        static IEnumerable<TaggedPdf.Element> Figures(TaggedPdf pdf) => pdf.Root.All.Where(element => element.Type == "Figure");
    }

    [Fact]
    public void Both_say_the_same_numbers_in_every_chapter()
    {
        var (dutch, english) = Tagged.Value;
        string[] taken = [.. Texts("SELECT source_title_nl FROM '@coefficients.parquet' UNION SELECT because_nl FROM '@coefficients.parquet'"), .. Texts("SELECT source_title FROM '@coefficients.parquet' UNION SELECT because FROM '@coefficients.parquet'"),
            .. OfRun("sources", "title_nl", "title", "because_nl", "because"), .. OfRun("layers", "licence", "file")];
        var names = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var differences = dutch.Root.Children.Zip(english.Root.Children, (ofDutch, ofEnglish) =>
        {
            var nl = Numbers(dutch, ofDutch, names, DutchNumber(), ".", ",");
            var en = Numbers(english, ofEnglish, names, EnglishNumber(), ",", ".");
            return nl.SequenceEqual(en) ? null : $"{english.TextOf(ofEnglish.Children[0])}: {string.Join(' ', Less(nl, en))} in Dutch, {string.Join(' ', Less(en, nl))} in English";
        });
        Assert.Equal(dutch.Root.Children.Count, english.Root.Children.Count);
        Assert.Equal([], differences.OfType<string>());

        static IEnumerable<string> Less(List<string> numbers, List<string> others)
        {
            var left = numbers.ToList();
            others.ForEach(other => left.Remove(other));
            return left;
        }
    }

    [Fact]
    public void An_unknown_language_is_refused_with_those_there_are()
    {
        var ended = EnergyProgram.Run(Copy.Path, "report", Copy.Path, "--language", "fr");
        Assert.NotEqual(0, ended.Exit);
        Assert.Contains("'fr'", ended.Error, StringComparison.Ordinal);
        Assert.Contains("'nl'", ended.Error, StringComparison.Ordinal);
        Assert.Contains("'en'", ended.Error, StringComparison.Ordinal);
    }

    /// <summary>The numbers of a chapter in order of size of their texts, each written without signs between thousands and with a point; the page of a fact sheet is none of them.</summary>
    private static List<string> Numbers(TaggedPdf pdf, TaggedPdf.Element chapter, HashSet<string> names, Regex number, string thousands, string decimals)
    {
        var sheetPages = chapter.All.Where(element => element.Type == "TR" && element.Children.Count == 10).Select(row => row.Children[^1].Reference).ToHashSet();
        return
        [
            .. chapter.All.Where(element => !sheetPages.Contains(element.Reference))
                .Select(element => element.Type == "Figure" ? element.AlternativeText : OwnText(pdf, element))
                .Where(text => !names.Contains(text.Trim()))
                .SelectMany(text => number.Matches(InName().Replace(text, string.Empty)).Select(match => match.Value.Replace(thousands, string.Empty, StringComparison.Ordinal).Replace(decimals, ".", StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string OwnText(TaggedPdf pdf, TaggedPdf.Element element) => pdf.TextOf(element with { Children = [] }).Replace('\u00A0', ' ');

    private static string Without(string text, IEnumerable<string> names) => names.Aggregate(text, (left, name) => left.Replace(name, " ", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Tokens(string text) => Word().Matches(text.ToLowerInvariant()).Select(match => match.Value);

    private static string[] Texts(string sql) => [.. Duck.Rows(EmbeddedRun.Folder, sql).Select(row => row[0] as string).OfType<string>()];

    private static List<string> OfRun(string list, params string[] names)
    {
        using var run = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(EmbeddedRun.Folder, "run.json")));
        return [.. run.RootElement.GetProperty(list).EnumerateArray().SelectMany(entry => names.Select(name => entry.GetProperty(name).GetString()!)).Where(text => text.Length > 0)];
    }

    [GeneratedRegex(@"[\p{L}’]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?")]
    private static partial Regex DutchNumber();

    [GeneratedRegex(@"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")]
    private static partial Regex EnglishNumber();

    /// <summary>Digits that are part of a name: the version of the program or of a plan, and CO2.</summary>
    [GeneratedRegex(@"(?<!\d)\d\.\d\.\d(?!\d)|(?<=PALET |Mijnwater )\d\.\d|CO2")]
    private static partial Regex InName();
}
