using SkiaSharp;

namespace Energy.Report.Pdf.Tagged;

/// <summary>What a document is made of, grown block by block: chapters with their headings, texts, lists, figures and tables.</summary>
internal sealed class StructureTree
{
    private readonly Stack<BlockKind> headings = new();
    private readonly List<Bookmark> bookmarks = [];
    private StructureElement? section;

    /// <summary>The document.</summary>
    public StructureElement Document { get; } = new("Document", null);

    /// <summary>Its headings, in order.</summary>
    public IReadOnlyList<Bookmark> Bookmarks => bookmarks;

    /// <summary>
    /// The element of the next block, which stands on a page, from 0, in a box in points from the upper left corner; null for what is not read aloud.
    /// </summary>
    /// <exception cref="InvalidOperationException">A figure has no alternative text, or a block goes on with one of another kind.</exception>
    public StructureElement? Open(Block block, int page, SKRect box)
    {
        if (block.Kind == BlockKind.Artifact)
        {
            return null;
        }

        if (block.IsContinuation)
        {
            return section is { Children: [.., { } last] } && last.Type == TypeOf(block.Kind) ? last : throw new InvalidOperationException($"A {block.Kind} goes on that has not begun.");
        }

        if (block.Kind is BlockKind.Title or BlockKind.Heading || section is null)
        {
            section = Document.Add("Sect");
        }

        switch (block.Kind)
        {
            case BlockKind.Title or BlockKind.Heading or BlockKind.Subheading:
                int level = LevelOf(block.Kind);
                bookmarks.Add(new Bookmark(block.Text, level, page, box.Left, box.Top));
                return section.Add($"H{level}");
            case BlockKind.Item:
                return (section.Children is [.., { Type: "L" } list] ? list : section.Add("L")).Add("LI");
            case BlockKind.Figure:
                string text = block.AlternativeText.Trim();
                return section.Add(new StructureElement("Figure", section)
                {
                    AlternativeText = text.Length > 0 ? text : throw new InvalidOperationException("A figure has no alternative text."),
                    Place = (page, box),
                });
            default:
                return section.Add(TypeOf(block.Kind));
        }
    }

    /// <summary>The element that a part of a block has of its own; null for what is not read aloud.</summary>
    public static StructureElement? Open(PartKind kind, StructureElement whole) => kind switch
    {
        PartKind.Content => whole,
        PartKind.Label => whole.Add("Lbl"),
        PartKind.Body => whole.Add("LBody"),
        PartKind.Row => whole.Add("TR"),
        PartKind.ColumnHeader => whole.Add(new StructureElement("TH", whole) { Scope = "Column" }),
        PartKind.RowHeader => whole.Add(new StructureElement("TH", whole) { Scope = "Row" }),
        PartKind.Cell => whole.Add("TD"),
        PartKind.Decoration or PartKind.Repetition => null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string TypeOf(BlockKind kind) => kind == BlockKind.Table ? "Table" : "P";

    /// <summary>One deeper than the heading it stands under, so that no level is left out: a subheading under the title is of the second.</summary>
    private int LevelOf(BlockKind kind)
    {
        while (headings.TryPeek(out var above) && above >= kind)
        {
            headings.Pop();
        }

        headings.Push(kind);
        return headings.Count;
    }
}
