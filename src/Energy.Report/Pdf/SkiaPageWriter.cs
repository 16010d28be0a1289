using SkiaSharp;

namespace Energy.Report.Pdf;

/// <summary>Writes pages as PDF with SkiaSharp's own backend: vectors and embedded fonts, no tags yet.</summary>
public sealed class SkiaPageWriter : IPageWriter
{
    private readonly SKDocument document;
    private SKCanvas? page;

    /// <summary>A document on a stream, which is left open.</summary>
    public SkiaPageWriter(Stream stream, string title, string subject)
    {
        var metadata = new SKDocumentPdfMetadata
        {
            Title = title,
            Subject = subject,
            Creator = "Energy",
            RasterDpi = 144,
            EncodingQuality = 101,
        };
        document = SKDocument.CreatePdf(stream, metadata);
    }

    /// <inheritdoc/>
    public void BeginPage()
    {
        if (page is not null)
        {
            document.EndPage();
        }

        page = document.BeginPage(PageSize.Width, PageSize.Height);
    }

    /// <inheritdoc/>
    public void Place(Block block, float x, float y, float width)
    {
        var canvas = page ?? throw new InvalidOperationException("No page has been begun.");
        canvas.Save();
        canvas.Translate(x, y);
        block.Draw(canvas, width);
        canvas.Restore();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (page is not null)
        {
            document.EndPage();
        }

        document.Close();
        document.Dispose();
    }
}
