using System.Text;
using Energy.Report.Pdf;
using Energy.Report.Pdf.Tagged;
using SkiaSharp;

namespace Energy.Report.Tests.Pdf;

/// <summary>Tagging takes apart what SkiaSharp writes. When an update of SkiaSharp writes its files in another way, it is seen here and never in a council's report.</summary>
public sealed class LayoutOfSkiaFiles
{
    private static readonly byte[] Plain = Draw();

    [Fact]
    public void Pages_come_in_order_each_with_what_it_draws_and_what_it_draws_with()
    {
        var file = new SkiaFile(Plain);
        Assert.Equal(20, file.Pages.Count);
        Assert.All(file.Pages, page => Assert.Equal("[0 0 595.5 842]", page.MediaBox));
        Assert.All(file.Pages.Where(page => !page.IsEmpty), page => Assert.StartsWith(".5 0 0 -.5 0 842 cm\n", Encoding.Latin1.GetString(page.Content), StringComparison.Ordinal));
        Assert.True(file.Pages[3].IsEmpty);
        Assert.Equal(19, file.Pages.Count(page => !page.IsEmpty));
        Assert.Equal(Enumerable.Range(0, 20).Where(place => place != 3).Select(place => $"{10 + place} 20 m"), file.Pages.Where(page => !page.IsEmpty).Select(page => Encoding.Latin1.GetString(page.Content).Split('\n').First(line => line.EndsWith(" m", StringComparison.Ordinal))));
        Assert.All(file.Pages.Where(page => !page.IsEmpty), page => Assert.Contains(page.Resources, named => named.Group == "Font"));
    }

    [Fact]
    public void A_page_opens_and_closes_its_states_in_pairs_and_marks_nothing_itself()
    {
        Assert.All(new SkiaFile(Plain).Pages, page =>
        {
            string[] lines = Encoding.Latin1.GetString(page.Content).Split('\n');
            Assert.Equal(lines.Count(line => line == "q"), lines.Count(line => line == "Q"));
            Assert.DoesNotContain(lines, line => line.EndsWith("BDC", StringComparison.Ordinal) || line.EndsWith("BMC", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_name_means_one_thing_in_the_whole_file()
    {
        var meanings = new SkiaFile(Plain).Pages.SelectMany(page => page.Resources).Distinct().ToArray();
        Assert.Equal(meanings.Length, meanings.DistinctBy(named => (named.Group, named.Name)).Count());
    }

    [Fact]
    public void Fonts_forms_and_states_are_kept_and_pages_with_their_contents_are_not()
    {
        var file = new SkiaFile(Plain);
        string[] kept = [.. file.Shared.Select(number => Encoding.Latin1.GetString(file.Object(number).Span))];
        Assert.Contains(kept, text => text.Contains("/Type /FontDescriptor", StringComparison.Ordinal));
        Assert.DoesNotContain(kept, text => text.Contains("/Type /Page", StringComparison.Ordinal) || text.Contains("/Type /Catalog", StringComparison.Ordinal));
        Assert.Equal(file.Count - 1 - file.Shared.Count, 2 + (2 * file.Pages.Count) + Encoding.Latin1.GetString(Plain).Split("/Type /Pages").Length - 1);
    }

    [Theory]
    [InlineData("\nstartxref\n", "\nstartXref\n")]
    [InlineData("xref\n0 ", "xref\n1 ")]
    [InlineData("trailer\n", "Trailer\n")]
    [InlineData("/Root", "/Rood")]
    [InlineData("1 0 obj\n<</Type /Page\n", "1 0 obj \n<</Type /Page")]
    [InlineData("/MediaBox", "/MediaBok")]
    [InlineData("/StructParents 7", "/Annots        7")]
    [InlineData("/Filter /FlateDecode", "/Filter /LZWDecode  ")]
    [InlineData(">> stream\n", ">>\nstream ")]
    [InlineData("/Contents", "/Kontents")]
    public void Another_layout_is_a_fault_and_not_a_guess(string expected, string other)
    {
        string text = Encoding.Latin1.GetString(Plain);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => new SkiaFile(Encoding.Latin1.GetBytes(text.Replace(expected, other, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("<</A 1 /B [1 2 0 R (a\\)b) <00>] /C <</D /E>> /F 12 0 R>>", "A=1;B=[1 2 0 R (a\\)b) <00>];C=<</D /E>>;F=12 0 R")]
    [InlineData("<</A(x(y)z)/B/C>>", "A=(x(y)z);B=/C")]
    [InlineData("<<>>", "")]
    public void A_dictionary_is_taken_apart_whatever_its_values_hold(string text, string parts) =>
        Assert.Equal(parts, string.Join(';', PdfSyntax.Dictionary(text).Select(pair => $"{pair.Key}={pair.Value}")));

    [Theory]
    [InlineData("<</A 1 /B>>")]
    [InlineData("<</A (1>>")]
    [InlineData("<</A [1>>")]
    [InlineData("[1 2]")]
    public void What_is_no_dictionary_is_a_fault(string text) => Assert.Throws<InvalidDataException>(() => PdfSyntax.Dictionary(text));

    private static byte[] Draw()
    {
        using var stream = new MemoryStream();
        using (var document = SKDocument.CreatePdf(stream, new SKDocumentPdfMetadata { Creator = "Energy", RasterDpi = 144, EncodingQuality = 101 }))
        {
            using var paint = new SKPaint { Color = ReportColors.Ink, IsStroke = true };
            using var font = ReportFonts.Of(10);
            for (int place = 0; place < 20; place++)
            {
                var canvas = document.BeginPage(PageSize.Width, PageSize.Height);
                if (place != 3)
                {
                    canvas.DrawLine(10 + place, 20, 100, 30, paint);
                    canvas.DrawText($"bladzijde {place}, een tekst die lang genoeg is om kleiner te worden", 10, 50, SKTextAlign.Left, font, paint);
                }

                document.EndPage();
            }

            document.Close();
        }

        return stream.ToArray();
    }
}
