using Energy.Fixtures;

namespace Energy.Runner.Tests.Page;

/// <summary>What the council holds in its hands.</summary>
public sealed class CouncilReportPages
{
    private static readonly string[] English =
    [
        "the", "and", "year", "savings", "demand", "renewable", "fossil", "heat", "roof", "building", "buildings", "neighbourhood", "share", "source", "solar", "ground",
        "mine", "district", "assumption", "table", "value", "unit", "unknown", "with", "without", "which", "from", "electricity", "household", "wood", "boiler", "network",
    ];

    private static readonly IReadOnlyList<PageText> Pages = PageText.OfTheEmbeddedRun;

    [Fact]
    public void It_has_eight_pages_of_A4_or_more()
    {
        Assert.True(Pages.Count >= 8);
        Assert.All(Pages, page =>
        {
            Assert.Equal(595.3, page.Width, 0.5);
            Assert.Equal(841.9, page.Height, 0.5);
        });
    }

    [Fact]
    public void Maps_and_charts_are_drawn_not_pasted() => Assert.All(Pages, page => Assert.Equal(0, page.Images));

    [Fact]
    public void It_opens_with_an_answer_in_three_numbers_and_says_at_once_that_it_is_an_approximation()
    {
        Assert.Contains("Heerlen op weg naar 2040", Pages[0].Text, StringComparison.Ordinal);
        Assert.Contains("benader", Pages[0].Text, StringComparison.OrdinalIgnoreCase);
        Assert.True(Pages[0].Words.Count(word => word.Text.EndsWith('%')) >= 3);
    }

    [Fact]
    public void Every_page_says_which_it_is() =>
        Assert.All(Enumerable.Range(0, Pages.Count), page => Assert.Contains($"Bladzijde {page + 1}", Pages[page].Text, StringComparison.Ordinal));

    [Fact]
    public void Every_page_made_from_the_approximation_says_so() =>
        Assert.All(Pages, page => Assert.Contains("benader", page.Text, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void It_says_how_missing_labels_were_told() => Assert.Contains(Pages, page => page.Words.Any(word => word.Text == "labelmodel"));

    [Fact]
    public void No_page_speaks_English() => Assert.Empty(Pages.SelectMany(page => page.Spoken).Intersect(English));

    [Fact]
    public void No_key_of_the_datasets_stands_on_a_page() =>
        Assert.DoesNotMatch(PageText.DatasetKey, string.Join(' ', Pages.SelectMany(page => page.Words).Select(word => word.Text)));

    [Fact]
    public void Numbers_have_a_decimal_comma() =>
        Assert.DoesNotMatch(@"(?<![\d.]|Mijnwater |PALET |CC[A-Z0-9-]*-)\d{1,3}\.\d{1,2}(?![\d.])", string.Join(' ', Pages.SelectMany(page => page.Words).Select(word => word.Text)));

    [Fact]
    public void No_word_lies_upon_another() => Assert.Empty(Pages.SelectMany(page => page.Overlaps));

    [Fact]
    public void No_word_runs_off_its_page() => Assert.Empty(Pages.SelectMany(page => page.OffThePage));

    [Fact]
    public void Every_neighbourhood_stands_in_the_table()
    {
        string[] names = [.. Duck.Rows(EmbeddedRun.Folder, "SELECT neighbourhood_name FROM '@neighbourhoods.parquet'").Select(row => (string)row[0]!)];
        Assert.Equal(57, names.Length);
        Assert.All(names, name => Assert.True(Stands(name), name));
    }

    [Fact]
    public void Every_assumption_that_was_used_is_printed()
    {
        string[] titles = [.. Duck.Rows(EmbeddedRun.Folder, "SELECT DISTINCT source_title_nl FROM '@coefficients.parquet' WHERE assumption").Select(row => (string)row[0]!)];
        Assert.NotEmpty(titles);
        Assert.All(titles, title => Assert.True(Stands(title), title));
    }

    [Fact]
    public void Every_rule_and_what_it_costs_is_printed()
    {
        string[] titles = [.. Duck.Rows(EmbeddedRun.Folder, "SELECT DISTINCT rule_title_nl FROM '@exclusions.parquet'").Select(row => (string)row[0]!)];
        Assert.True(titles.Length >= 8);
        Assert.All(titles, title => Assert.True(Stands(title), title));
    }

    [Fact]
    public void The_report_is_made_again_from_the_datasets_alone()
    {
        using var copy = new ScratchFolder();
        foreach (string file in Directory.GetFiles(EmbeddedRun.Folder).Where(file => !file.EndsWith(".pdf", StringComparison.Ordinal)))
        {
            File.Copy(file, copy[Path.GetFileName(file)]);
        }

        var ended = EnergyProgram.Run(copy.Path, "report", copy.Path);
        Assert.True(ended.Exit == 0, ended.Error);
        Assert.Equal(Pages.Select(page => page.Text), PageText.Read(copy["report.pdf"]).Select(page => page.Text));
    }

    [Fact]
    public void Datasets_that_another_engine_has_written_anew_give_the_same_report()
    {
        using var copy = new ScratchFolder();
        File.Copy(Path.Combine(EmbeddedRun.Folder, "run.json"), copy["run.json"]);
        foreach (string table in Directory.GetFiles(EmbeddedRun.Folder, "*.parquet").Select(file => Path.GetFileName(file)))
        {
            Duck.Rows(EmbeddedRun.Folder, $"COPY (SELECT * FROM '@{table}') TO '{copy[table]}' (FORMAT parquet)");
        }

        var ended = EnergyProgram.Run(copy.Path, "report", copy.Path);
        Assert.True(ended.Exit == 0, ended.Error);
        Assert.Equal(File.ReadAllBytes(Path.Combine(EmbeddedRun.Folder, "report.pdf")), File.ReadAllBytes(copy["report.pdf"]));
    }

    [Fact]
    public void A_folder_that_is_no_run_is_a_fault()
    {
        using var empty = new ScratchFolder();
        var ended = EnergyProgram.Run(empty.Path, "report", empty.Path);
        Assert.Equal(2, ended.Exit);
        Assert.Contains("This is no folder of a run with outcomes.", ended.Error, StringComparison.Ordinal);
    }

    private static bool Stands(string text) => Pages.Any(page => page.Holds(text));
}
