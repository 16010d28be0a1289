using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Energy.Report.Pdf.Tagged;

/// <summary>
/// Makes a tagged document of fragments that Skia drew each on a page of its own: their operators are put together page by page, each in a mark that the structure refers to.
/// </summary>
internal sealed class TaggedFile
{
    private readonly SkiaFile drawn;
    private readonly PdfObjects objects;
    private readonly IReadOnlyList<IReadOnlyList<Fragment>> pages;
    private readonly StructureTree tree;
    private readonly int[] pageNumbers;
    private readonly float height;
    private readonly Dictionary<StructureElement, int> elements = [];
    private readonly List<List<StructureElement>> owners = [];

    private TaggedFile(SkiaFile drawn, IReadOnlyList<IReadOnlyList<Fragment>> pages, StructureTree tree)
    {
        this.drawn = drawn;
        this.pages = pages;
        this.tree = tree;
        objects = new PdfObjects(drawn);
        if (drawn.Pages.Count != pages.Sum(page => page.Count) || drawn.Pages.Select(page => page.MediaBox).Distinct().Count() != 1)
        {
            throw new InvalidDataException("SkiaSharp did not write one page of one size for each fragment.");
        }

        height = float.Parse(PdfSyntax.Array(drawn.Pages[0].MediaBox)[3], CultureInfo.InvariantCulture);
        pageNumbers = [.. pages.Select(_ => objects.Reserve())];
    }

    /// <summary>Writes a document to a stream.</summary>
    /// <param name="drawn">What Skia wrote: a page for each fragment.</param>
    /// <param name="pages">The fragments of each page, in the order of drawing.</param>
    /// <param name="tree">The structure that the fragments belong to.</param>
    /// <param name="description">What the document says of itself.</param>
    /// <param name="stream">Where it goes; left open.</param>
    public static void Write(SkiaFile drawn, IReadOnlyList<IReadOnlyList<Fragment>> pages, StructureTree tree, Description description, Stream stream)
    {
        var file = new TaggedFile(drawn, pages, tree);
        int parent = file.objects.Reserve();
        var parts = file.PartsOfPages();
        var deflated = SideBySide.Of(parts, Deflated);
        for (int page = 0; page < pages.Count; page++)
        {
            file.PutPage(page, parent, parts[page], deflated[page]);
        }

        file.objects.Put(parent, $"<</Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', file.pageNumbers.Select(PdfSyntax.Reference))}]>>");
        int structure = file.PutStructure();
        int outlines = new Outline(tree.Bookmarks, file.pageNumbers, file.height).AddTo(file.objects);
        int metadata = file.objects.AddStream("/Type /Metadata /Subtype /XML", description.Metadata);
        int info = file.objects.Add(description.Info);
        int catalog = file.objects.Add(
            $"<</Type /Catalog /Pages {PdfSyntax.Reference(parent)} /StructTreeRoot {PdfSyntax.Reference(structure)} /MarkInfo <</Marked true>> /Lang {PdfSyntax.Text(description.Language)} "
            + $"/ViewerPreferences <</DisplayDocTitle true>> /Outlines {PdfSyntax.Reference(outlines)} /PageMode /UseOutlines /Metadata {PdfSyntax.Reference(metadata)}>>");
        file.objects.Write(stream, catalog, info);
    }

    /// <summary>What is drawn of each page: the fragments that draw anything, with what Skia wrote of them.</summary>
    private (SkiaPage Drawn, Fragment Fragment)[][] PartsOfPages()
    {
        var all = drawn.Pages.Zip(pages.SelectMany(page => page)).GetEnumerator();
        return [.. pages.Select(page => page.Select(_ => all.MoveNext() ? all.Current : throw new InvalidOperationException("A fragment has no page.")).Where(part => !part.First.IsEmpty).ToArray())];
    }

    private void PutPage(int page, int parent, (SkiaPage Drawn, Fragment Fragment)[] parts, byte[] deflated)
    {
        var resources = new SortedDictionary<string, SortedDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var (group, name, value) in parts.SelectMany(part => part.Drawn.Resources))
        {
            resources.TryAdd(group, new SortedDictionary<string, string>(StringComparer.Ordinal));
            if (!resources[group].TryAdd(name, value) && resources[group][name] != value)
            {
                throw new InvalidDataException($"SkiaSharp uses the name /{name} for two things.");
            }
        }

