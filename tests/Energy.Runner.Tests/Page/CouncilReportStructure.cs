using Energy.Fixtures;

namespace Energy.Runner.Tests.Page;

/// <summary>What the council's report is to a reader who cannot see it.</summary>
public sealed class CouncilReportStructure : IDisposable
{
    private readonly TaggedPdf pdf = new(File.ReadAllBytes(Path.Combine(EmbeddedRun.Folder, "report.pdf")));

    public void Dispose() => pdf.Dispose();

    [Fact]
    public void Everything_on_every_page_is_read_once_or_is_nothing_to_read() => Assert.Empty(pdf.Faults);

    [Fact]
    public void Every_chapter_begins_with_its_heading_and_no_level_is_left_out()
    {
        Assert.Equal("Document", pdf.Root.Type);
        Assert.True(pdf.Root.Children.Count >= 10);
        Assert.All(pdf.Root.Children, chapter => Assert.Equal(("Sect", 'H'), (chapter.Type, chapter.Children[0].Type[0])));
        int[] levels = [.. Headings().Select(heading => heading.Type[1] - '0')];
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.Equal(1, levels.Count(level => level == 1));
    }

    [Fact]
    public void Every_heading_is_a_bookmark_and_they_follow_the_pages()
    {
        Assert.Equal(Headings().Select(heading => (heading.Type[1] - '1', pdf.TextOf(heading), heading.Marks[0].Page)), pdf.Bookmarks);
        Assert.Equal(pdf.Bookmarks.Select(bookmark => bookmark.Page).Order(), pdf.Bookmarks.Select(bookmark => bookmark.Page));
    }

    [Fact]
    public void Reading_follows_the_marks_of_each_page()
    {
        var read = pdf.Root.All.SelectMany(element => element.Marks).ToArray();
        Assert.Equal(read.Order(), read);
    }

    [Fact]
    public void Every_chart_and_map_says_in_words_what_it_shows()
    {
        var figures = pdf.Root.All.Where(element => element.Type == "Figure").ToArray();
        Assert.True(figures.Length >= 8);
        Assert.All(figures, figure =>
        {
            Assert.True(figure.AlternativeText.Length > 40, figure.AlternativeText);
            Assert.Equal(4, figure.Box.Length);
        });
    }

    [Fact]
    public void Every_table_has_named_columns_and_rows_of_equal_length()
    {
        var tables = pdf.Root.All.Where(element => element.Type == "Table").ToArray();
        Assert.True(tables.Length >= 8);
        Assert.All(tables, table =>
        {
            Assert.All(table.Children[0].Children, cell => Assert.Equal(("TH", "Column"), (cell.Type, cell.Scope)));
            Assert.All(table.Children, row => Assert.Equal(("TR", table.Children[0].Children.Count), (row.Type, row.Children.Count)));
            Assert.All(table.Children.Skip(1), row => Assert.Equal(("TH", "Row"), (row.Children[0].Type, row.Children[0].Scope)));
            Assert.DoesNotContain(table.Children.Skip(1), row => row.Children.Any(cell => cell.Scope == "Column"));
        });
    }

    [Fact]
    public void Every_neighbourhood_names_a_row_of_one_table()
    {
        string[] names = [.. Duck.Rows(EmbeddedRun.Folder, "SELECT neighbourhood_name FROM '@neighbourhoods.parquet'").Select(row => (string)row[0]!)];
        Assert.Contains(pdf.Root.All.Where(element => element.Type == "Table"), table => names.All(table.Children.Select(row => pdf.TextOf(row.Children[0])).Contains));
    }

    [Fact]
    public void What_is_not_modelled_is_a_list() => Assert.Contains(pdf.Root.All, element => element.Type == "L" && element.Children.Count >= 8);

    [Fact]
    public void What_a_fact_sheet_says_of_the_place_and_asks_of_whom_are_two_lists_with_a_label_per_item()
    {
        var sheets = pdf.Root.Children.TakeLast(Duck.Rows(EmbeddedRun.Folder, "SELECT 1 FROM '@neighbourhoods.parquet'").Count).ToArray();
        Assert.All(sheets, sheet =>
        {
            var lists = sheet.Children.Where(element => element.Type == "L").ToArray();
            Assert.Equal([2, 4], lists.Select(list => list.Children.Count));
            Assert.All(lists.SelectMany(list => list.Children), item => Assert.Equal(["Lbl", "LBody"], item.Children.Select(part => part.Type)));
            Assert.DoesNotContain(sheet.Children.Where(element => element.Type == "P"), text => pdf.TextOf(text).StartsWith('•'));
        });
    }

    [Fact]
    public void It_is_Dutch_has_its_title_and_both_styles_of_its_font()
    {
        Assert.Equal("nl-NL", pdf.Language);
        Assert.Equal("Heerlen op weg naar 2040", pdf.Title);
        Assert.Equal(2, pdf.FontFiles.Count);
        Assert.DoesNotContain(null, pdf.FontFiles.Values);
    }

    [Fact]
    public void Made_again_it_is_the_same_file_to_the_byte()
    {
        using var copy = new ScratchFolder();
        foreach (string file in Directory.GetFiles(EmbeddedRun.Folder).Where(file => !file.EndsWith(".pdf", StringComparison.Ordinal)))
        {
            File.Copy(file, copy[Path.GetFileName(file)]);
        }

        var ended = EnergyProgram.Run(copy.Path, "report", copy.Path);
        Assert.True(ended.Exit == 0, ended.Error);
        Assert.Equal(File.ReadAllBytes(Path.Combine(EmbeddedRun.Folder, "report.pdf")), File.ReadAllBytes(copy["report.pdf"]));
    }

    private IEnumerable<TaggedPdf.Element> Headings() => pdf.Root.All.Where(element => element.Type[0] == 'H');
}
