using SkiaSharp;

namespace Energy.Report.Pdf;

/// <summary>A part of a block that means one thing to a reader: drawn by itself, or made of parts. Parts stand in the order in which they are read.</summary>
public sealed class BlockPart
{
    private readonly Action<SKCanvas>? draw;

    private BlockPart(PartKind kind, Action<SKCanvas>? draw, IReadOnlyList<BlockPart> parts)
    {
        Kind = kind;
        this.draw = draw;
        Parts = parts;
    }

    /// <summary>What it is to its reader.</summary>
    public PartKind Kind { get; }

    /// <summary>What it is made of; empty for a part that is drawn by itself.</summary>
    public IReadOnlyList<BlockPart> Parts { get; }

    /// <summary>Whether it puts something on the page by itself.</summary>
    public bool IsDrawn => draw is not null;

    /// <summary>A part drawn from the upper left corner of its block.</summary>
    public static BlockPart Drawn(PartKind kind, Action<SKCanvas> draw) => new(kind, draw, []);

    /// <summary>A part made of parts.</summary>
    public static BlockPart Group(PartKind kind, IReadOnlyList<BlockPart> parts) => new(kind, null, parts);

    /// <summary>Draws it and all it is made of.</summary>
    public void Draw(SKCanvas canvas)
    {
        draw?.Invoke(canvas);
        foreach (var part in Parts)
        {
            part.Draw(canvas);
        }
    }
}
