using Energy.Report.Pdf.Tagged;
using SkiaSharp;

namespace Energy.Report.Pdf;

/// <summary>
/// Writes pages as tagged PDF, built to PDF/UA-1: every block is part of the structure that is read aloud, or marked as nothing to read. SkiaSharp's own backend draws each part
/// on a page of its own in one document, so that fonts are embedded once; on disposal the parts are put together.
/// </summary>
public sealed class TaggedPageWriter : IPageWriter
{
    private const float Resolution = 144;

    private readonly MemoryStream drawn = new();
    private readonly SKDocument document;
    private readonly Stream stream;
    private readonly Description description;
    private readonly StructureTree tree = new();
    private readonly List<List<Fragment>> pages = [];

    /// <summary>A document on a stream, which is left open.</summary>
    /// <param name="stream">Where the document goes when it is disposed of.</param>
    /// <param name="title">Its title.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="language">The language it is written in, as <c>nl-NL</c> or <c>en-GB</c>.</param>
    /// <exception cref="ArgumentException">The title or the language is empty.</exception>
    public TaggedPageWriter(Stream stream, string title, string subject, string language)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        this.stream = stream;
        description = new Description(title, subject, language);
        document = SKDocument.CreatePdf(drawn, new SKDocumentPdfMetadata { Creator = "Energy", RasterDpi = Resolution, EncodingQuality = 101 });
    }

    /// <inheritdoc/>
    public void BeginPage() => pages.Add([]);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">No page has been begun, or a figure has no alternative text.</exception>
    public void Place(Block block, float x, float y, float width)
    {
        if (pages.Count == 0)
        {
            throw new InvalidOperationException("No page has been begun.");
        }

        var whole = tree.Open(block, pages.Count - 1, SKRect.Create(x, y, width, block.Height(width)));
        string running = y < PageSize.Height / 2 ? "/Type /Pagination /Subtype /Header" : "/Type /Pagination /Subtype /Footer";
        foreach (var part in block.Parts(width))
        {
            Draw(part, whole, running, new SKPoint(x, y));
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">SkiaSharp writes its file in a way that is not known.</exception>
    public void Dispose()
    {
        document.Close();
        document.Dispose();
        if (pages.Exists(page => page.Count > 0))
        {
            TaggedFile.Write(new SkiaFile(drawn.ToArray()), pages, tree, description, stream);
        }

        drawn.Dispose();
    }

    private void Draw(BlockPart part, StructureElement? whole, string running, SKPoint corner)
    {
        var own = whole is null ? null : StructureTree.Open(part.Kind, whole);
        if (part.IsDrawn)
        {
            pages[^1].Add(new Fragment(own, own is not null ? string.Empty : whole is null ? running : part.Kind == PartKind.Repetition ? "/Type /Pagination" : "/Type /Layout"));
            var canvas = document.BeginPage(PageSize.Width, PageSize.Height);
            try
            {
                canvas.Translate(corner);
                part.Draw(canvas);
            }
            finally
            {
                // A page left open would be told as a fault of Skia's on disposal, in place of what went wrong here.
                document.EndPage();
            }
        }

        foreach (var inner in part.Parts)
        {
            Draw(inner, own, running, corner);
        }
    }
}
