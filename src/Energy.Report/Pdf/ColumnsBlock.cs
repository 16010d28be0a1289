using SkiaSharp;

namespace Energy.Report.Pdf;

/// <summary>Two stacks of blocks side by side, read the left one first. The flow puts each of them on the page by itself, so that none loses what it is to its reader.</summary>
public sealed class ColumnsBlock(IReadOnlyList<Block> left, IReadOnlyList<Block> right, float leftShare) : Block(BlockKind.Artifact)
{
    private const float Gap = 16;

    /// <inheritdoc/>
    public override float SpaceAfter => 4;

    /// <summary>The blocks in the order in which they are read.</summary>
    public IReadOnlyList<Block> Blocks { get; } = [.. left, .. right];

    /// <inheritdoc/>
    public override float Height(float width) => Placed(width).Max(part => part.Y + part.Block.Height(part.Width));

    /// <inheritdoc/>
    public override void Draw(SKCanvas canvas, float width)
    {
        foreach (var (block, x, y, wide) in Placed(width))
        {
            canvas.Save();
            canvas.Translate(x, y);
            block.Draw(canvas, wide);
            canvas.Restore();
        }
    }

    /// <summary>The blocks in the order in which they are read, each with its place from the upper left corner and its width, in points.</summary>
    public IReadOnlyList<(Block Block, float X, float Y, float Width)> Placed(float width)
    {
        float leftWidth = (width - Gap) * leftShare;
        return [.. Stack(left, 0, leftWidth), .. Stack(right, leftWidth + Gap, width - Gap - leftWidth)];
    }

    private static IEnumerable<(Block Block, float X, float Y, float Width)> Stack(IReadOnlyList<Block> blocks, float x, float width)
    {
        float y = 0;
        foreach (var block in blocks)
        {
            y += y > 0 ? block.SpaceBefore : 0;
            yield return (block, x, y, width);
            y += block.Height(width) + block.SpaceAfter;
        }
    }
}
