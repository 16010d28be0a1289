using Energy.Benchmarks;
using Energy.Fixtures;
using Energy.Report.Data;
using Energy.Report.Pages;
using Energy.Report.Parquet;
using Energy.Report.Pdf;
using Energy.Report.Tables;
using Energy.Report.Words;
using Energy.Runner.Tests.Shards;

namespace Energy.Runner.Tests.Page;

/// <summary>The report of a region with more neighbourhoods than sheets that anybody leafs through. Here ten are too many, so that a region of three municipalities has an index.</summary>
public sealed class IndexOfNeighbourhoods : IDisposable
{
    private const int MostSheets = 10;
    private const string Focus = "palet-ambition";

    private static readonly Lazy<Task<ReportData>> Datasets = new(() => ReadAsync(DividedRun.Gathered));
    private static readonly Lazy<Task<IReadOnlyList<PageText>>> DutchPages = new(async () => Pages(await Datasets.Value));

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task There_are_no_fact_sheets_and_it_says_how_to_have_them()
    {
        var data = await Datasets.Value;
        var pages = await DutchPages.Value;
        Assert.False(data.HasSheets);
        Assert.Contains(pages, page => page.Text.Contains("57 buurten: te veel", StringComparison.Ordinal) && page.Text.Contains("energy report RUN --factsheets", StringComparison.Ordinal));
        Assert.All(pages, page => Assert.DoesNotMatch("BU[0-9]{8}", page.Text));
        Assert.Throws<ArgumentException>(() => new FactSheets(data));
    }

    [Fact]
    public async Task Parkstad_and_a_region_of_five_hundred_neighbourhoods_keep_their_sheets()
    {
        Assert.InRange(CouncilReport.MostSheets, 500, 1000);
        Assert.True((await ReportData.ReadAsync(DividedRun.Gathered, Language.Dutch, ReportScope.Report)).HasSheets);
    }

