using SkiaSharp;

namespace Energy.Report.Pdf;

/// <summary>Text that wraps at the width of the page.</summary>
public sealed class TextBlock : Block
{
    private const string Bullet = "•\u00A0";

    private readonly string text;
    private readonly string written;
    private readonly float size;
    private readonly bool bold;
    private readonly SKColor color;
    private readonly float after;
    private readonly float before;

    private TextBlock(TextBlock other, float keepWithNext)
        : this(other.Kind, other.text, other.size, other.bold, other.color, other.before, other.after, other.IsRemark)
    {
        KeepWithNext = keepWithNext;
    }

    private TextBlock(BlockKind kind, string text, float size, bool bold, SKColor color, float before, float after, bool isRemark = false)
        : base(kind)
    {
        KeepWithNext = kind is BlockKind.Heading or BlockKind.Subheading ? 60 : 0;
        IsRemark = isRemark;
        this.text = text;
        written = kind == BlockKind.Item ? Bullet + text : text;
        this.size = size;
        this.bold = bold;
        this.color = color;
        this.before = before;
        this.after = after;
    }

    /// <inheritdoc/>
    public override string Text => text;

    /// <summary>Whether it is a remark in small print.</summary>
    public bool IsRemark { get; }

    /// <inheritdoc/>
    public override float SpaceAfter => after;

    /// <inheritdoc/>
    public override float SpaceBefore => before;

    /// <inheritdoc/>
    public override float KeepWithNext { get; }

    private float LineHeight => size * 1.35f;

    /// <summary>The title of the document.</summary>
    public static TextBlock Title(string text) => new(BlockKind.Title, text, 26, true, ReportColors.Heading, 0, 8);

    /// <summary>The heading of a chapter.</summary>
    public static TextBlock Heading(string text) => new(BlockKind.Heading, text, 17, true, ReportColors.Heading, 14, 8);

    /// <summary>A heading inside a chapter.</summary>
    public static TextBlock Subheading(string text) => new(BlockKind.Subheading, text, 11.5f, true, ReportColors.Ink, 8, 4);

    /// <summary>A heading inside a chapter, with at least so much room below it on its page.</summary>
    public static TextBlock Subheading(string text, float keepWithNext) => new(Subheading(text), keepWithNext);

    /// <summary>Running text.</summary>
    public static TextBlock Paragraph(string text) => new(BlockKind.Paragraph, text, 10, false, ReportColors.Ink, 0, 7);

    /// <summary>Running text that says the main thing.</summary>
    public static TextBlock Lead(string text) => new(BlockKind.Paragraph, text, 12.5f, false, ReportColors.Ink, 0, 8);

    /// <summary>One of a list.</summary>
    public static TextBlock Item(string text) => new(BlockKind.Item, text, 9.5f, false, ReportColors.Ink, 0, 3);

    /// <summary>A remark in small print.</summary>
    public static TextBlock Note(string text) => new(BlockKind.Paragraph, text, 8, false, ReportColors.Faint, 0, 6, isRemark: true);

    /// <summary>A heading on a page that has to hold much.</summary>
    public static TextBlock CompactSubheading(string text) => new(BlockKind.Subheading, text, 10, true, ReportColors.Heading, 5, 2);

    /// <summary>Running text on a page that has to hold much.</summary>
    public static TextBlock CompactParagraph(string text) => new(BlockKind.Paragraph, text, 8.5f, false, ReportColors.Ink, 0, 4);

    /// <summary>One of a list on a page that has to hold much.</summary>
    public static TextBlock CompactItem(string text) => new(BlockKind.Item, text, 8.5f, false, ReportColors.Ink, 0, 2);

    /// <summary>Running title or page number.</summary>
    public static TextBlock Artifact(string text) => new(BlockKind.Artifact, text, 8, false, ReportColors.Faint, 0, 0);

    /// <inheritdoc/>
    public override float Height(float width)
    {
        using var font = ReportFonts.Of(size, bold);
        return TextLayout.Wrap(written, font, width).Count * LineHeight;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<BlockPart> Parts(float width) => Kind != BlockKind.Item
        ? [BlockPart.Drawn(PartKind.Content, canvas => DrawLines(canvas, width, 0))]
        : [BlockPart.Drawn(PartKind.Label, DrawBullet), BlockPart.Drawn(PartKind.Body, canvas => DrawLines(canvas, width, Bullet.Length))];

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas, float width)
    {
        foreach (var part in Parts(width))
        {
            part.Draw(canvas);
        }
    }

    private void DrawBullet(SKCanvas canvas)
    {
        using var font = ReportFonts.Of(size, bold);
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawText(Bullet, 0, size, SKTextAlign.Left, font, paint);
    }

    /// <summary>Draws the lines, of the first only what follows so many letters.</summary>
    private void DrawLines(SKCanvas canvas, float width, int skipped)
    {
        using var font = ReportFonts.Of(size, bold);
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        float y = size;
        var lines = TextLayout.Wrap(written, font, width);
        for (int line = 0; line < lines.Count; line++)
        {
            string drawn = TextLayout.Drawn(lines, line);
            float x = line == 0 && skipped > 0 ? font.MeasureText(drawn[..skipped]) : 0;
            canvas.DrawText(line == 0 ? drawn[skipped..] : drawn, x, y, SKTextAlign.Left, font, paint);
            y += LineHeight;
        }
    }
}
