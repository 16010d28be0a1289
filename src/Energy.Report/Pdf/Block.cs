using SkiaSharp;

namespace Energy.Report.Pdf;

/// <summary>A piece of a page that knows its height and draws itself from its upper left corner. Lengths are in points.</summary>
public abstract class Block(BlockKind kind)
{
    /// <summary>What it is to its reader.</summary>
    public BlockKind Kind { get; } = kind;

    /// <summary>The text that stands in for it, for a figure; else empty.</summary>
    public virtual string AlternativeText => string.Empty;

    /// <summary>What it says, for a heading that readers jump to; else empty.</summary>
    public virtual string Text => string.Empty;

    /// <summary>Whether it goes on with the block before it, of which it was split off.</summary>
    public virtual bool IsContinuation => false;

    /// <summary>Room kept free below it.</summary>
    public virtual float SpaceAfter => 6;

    /// <summary>Room kept free above it, save at the top of a page.</summary>
    public virtual float SpaceBefore => 0;

    /// <summary>Room that must be left below it on the same page, so that a heading is not the last on a page.</summary>
    public virtual float KeepWithNext => 0;

    /// <summary>Its height at a width.</summary>
    public abstract float Height(float width);

    /// <summary>Draws it at a width.</summary>
    public abstract void Draw(SKCanvas canvas, float width);

    /// <summary>What it is made of at a width, for those who cannot see it: drawn one after the other, the parts are the block.</summary>
    public virtual IReadOnlyList<BlockPart> Parts(float width) => [BlockPart.Drawn(PartKind.Content, canvas => Draw(canvas, width))];

    /// <summary>Splits it so that the first part fits a height; null when it cannot be split there.</summary>
    public virtual (Block First, Block Remainder)? Split(float width, float height) => null;
}
