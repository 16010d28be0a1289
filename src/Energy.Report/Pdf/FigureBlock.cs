using SkiaSharp;

namespace Energy.Report.Pdf;

/// <summary>A chart or map of a fixed height, with a text that stands in for it.</summary>
public sealed class FigureBlock(float height, string alternativeText, Action<SKCanvas, SKSize> draw) : Block(BlockKind.Figure)
{
    /// <inheritdoc/>
    public override string AlternativeText { get; } = alternativeText;

    /// <inheritdoc/>
    public override float SpaceAfter => 8;

    /// <inheritdoc/>
    public override float Height(float width) => height;

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas, float width) => draw(canvas, new SKSize(width, height));
}
