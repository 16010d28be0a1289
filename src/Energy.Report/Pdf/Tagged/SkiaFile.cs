using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Energy.Report.Pdf.Tagged;

/// <summary>
/// A document as Skia writes it, taken apart: its pages, and the objects that they share. Skia's file is plain (one cross-reference table, every length in its place);
/// another layout is a fault, never guessed at.
/// </summary>
internal sealed class SkiaFile
{
    private static readonly HashSet<string> PageKeys = ["Type", "Resources", "MediaBox", "Contents", "StructParents", "Parent"];

    private readonly byte[] file;
    private readonly int[] offsets;
    private readonly Dictionary<int, int> ends = [];

    /// <summary>Takes a file apart.</summary>
    /// <exception cref="InvalidDataException">The file is not laid out as expected.</exception>
    public SkiaFile(byte[] file)
    {
        this.file = file;
        int table = Table();
        string tail = Latin(table, file.Length);
        string[] lines = tail.Split('\n');
        int count = lines is ["xref", var range, ..] && range.Split(' ') is ["0", var size] ? int.Parse(size, NumberStyles.None, CultureInfo.InvariantCulture) : throw Unexpected("the cross-reference table");
        offsets = [.. lines.Skip(2).Take(count).Select(line => line is [.., ' ', 'n', ' '] or [.., ' ', 'f', ' '] ? int.Parse(line[..10], NumberStyles.None, CultureInfo.InvariantCulture) : throw Unexpected("a line of the cross-reference table"))];
        int[] ordered = [.. offsets.Skip(1).Order(), table];
        for (int place = 0; place < ordered.Length - 1; place++)
        {
            ends[ordered[place]] = ordered[place + 1];
        }

        int trailer = tail.IndexOf("trailer\n", StringComparison.Ordinal);
        int start = tail.IndexOf("\nstartxref", StringComparison.Ordinal);
        var root = trailer > 0 && start > trailer ? PdfSyntax.Dictionary(tail[(trailer + 8)..start]) : throw Unexpected("the trailer");
        var own = new HashSet<int> { PdfSyntax.Referenced(Value(root, "Info")) };
        int catalog = PdfSyntax.Referenced(Value(root, "Root"));
        own.Add(catalog);
        var nodes = Leaves(PdfSyntax.Referenced(Value(Node(catalog), "Pages")), own);
        own.UnionWith(nodes.Select(Contents));
        Pages = SideBySide.Of(nodes, Page);
        Shared = [.. Enumerable.Range(1, count - 1).Where(number => !own.Contains(number))];
        Count = count;
    }

    /// <summary>The pages, in order.</summary>
    public IReadOnlyList<SkiaPage> Pages { get; }

    /// <summary>The numbers of the objects that pages draw with: fonts, forms, states.</summary>
    public IReadOnlyList<int> Shared { get; }

    /// <summary>One more than the highest number of an object.</summary>
    public int Count { get; }

    /// <summary>What an object says, between its number and its end.</summary>
    public ReadOnlyMemory<byte> Object(int number)
    {
        int begin = offsets[number];
        int end = ends[begin];
        string head = $"{number} 0 obj\n";
        const string Foot = "\nendobj\n";
        return Latin(begin, begin + head.Length) == head && Latin(end - Foot.Length, end) == Foot
            ? file.AsMemory(begin + head.Length, end - Foot.Length - begin - head.Length)
            : throw Unexpected($"object {number}");
    }

    private static InvalidDataException Unexpected(string what) => new($"SkiaSharp writes {what} in a way that is not known here; pages cannot be tagged.");

    private static string Value(Dictionary<string, string> dictionary, string key) => dictionary.TryGetValue(key, out string? value) ? value : throw Unexpected($"a dictionary without /{key}");

    private int Table()
    {
        const string Mark = "\nstartxref\n";
        string tail = Latin(Math.Max(0, file.Length - 64), file.Length);
        int at = tail.LastIndexOf(Mark, StringComparison.Ordinal);
        return at >= 0 && tail[(at + Mark.Length)..].Split('\n') is [var offset, "%%EOF", ..] && int.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out int table) && table < file.Length
            ? table
            : throw Unexpected("the end of the file");
    }

    private string Latin(int from, int to) => Encoding.Latin1.GetString(file, from, to - from);

    private string Body(int number) => Encoding.Latin1.GetString(Object(number).Span);

    /// <summary>The pages of a tree of pages, in order; the numbers of what the tree is made of are added to those of a kind of objects.</summary>
    private IReadOnlyList<Dictionary<string, string>> Leaves(int root, HashSet<int> own)
    {
        own.Add(root);
        IReadOnlyList<Dictionary<string, string>> nodes = [Node(root)];
        while (!nodes.All(IsPage))
        {
            own.UnionWith(nodes.Where(node => !IsPage(node)).SelectMany(Kids));
            nodes = [.. SideBySide.Of(nodes, node => IsPage(node) ? [node] : Kids(node).Select(Node).ToArray()).SelectMany(below => below)];
        }

        return nodes;
    }

    private Dictionary<string, string> Node(int number) => PdfSyntax.Dictionary(Body(number));

    private static IEnumerable<int> Kids(Dictionary<string, string> node) => PdfSyntax.Array(Value(node, "Kids")).Select(PdfSyntax.Referenced);

    private static bool IsPage(Dictionary<string, string> node) => Value(node, "Type") != "/Pages";

    private static int Contents(Dictionary<string, string> page) => PdfSyntax.Referenced(Value(page, "Contents"));

    private SkiaPage Page(Dictionary<string, string> node)
    {
        if (node.Keys.FirstOrDefault(key => !PageKeys.Contains(key)) is { } unknown)
        {
            throw Unexpected($"a page with /{unknown}");
        }

        var resources = PdfSyntax.Dictionary(Value(node, "Resources"))
            .Where(group => group.Key != "ProcSet")
            .SelectMany(group => PdfSyntax.Dictionary(group.Value).Select(named => (Group: group.Key, Name: named.Key, named.Value)));
        return new SkiaPage(Value(node, "MediaBox"), [.. resources], Inflate(Contents(node)));
    }

    private byte[] Inflate(int number)
    {
        var body = Object(number);
        const string Begin = ">> stream\n";
        const string End = "\nendstream";
        string head = Encoding.Latin1.GetString(body.Span[..Math.Min(200, body.Length)]);
        int begin = head.IndexOf(Begin, StringComparison.Ordinal);
        var facts = begin > 0 ? PdfSyntax.Dictionary(head[..(begin + 2)]) : throw Unexpected("the content of a page");
        var data = body[(begin + Begin.Length)..^End.Length];
        if (Value(facts, "Length") != data.Length.ToString(CultureInfo.InvariantCulture))
        {
            throw Unexpected("the length of a page's content");
        }

        if (!facts.TryGetValue("Filter", out string? filter))
        {
            return data.ToArray();
        }

        using var plain = new MemoryStream();
        using var inflated = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
        if (filter != "/FlateDecode")
        {
            throw Unexpected($"the content of a page with {filter}");
        }

        inflated.CopyTo(plain);
        return plain.ToArray();
    }
}
