using System.Text;

namespace Energy.Report.Pdf.Tagged;

/// <summary>The bookmarks of a document: the title open, so that its chapters are seen, and chapters closed.</summary>
internal sealed class Outline(IReadOnlyList<Bookmark> bookmarks, int[] pages, float height)
{
    private const int Top = -1;

    private readonly int[] numbers = new int[bookmarks.Count];
    private readonly int[] parents = Parents(bookmarks);

    /// <summary>Adds them to a document, and gives back the number of their root.</summary>
    public int AddTo(PdfObjects objects)
    {
        int root = objects.Reserve();
        for (int place = 0; place < bookmarks.Count; place++)
        {
            numbers[place] = objects.Reserve();
        }

        for (int place = 0; place < bookmarks.Count; place++)
        {
            objects.Put(numbers[place], Item(place, root));
        }

        int shown = Enumerable.Range(0, bookmarks.Count).Count(place => bookmarks[place].Level <= 2);
        objects.Put(root, bookmarks.Count == 0 ? "<</Type /Outlines>>" : $"<</Type /Outlines{Ends(Top)} /Count {shown}>>");
        return root;
    }

    /// <summary>For each bookmark the nearest before it that lies less deep.</summary>
    private static int[] Parents(IReadOnlyList<Bookmark> bookmarks)
    {
        int[] found = new int[bookmarks.Count];
        for (int place = 0; place < found.Length; place++)
        {
            int above = place - 1;
            while (above >= 0 && bookmarks[above].Level >= bookmarks[place].Level)
            {
                above = found[above];
            }

            found[place] = above;
        }

        return found;
    }

    private string Item(int place, int root)
    {
        var bookmark = bookmarks[place];
        int[] siblings = Children(parents[place]);
        int at = Array.IndexOf(siblings, place);
        var text = new StringBuilder($"<</Title {PdfSyntax.Text(bookmark.Text)} /Parent {PdfSyntax.Reference(parents[place] == Top ? root : numbers[parents[place]])}");
        text.Append($" /Dest [{PdfSyntax.Reference(pages[bookmark.Page])} /XYZ {PdfSyntax.Number(bookmark.X)} {PdfSyntax.Number(height - bookmark.Y)} null]");
        text.Append(at > 0 ? $" /Prev {PdfSyntax.Reference(numbers[siblings[at - 1]])}" : string.Empty);
        text.Append(at < siblings.Length - 1 ? $" /Next {PdfSyntax.Reference(numbers[siblings[at + 1]])}" : string.Empty);
        int inside = Children(place).Length;
        text.Append(inside > 0 ? $"{Ends(place)} /Count {(bookmark.Level == 1 ? inside : -inside)}" : string.Empty);
        return text.Append(">>").ToString();
    }

    private string Ends(int place) => Children(place) is [var first, .., var last] ? $" /First {PdfSyntax.Reference(numbers[first])} /Last {PdfSyntax.Reference(numbers[last])}"
        : $" /First {PdfSyntax.Reference(numbers[Children(place)[0]])} /Last {PdfSyntax.Reference(numbers[Children(place)[0]])}";

    private int[] Children(int place) => [.. Enumerable.Range(0, bookmarks.Count).Where(child => parents[child] == place)];
}
