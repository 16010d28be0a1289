using Energy.Fixtures;
using Energy.Report.Pdf;
using SkiaSharp;

namespace Energy.Report.Tests.Pdf;

/// <summary>What the software of a reader who cannot see a page finds in the document.</summary>
public sealed class TaggedPages
{
    private const string Long = "In het scenario Huidig tempo is in 2040 ruim 16 % bespaard en 37 % hernieuwbaar; er blijft 47 % fossiel over, en dat is meer dan de gemeente in haar visie wilde, "
        + "want zij wilde in dat jaar klimaatneutraal zijn.";

    private static readonly TableBlock.Column[] Columns = [new("Buurt", 2), new("TJ", 1, true), new("Opmerking", 2)];

    [Fact]
    public void Chapters_headings_texts_lists_figures_and_tables_are_read_in_the_order_of_the_page()
    {
        using var pdf = Written(
            TextBlock.Title("Heerlen"), TextBlock.Lead("Eerst besparen."), TextBlock.Subheading("Het antwoord"), Chart("Een lijn die daalt."),
            TextBlock.Heading("Buurten"), new TableBlock(Columns, [["Zeswegen", "12", ""], ["Passart", "8", "krimp"]]), TextBlock.Note("Zonder industrie."),
            TextBlock.Heading("Niet gedaan"), TextBlock.Item("Landbouw."), TextBlock.Item("Luchtvaart."), TextBlock.Subheading("Later"), TextBlock.Paragraph("Waterstof."));
        Assert.Equal(
            """
            Document
              Sect
                H1: Heerlen
                P: Eerst besparen.
                H2: Het antwoord
                Figure [Een lijn die daalt.]
              Sect
                H2: Buurten
                Table
                  TR
                    TH of Column: Buurt
                    TH of Column: TJ
                    TH of Column: Opmerking
                  TR
                    TH of Row: Zeswegen
                    TD: 12
                    TD
                  TR
                    TH of Row: Passart
                    TD: 8
                    TD: krimp
                P: Zonder industrie.
              Sect
                H2: Niet gedaan
                L
                  LI
                    Lbl: •
                    LBody: Landbouw.
                  LI
                    Lbl: •
                    LBody: Luchtvaart.
                H3: Later
                P: Waterstof.
            """.ReplaceLineEndings("\n"),
            pdf.Outline().Replace("•\u00A0", "•", StringComparison.Ordinal).Replace("• ", "•", StringComparison.Ordinal));
        Assert.Equal("Disc", pdf.Root.All.Single(element => element.Type == "L").Numbering);
    }

    [Theory]
    [InlineData("TSHSSHS", "1223323")]
    [InlineData("HSHS", "1212")]
    [InlineData("SHS", "112")]
    [InlineData("THTSH", "12122")]
    public void No_heading_leaves_out_a_level(string kinds, string levels)
    {
        using var pdf = Written([.. kinds.Select(kind => kind switch { 'T' => TextBlock.Title("kop"), 'H' => TextBlock.Heading("kop"), _ => TextBlock.Subheading("kop") })]);
        Assert.Equal(levels, string.Concat(pdf.Root.All.Where(element => element.Type[0] == 'H').Select(element => element.Type[1..])));
        Assert.Equal(levels, string.Concat(pdf.Bookmarks.Select(bookmark => bookmark.Level + 1)));
    }

    [Fact]
    public void A_table_over_several_pages_is_one_table_with_every_row_and_its_header_is_read_once()
    {
        string[][] rows = [.. Enumerable.Range(0, 150).Select(row => new[] { $"buurt {row}", "1,0", "geen" })];
        using var pdf = Written(TextBlock.Heading("Buurten"), new TableBlock(Columns, rows), TextBlock.Note("Einde."));
        var table = Assert.Single(pdf.Root.All, element => element.Type == "Table");
        Assert.True(pdf.Pages >= 3);
        Assert.Equal(rows.Select(row => row[0]), table.Children.Skip(1).Select(row => pdf.TextOf(row.Children[0])));
        Assert.Equal(3, table.All.Count(cell => cell.Scope == "Column"));
        Assert.Equal(pdf.Pages - 1, pdf.Marks.Count(mark => mark.IsArtifact && mark.Text == "BuurtTJOpmerking"));
    }

