using Energy.Fixtures;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Energy.Runner.Tests.Page;

/// <summary>What the council holds in its hands.</summary>
public sealed class CouncilReportPages
{
    private static readonly string[] English =
    [
        "the", "and", "year", "savings", "demand", "renewable", "fossil", "heat", "roof", "building", "buildings", "neighbourhood", "share", "source", "solar", "ground",
        "mine", "district", "assumption", "table", "value", "unit", "unknown", "with", "without", "which", "from", "electricity", "household", "wood", "boiler", "network",
    ];

    private static readonly IReadOnlyList<(string Text, IReadOnlyList<Word> Words, double Width, double Height, int Images)> Pages = Read();

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
    public void No_page_speaks_English()
    {
        var found = Pages.SelectMany(page => page.Words).Select(word => word.Text.Trim('.', ',', ':', ';', '(', ')', '“', '”', '\'').ToLowerInvariant()).Intersect(English).ToArray();
        Assert.Empty(found);
    }

    [Fact]
    public void No_key_of_the_datasets_stands_on_a_page() =>
        Assert.DoesNotMatch("[a-z]{3,}_[a-z]{2,}", string.Join(' ', Pages.SelectMany(page => page.Words).Select(word => word.Text)));

    [Fact]
    public void Numbers_have_a_decimal_comma() =>
        Assert.DoesNotMatch(@"(?<![\d.]|Mijnwater |PALET |CC[A-Z0-9-]*-)\d{1,3}\.\d{1,2}(?![\d.])", string.Join(' ', Pages.SelectMany(page => page.Words).Select(word => word.Text)));

    [Fact]
    public void No_word_lies_upon_another()
    {
        var overlaps = new List<string>();
        for (int page = 0; page < Pages.Count; page++)
        {
            var words = Pages[page].Words.Where(word => word.Text.Any(char.IsLetterOrDigit)).ToArray();
            for (int i = 0; i < words.Length; i++)
            {
                for (int j = i + 1; j < words.Length; j++)
                {
                    double shared = Shared(words[i].BoundingBox, words[j].BoundingBox);
                    if (shared > 0.15 * Math.Min(Area(words[i].BoundingBox), Area(words[j].BoundingBox)))
                    {
                        overlaps.Add($"page {page + 1}: '{words[i].Text}' and '{words[j].Text}'");
                    }
                }
            }
        }

        Assert.Equal([], overlaps);
    }

    [Fact]
    public void No_word_runs_off_its_page() =>
        Assert.All(Pages, page => Assert.All(page.Words, word =>
        {
            Assert.InRange(word.BoundingBox.Left, 20, page.Width);
            Assert.InRange(word.BoundingBox.Right, 0, page.Width - 20);
            Assert.InRange(word.BoundingBox.Bottom, 10, page.Height - 10);
        }));

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
        Assert.Equal(Pages.Select(page => page.Text), Read(copy["report.pdf"]).Select(page => page.Text));
    }

    [Fact]
    public void A_folder_that_is_no_run_is_a_fault()
    {
        using var empty = new ScratchFolder();
        var ended = EnergyProgram.Run(empty.Path, "report", empty.Path);
        Assert.Equal(2, ended.Exit);
        Assert.Contains("This is no folder of a run with outcomes.", ended.Error, StringComparison.Ordinal);
    }

    /// <summary>Whether a text stands on some page, on one line or on lines below each other that begin at the same place.</summary>
    private static bool Stands(string text)
    {
        string[] parts = text.Split(' ');
        return Pages.Any(page => page.Words.Where(word => word.Text == parts[0]).Any(first =>
        {
            var at = first;
            foreach (string part in parts.Skip(1))
            {
                at = page.Words.FirstOrDefault(word => word.Text == part && (Follows(at, word) || IsBelow(first, at, word)));
                if (at is null)
                {
                    return false;
                }
            }

            return true;
        }));
    }

    private static bool Follows(Word before, Word word) =>
        Math.Abs(Base(word) - Base(before)) < 1 && word.BoundingBox.Left - before.BoundingBox.Right is > -1 and < 10;

    private static bool IsBelow(Word first, Word before, Word word) =>
        Math.Abs(word.BoundingBox.Left - first.BoundingBox.Left) < 3 && Base(before) - Base(word) is > 4 and < 18;

    private static double Base(Word word) => word.Letters[0].StartBaseLine.Y;

    private static double Area(PdfRectangle box) => box.Width * box.Height;

    private static double Shared(PdfRectangle one, PdfRectangle other) =>
        Math.Max(0, Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left)) * Math.Max(0, Math.Min(one.Top, other.Top) - Math.Max(one.Bottom, other.Bottom));

    private static IReadOnlyList<(string Text, IReadOnlyList<Word> Words, double Width, double Height, int Images)> Read(string? path = null)
    {
        using var document = PdfDocument.Open(path ?? Path.Combine(EmbeddedRun.Folder, "report.pdf"));
        return [.. document.GetPages().Select(page => (string.Join(' ', page.GetWords().Select(word => word.Text)), (IReadOnlyList<Word>)[.. page.GetWords()], page.Width, page.Height, page.NumberOfImages))];
    }
}