    [Fact]
    public async Task Every_neighbourhood_stands_once_under_its_municipality()
    {
        var data = await Datasets.Value;
        var (blocks, headings) = NeighbourhoodTableSection.Index(data);
        var tables = blocks.OfType<TableBlock>().ToArray();
        var published = Duck.Rows(DividedRun.Gathered, "SELECT municipality_code, neighbourhood_name, dwellings FROM '@neighbourhoods/*/*.parquet'").ToLookup(row => (string)row[0]!);
        Assert.Equal(published.Select(municipality => $"Gemeente {municipality.Key}").Order(StringComparer.Ordinal), headings.Select(heading => heading.Text));
        foreach (var (heading, table) in headings.Zip(tables))
        {
            Assert.Equal(
                published[heading.Text["Gemeente ".Length..]].Select(row => ((string)row[1]!, Language.Dutch.Number((int)row[2]!))).Order(),
                table.Rows.Select(row => (row[0], row[1])).Order());
        }

        string text = string.Join(' ', (await DutchPages.Value).Select(page => page.Text));
        Assert.All(headings, heading => Assert.Contains(heading.Text, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_table_of_municipalities_tells_their_figures_and_leads_to_the_page_of_each()
    {
        var pages = await DutchPages.Value;
        var sums = Duck.Rows(
            DividedRun.Gathered,
            $"SELECT n.municipality_code, count(*)::INTEGER, sum(n.dwellings)::INTEGER, sum(f.value) / 1000, sum(c.value) / 1000 FROM '@neighbourhoods/*/*.parquet' n "
            + $"JOIN '@indicators/*/*.parquet' f ON f.area_code = n.neighbourhood_code AND f.scenario = '{Focus}' AND f.year = 2040 AND f.indicator = 'fossil_gj_per_yr' "
            + $"JOIN '@indicators/*/*.parquet' c ON c.area_code = n.neighbourhood_code AND c.scenario = '{Focus}' AND c.year = 2040 AND c.indicator = 'co2_t_per_yr' GROUP BY 1 ORDER BY 1");
        Assert.Equal(DividedRun.Municipalities, sums.Count);
        string table = pages.Single(page => page.Text.Contains("Alle gemeenten", StringComparison.Ordinal)).Text;
        Assert.All(sums, row =>
        {
            int page = pages.Single(page => page.Text.Contains($"Gemeente {row[0]}", StringComparison.Ordinal)).Number;
            string start = $"{row[0]} {Language.Dutch.Number((int)row[1]!)} {Language.Dutch.Number((int)row[2]!)} ";
            string end = $" {Language.Dutch.Number((double)row[3]!)} {Language.Dutch.Number((double)row[4]!, 1)} {page} ";
            Assert.Matches($"{System.Text.RegularExpressions.Regex.Escape(start)}\\d+ \\d+ \\d+{System.Text.RegularExpressions.Regex.Escape(end)}", table);
        });
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task No_word_lies_upon_another_or_runs_off_the_page(string language) =>
        Assert.All(
            language == "nl" ? await DutchPages.Value : Pages(await ReportData.ReadAsync(DividedRun.Gathered, Language.English, ReportScope.Report, MostSheets)),
            page =>
            {
                Assert.Empty(page.Overlaps);
                Assert.Empty(page.OffThePage);
            });

    [Fact]
    public async Task A_run_read_in_parts_gives_the_report_and_the_sheets_of_the_same_run_in_one_piece()
    {
        string whole = folder["whole"];
        await PutTogetherAsync(DividedRun.Gathered, whole);
        Assert.Equal(Bytes(await Datasets.Value), Bytes(await ReadAsync(whole)));
        var (inParts, atOnce) = (await ReportData.ReadAsync(DividedRun.Gathered, Language.Dutch, ReportScope.Sheets), await ReportData.ReadAsync(whole, Language.Dutch));
        Assert.All(Enumerable.Range(0, 3).Select(third => third * 28), place => Assert.Equal(Sheet(inParts, place), Sheet(atOnce, place)));
    }

    [Fact]
    public async Task A_run_repeated_to_measure_with_has_every_municipality_again_under_another_code_and_at_another_place()
    {
        string repeated = folder["repeated"];
        Assert.Equal((2 * DividedRun.Municipalities, 2 * 57), await RepeatedRun.WriteAsync(DividedRun.Gathered, repeated, 2));
        var (once, twice) = (await Datasets.Value, await ReadAsync(repeated));
        string[] codes = [.. twice.Neighbourhoods.Select(area => area.Municipality).Distinct()];
        Assert.Equal(Enumerable.Range(9001, 6).Select(code => $"GM{code}"), codes);
        Assert.Equal(codes, twice.Facts.Municipalities);
        Assert.Equal(2 * 57, twice.Neighbourhoods.Select(area => area.Code).Distinct().Count());
        Assert.Equal(2 * once.Neighbourhoods.Sum(area => area.Dwellings), twice.Neighbourhoods.Sum(area => area.Dwellings));
        Assert.All(codes.Take(3).Zip(codes.Skip(3)), pair => Assert.Equal(Fossil(pair.First), Fossil(pair.Second)));
        Assert.False(Around(twice, codes[..3]).Intersects(Around(twice, codes[3..])));

        double Fossil(string municipality) => twice.Indicators.OfMunicipality(Focus, 2040, municipality, "fossil_gj_per_yr");
        static NetTopologySuite.Geometries.Envelope Around(ReportData data, string[] municipalities) =>
            Report.Maps.MapView.Around([.. data.Neighbourhoods.Where(area => municipalities.Contains(area.Municipality))]);
    }

    private static Task<ReportData> ReadAsync(string run) => ReportData.ReadAsync(run, Language.Dutch, ReportScope.Report, MostSheets);

    private static byte[] Bytes(ReportData data)
    {
        using var stream = new MemoryStream();
        CouncilReport.Write(data, stream);
        return stream.ToArray();
    }

    private static byte[] Sheet(ReportData data, int place)
    {
        using var stream = new MemoryStream();
        new FactSheets(data).Write(data.Neighbourhoods[place], stream);
        return stream.ToArray();
    }

    private static IReadOnlyList<PageText> Pages(ReportData data)
    {
        using var scratch = new ScratchFolder();
        File.WriteAllBytes(scratch["report.pdf"], Bytes(data));
        return PageText.Read(scratch["report.pdf"]);
    }

    /// <summary>The same run with one file for every table.</summary>
    private static async Task PutTogetherAsync(string run, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.GetFiles(run))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (string table in Directory.GetDirectories(run).Select(Path.GetFileName).OfType<string>())
        {
            var read = await TableReader.OfRunAsync(run, table);
            await using var stream = File.Create(TableFiles.Whole(to, table));
            await TableWriter.WriteAsync(ResultTable.Of(table, read, [.. Enumerable.Range(0, read.Rows)]), stream, new Dictionary<string, string>());
        }
    }
}