    [Fact]
    public void A_first_column_of_numbers_names_no_row()
    {
        using var pdf = Written(new TableBlock([new("Jaar", 1, true), new("TJ", 1, true)], [["2023", "5739"]]));
        Assert.Equal(["TD", "TD"], pdf.Root.All.Where(element => element.Type == "TR").ElementAt(1).Children.Select(cell => cell.Type));
    }

    [Fact]
    public void A_list_goes_on_over_a_page_and_ends_where_something_else_stands_between()
    {
        using var pdf = Written([.. Enumerable.Range(0, 80).Select(place => TextBlock.Item($"punt {place}")), TextBlock.Paragraph("Tussendoor."), TextBlock.Item("nog een")]);
        Assert.True(pdf.Pages > 1);
        Assert.Equal([80, 1], pdf.Root.All.Where(element => element.Type == "L").Select(list => list.Children.Count));
    }

    [Fact]
    public void A_figure_has_its_place_on_the_page()
    {
        using var pdf = Written(TextBlock.Paragraph("Eerst."), Chart("Een lijn."));
        double[] box = Assert.Single(pdf.Root.All, element => element.Type == "Figure").Box;
        Assert.Equal(PageSize.TextWidth, box[2] - box[0], 0.1);
        Assert.Equal(100, box[3] - box[1], 0.1);
        Assert.InRange(PageSize.Height - box[3], PageSize.TopMargin + 10, PageSize.TopMargin + 40);
    }