        var marked = new List<StructureElement>();
        foreach (var owner in parts.Select(part => part.Fragment.Owner).OfType<StructureElement>())
        {
            owner.Marks.Add((page, marked.Count));
            marked.Add(owner);
        }

        owners.Add(marked);
        string used = string.Join(' ', resources.Select(group => $"/{group.Key} <<{string.Join(' ', group.Value.Select(named => $"/{named.Key} {named.Value}"))}>>"));
        int stream = objects.AddStream("/Filter /FlateDecode", deflated);
        objects.Put(pageNumbers[page], $"<</Type /Page /Parent {PdfSyntax.Reference(parent)} /MediaBox {drawn.Pages[0].MediaBox} /Resources <<{used}>> /Contents {PdfSyntax.Reference(stream)} /StructParents {page} /Tabs /S>>");
    }

    /// <summary>What draws a page, made smaller: each part in a mark, those that are read aloud numbered in their order.</summary>
    private static byte[] Deflated((SkiaPage Drawn, Fragment Fragment)[] parts)
    {
        using var content = new MemoryStream();
        int mark = 0;
        foreach (var (page, fragment) in parts)
        {
            content.Write(Encoding.Latin1.GetBytes(fragment.Owner is { } owner ? $"/{owner.Type} <</MCID {mark++}>> BDC\nq\n" : $"/Artifact <<{fragment.Artifact}>> BDC\nq\n"));
            content.Write(page.Content);
            content.Write("\nQ\nEMC\n"u8);
        }

        using var small = new MemoryStream();
        using (var deflate = new ZLibStream(small, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content.GetBuffer().AsSpan(0, (int)content.Length));
        }

        return small.ToArray();
    }

    private int PutStructure()
    {
        int root = objects.Reserve();
        Number(tree.Document);
        PutElement(tree.Document, root);
        int parents = objects.Add($"<</Nums [{string.Join('\n', owners.Select((marked, page) => $"{page} [{string.Join(' ', marked.Select(owner => PdfSyntax.Reference(elements[owner])))}]"))}]>>");
        objects.Put(root, $"<</Type /StructTreeRoot /K [{PdfSyntax.Reference(elements[tree.Document])}] /ParentTree {PdfSyntax.Reference(parents)} /ParentTreeNextKey {pages.Count}>>");
        return root;
    }

    private void Number(StructureElement element)
    {
        elements.Add(element, objects.Reserve());
        element.Children.ForEach(Number);
    }

    private void PutElement(StructureElement element, int parent)
    {
        var text = new StringBuilder($"<</Type /StructElem /S /{element.Type} /P {PdfSyntax.Reference(parent)}");
        if (element.Marks.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $" /Pg {PdfSyntax.Reference(pageNumbers[element.Marks[0].Page])}");
        }

        if (element.AlternativeText.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $" /Alt {PdfSyntax.Text(element.AlternativeText)}");
        }

        if (Attributes(element) is { Length: > 0 } attributes)
        {
            text.Append(CultureInfo.InvariantCulture, $" /A <<{attributes}>>");
        }

        string[] kids = [.. element.Marks.Select(mark => Mark(mark, element.Marks[0].Page)), .. element.Children.Select(child => PdfSyntax.Reference(elements[child]))];
        if (kids.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $" /K [{string.Join(' ', kids)}]");
        }

        objects.Put(elements[element], text.Append(">>").ToString());
        foreach (var child in element.Children)
        {
            PutElement(child, elements[element]);
        }
    }

    private string Mark((int Page, int Mark) mark, int own) => mark.Page == own
        ? mark.Mark.ToString(CultureInfo.InvariantCulture)
        : $"<</Type /MCR /Pg {PdfSyntax.Reference(pageNumbers[mark.Page])} /MCID {mark.Mark}>>";

    private string Attributes(StructureElement element) => element switch
    {
        { Scope.Length: > 0 } => $"/O /Table /Scope /{element.Scope}",
        { Type: "L" } => "/O /List /ListNumbering /Disc",
        { Place: { } place } => $"/O /Layout /Placement /Block /BBox [{PdfSyntax.Number(place.Box.Left)} {PdfSyntax.Number(height - place.Box.Bottom)} {PdfSyntax.Number(place.Box.Right)} {PdfSyntax.Number(height - place.Box.Top)}]",
        _ => string.Empty,
    };
}