    [Fact]
    public void A_figure_that_nothing_stands_in_for_stops_the_report()
    {
        using var writer = new TaggedPageWriter(Stream.Null, "Titel", "onderwerp", "nl-NL");
        writer.BeginPage();
        Assert.Contains("alternative text", Assert.Throws<InvalidOperationException>(() => writer.Place(Chart(" "), 0, 0, 100)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_on_both_sides_of_the_end_of_a_line_are_read_apart()
    {
        using var pdf = Written(TextBlock.Paragraph(Long), TextBlock.Item(Long), new TableBlock([new("Buurt", 1), new("Tekst", 1)], [["Zeswegen", Long]]));
        Assert.Equal(3, pdf.Root.All.Count(element => element.Marks.Count > 0 && pdf.TextOf(element).Replace('\u00A0', ' ') == Long));
    }

    [Fact]
    public void Running_title_page_number_and_lines_are_not_read_and_all_else_is()
    {
        using var pdf = Written([.. Enumerable.Range(0, 60).Select(place => TextBlock.Paragraph($"Alinea {place}. {Long}")), new TableBlock(Columns, [["Zeswegen", "12", "-"]])]);
        Assert.Equal([.. Enumerable.Range(1, pdf.Pages).Select(page => $"Bladzijde {page} · benaderd")], pdf.Marks.Where(mark => mark.IsArtifact && mark.Text.StartsWith("Bladzijde", StringComparison.Ordinal)).Select(mark => mark.Text));
        Assert.Equal(pdf.Pages - 1, pdf.Marks.Count(mark => mark.IsArtifact && mark.Text == "Lopende titel"));
        Assert.DoesNotContain(pdf.Marks, mark => !mark.IsArtifact && (mark.Text.Contains("Bladzijde", StringComparison.Ordinal) || mark.Text.Contains("Lopende", StringComparison.Ordinal)));
        Assert.Empty(pdf.Faults);
    }

    [Fact]
    public void Every_mark_belongs_to_one_element_and_both_say_so()
    {
        using var pdf = Written(TextBlock.Title("Heerlen"), Chart("Een lijn."), new TableBlock(Columns, [.. Enumerable.Range(0, 90).Select(row => new[] { $"buurt {row}", "1,0", "" })]), TextBlock.Item("punt"));
        Assert.Empty(pdf.Faults);
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-GB")]
    public void The_document_says_its_language_and_its_title_and_what_it_is_built_to(string language)
    {
        using var pdf = new TaggedPdf(Bytes("Heerlen & Parkstad (“2040”)", language, TextBlock.Title("Heerlen")));
        Assert.Equal(language, pdf.Language);
        Assert.Equal("Heerlen & Parkstad (“2040”)", pdf.Title);
        Assert.Equal("<<Marked, True>>", Plain(pdf.Catalog["MarkInfo"]));
        Assert.Equal("<<DisplayDocTitle, True>>", Plain(pdf.Catalog["ViewerPreferences"]));
        var metadata = System.Xml.Linq.XDocument.Parse(pdf.Metadata);
        Assert.Equal("1", metadata.Descendants("{http://www.aiim.org/pdfua/ns/id/}part").Single().Value);
        Assert.Equal("Heerlen & Parkstad (“2040”)", metadata.Descendants("{http://purl.org/dc/elements/1.1/}title").Single().Value);
        Assert.Equal(language, metadata.Descendants("{http://purl.org/dc/elements/1.1/}language").Single().Value);

        static string Plain(UglyToad.PdfPig.Tokens.IToken token) => $"<<{string.Join(", ", ((UglyToad.PdfPig.Tokens.DictionaryToken)token).Data.SelectMany(pair => new[] { pair.Key, ((UglyToad.PdfPig.Tokens.BooleanToken)pair.Value).Data.ToString() }))}>>";
    }

    [Fact]
    public void Headings_are_bookmarks_that_lead_to_their_page()
    {
        using var pdf = Written(TextBlock.Title("Heerlen"), TextBlock.Heading("Een"), Chart("lijn", 700), TextBlock.Heading("Twee é"), TextBlock.Subheading("Twee (a)"));
        Assert.Equal([(0, "Heerlen", 1), (1, "Een", 1), (1, "Twee é", 3), (2, "Twee (a)", 3)], pdf.Bookmarks);
    }

    [Fact]
    public void Each_style_of_the_font_is_embedded_and_once()
    {
        using var pdf = Written(TextBlock.Title("Heerlen"), TextBlock.Paragraph(Long), Chart("lijn"), new TableBlock(Columns, [["a", "1", "b"]]));
        Assert.Equal(2, pdf.FontFiles.Count);
        Assert.Equal(2, pdf.FontFiles.Values.OfType<UglyToad.PdfPig.Core.IndirectReference>().Distinct().Count());
    }

    [Fact]
    public void The_same_blocks_are_the_same_file_and_other_blocks_have_another_identity()
    {
        byte[] first = Bytes("Titel", "nl-NL", TextBlock.Title("Heerlen"), Chart("lijn"), TextBlock.Paragraph(Long));
        Assert.Equal(first, Bytes("Titel", "nl-NL", TextBlock.Title("Heerlen"), Chart("lijn"), TextBlock.Paragraph(Long)));
        Assert.NotEqual(Identity(first), Identity(Bytes("Titel", "nl-NL", TextBlock.Title("Kerkrade"), Chart("lijn"), TextBlock.Paragraph(Long))));

        static string Identity(byte[] file) => System.Text.Encoding.Latin1.GetString(file).Split("/ID [")[1].Split(']')[0];
    }

    [Fact]
    public void A_chart_that_cannot_be_drawn_is_told_as_what_it_is()
    {
        var told = Assert.Throws<NotSupportedException>(() => Written(TextBlock.Title("Heerlen"), new FigureBlock(100, "lijn", (_, _) => throw new NotSupportedException("no such source"))));
        Assert.Equal("no such source", told.Message);
    }

    [Fact]
    public void Nothing_is_written_when_a_report_stops_before_its_first_page()
    {
        using var stream = new MemoryStream();
        new TaggedPageWriter(stream, "Titel", "onderwerp", "nl-NL").Dispose();
        Assert.Equal(0, stream.Length);
    }

    private static FigureBlock Chart(string alternativeText, float height = 100) => new(height, alternativeText, (canvas, size) =>
    {
        using var paint = new SKPaint { Color = ReportColors.Saved, IsStroke = true };
        using var font = ReportFonts.Of(8);
        canvas.DrawLine(0, 0, size.Width, size.Height, paint);
        canvas.DrawText("5.000", 0, 20, SKTextAlign.Left, font, paint);
    });

    private static TaggedPdf Written(params Block[] blocks) => new(Bytes("Titel", "nl-NL", blocks));

    private static byte[] Bytes(string title, string language, params Block[] blocks)
    {
        using var stream = new MemoryStream();
        using (var writer = new TaggedPageWriter(stream, title, "onderwerp", language))
        {
            var flow = new PageFlow(writer, "Lopende titel", "Bladzijde", "benaderd");
            foreach (var block in blocks)
            {
                flow.Add(block);
            }
        }

        return stream.ToArray();
    }
}
