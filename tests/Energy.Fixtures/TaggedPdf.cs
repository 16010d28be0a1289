using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Tokens;

namespace Energy.Fixtures;

/// <summary>A tagged document as the software of a blind reader takes it: the structure, and the text that belongs to each element. Read by PdfPig, which did not write it.</summary>
internal sealed class TaggedPdf : IDisposable
{
    private readonly PdfDocument document;
    private readonly Dictionary<IndirectReference, int> pages;
    private readonly ILookup<(int Page, int Number), string> texts;

    public TaggedPdf(byte[] file)
    {
        document = PdfDocument.Open(file);
        var tree = Dictionary(document.Structure.Catalog.CatalogDictionary.Data["Pages"]);
        pages = Array(tree.Data["Kids"]).Select((kid, place) => (((IndirectReferenceToken)kid).Data, place)).ToDictionary(kid => kid.Data, kid => kid.place);
        Marks = [.. document.GetPages().SelectMany(MarksOf)];
        texts = Marks.Where(mark => !mark.IsArtifact).ToLookup(mark => (mark.Page, mark.Number), mark => mark.Text);
        Root = Read(Array(Dictionary(Catalog["StructTreeRoot"]).Data["K"]).Single());
    }

    /// <summary>The catalog of the document.</summary>
    public IReadOnlyDictionary<string, IToken> Catalog => document.Structure.Catalog.CatalogDictionary.Data;

    /// <summary>The document in the structure.</summary>
    public Element Root { get; }

    /// <summary>Everything that is drawn, mark by mark.</summary>
    public IReadOnlyList<Mark> Marks { get; }

    public int Pages => document.NumberOfPages;

    public string Language => TextOf(Catalog["Lang"]);

    public string Title => document.Information.Title ?? string.Empty;

    public string Metadata => document.TryGetXmpMetadata(out var metadata) ? Encoding.UTF8.GetString(metadata.GetXmlBytes()) : string.Empty;

    /// <summary>Bookmarks from the first to the last: level from 0, text and page from 1.</summary>
    public IReadOnlyList<(int Level, string Text, int Page)> Bookmarks => document.TryGetBookmarks(out var found)
        ? [.. found.GetNodes().OfType<UglyToad.PdfPig.Outline.DocumentBookmarkNode>().Select(node => (node.Level, node.Title, node.PageNumber))]
        : [];

    /// <summary>The file of each font that pages use, null where none is embedded.</summary>
    public IReadOnlyDictionary<string, IndirectReference?> FontFiles
    {
        get
        {
            var found = new Dictionary<string, IndirectReference?>();
            foreach (var font in document.GetPages().Where(page => Dictionary(page.Dictionary.Data["Resources"]).ContainsKey(NameToken.Font))
                .SelectMany(page => Dictionary(Dictionary(page.Dictionary.Data["Resources"]).Data["Font"]).Data.Values).Select(Dictionary))
            {
                var descendant = Dictionary(Array(font.Data["DescendantFonts"]).Single());
                var descriptor = Dictionary(descendant.Data["FontDescriptor"]);
                found[((NameToken)font.Data["BaseFont"]).Data] = descriptor.Data.TryGetValue("FontFile2", out var file) ? ((IndirectReferenceToken)file).Data : null;
            }

            return found;
        }
    }

    /// <summary>
    /// What is wrong with the bond between pages and structure: marks that no element or more than one has, that page and structure give to different elements, operations
    /// outside any mark, and pages that are not visited in the order of the structure.
    /// </summary>
    public IReadOnlyList<string> Faults
    {
        get
        {
            var owners = Root.All.SelectMany(element => element.Marks.Select(mark => (mark, element.Reference))).ToLookup(owned => owned.mark, owned => owned.Reference);
            var marks = Marks.Where(mark => !mark.IsArtifact).Select(mark => (mark.Page, mark.Number)).ToArray();
            var parents = Parents();
            return
            [
                .. marks.Where(mark => owners[mark].Count() != 1).Select(mark => $"mark {mark} has {owners[mark].Count()} elements"),
                .. marks.Where(mark => !owners[mark].Contains(parents[mark.Page - 1][mark.Number])).Select(mark => $"mark {mark} has another element on its page"),
                .. marks.CountBy(mark => mark).Where(mark => mark.Value > 1).Select(mark => $"mark {mark.Key} is there {mark.Value} times"),
                .. owners.Select(owner => owner.Key).Except(marks).Select(mark => $"no page has mark {mark}"),
                .. parents.Select((page, place) => (Page: place + 1, page.Length)).Where(page => page.Length != marks.Count(mark => mark.Page == page.Page)).Select(page => $"page {page.Page} has elements without marks"),
                .. document.GetPages().SelectMany(Unmarked),
                .. document.GetPages().Where(page => ((NameToken)page.Dictionary.Data["Tabs"]).Data != "S").Select(page => $"page {page.Number} has an order of its own"),
            ];
        }
    }

    public void Dispose() => document.Dispose();

    /// <summary>What is read of an element, all its parts after each other.</summary>
    public string TextOf(Element element) =>
        string.Concat(element.Marks.Select(own => texts[own].Single())) + string.Concat(element.Children.Select(TextOf));

    /// <summary>The structure as an outline with two spaces for each level, with the text of the elements that have content of their own.</summary>
    public string Outline(Element? from = null, int level = 0)
    {
        var element = from ?? Root;
        string line = $"{new string(' ', level * 2)}{element.Type}{(element.Scope.Length > 0 ? $" of {element.Scope}" : string.Empty)}";
        string text = element.AlternativeText.Length > 0 ? $" [{element.AlternativeText}]" : element.Marks.Count > 0 ? $": {TextOf(element)}" : string.Empty;
        return string.Join('\n', element.Children.Select(child => Outline(child, level + 1)).Prepend(line + text));
    }

    private static IEnumerable<string> Unmarked(Page page)
    {
        int depth = 0;
        foreach (var operation in page.Operations)
        {
            depth += operation is BeginMarkedContent or BeginMarkedContentWithProperties ? 1 : 0;
            if (depth != 1)
            {
                yield return $"page {page.Number}, {depth} deep: {operation.Operator}";
            }

            depth -= operation is EndMarkedContent ? 1 : 0;
        }
    }

    /// <summary>For each page the elements that its marks belong to, by what the document itself says.</summary>
    private IndirectReference[][] Parents()
    {
        var entries = Array(Dictionary(Dictionary(Catalog["StructTreeRoot"]).Data["ParentTree"]).Data["Nums"]);
        var byKey = entries.Chunk(2).ToDictionary(pair => ((NumericToken)pair[0]).Int, pair => Array(pair[1]).Select(owner => ((IndirectReferenceToken)owner).Data).ToArray());
        return [.. document.GetPages().Select(page => byKey[((NumericToken)page.Dictionary.Data["StructParents"]).Int])];
    }

    private static IEnumerable<Mark> MarksOf(Page page) =>
        page.GetMarkedContents().Select(content => new Mark(page.Number, content.MarkedContentIdentifier, content.Tag, string.Concat(content.Letters.Select(letter => letter.Value)), content.IsArtifact));

    private Element Read(IToken token)
    {
        var reference = ((IndirectReferenceToken)token).Data;
        var values = Dictionary(token).Data;
        var children = new List<Element>();
        var marks = new List<(int Page, int Number)>();
        foreach (var kid in values.TryGetValue("K", out var kids) ? Array(kids) : [])
        {
            if (kid is NumericToken number)
            {
                marks.Add((PageOf(values), number.Int));
            }
            else if (Dictionary(kid).Data.TryGetValue("MCID", out var mark))
            {
                marks.Add((PageOf(Dictionary(kid).Data), ((NumericToken)mark).Int));
            }
            else
            {
                children.Add(Read(kid));
            }
        }

        var attributes = values.TryGetValue("A", out var attribute) ? Dictionary(attribute).Data : new Dictionary<string, IToken>();
        return new Element(
            reference,
            ((NameToken)values["S"]).Data,
            values.TryGetValue("Alt", out var text) ? TextOf(text) : string.Empty,
            attributes.TryGetValue("Scope", out var scope) ? ((NameToken)scope).Data : string.Empty,
            attributes.TryGetValue("ListNumbering", out var numbering) ? ((NameToken)numbering).Data : string.Empty,
            attributes.TryGetValue("BBox", out var box) ? [.. Array(box).Select(side => ((NumericToken)side).Double)] : [],
            children,
            marks);
    }

    private static string TextOf(IToken token) => token is HexToken hex ? hex.Data : ((StringToken)token).Data;

    private int PageOf(IReadOnlyDictionary<string, IToken> values) => pages[((IndirectReferenceToken)values["Pg"]).Data] + 1;

    private IToken Value(IToken token) => token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;

    private DictionaryToken Dictionary(IToken token) => (DictionaryToken)Value(token);

    private IReadOnlyList<IToken> Array(IToken token) => ((ArrayToken)Value(token)).Data;

    /// <summary>An element of the structure; pages count from 1.</summary>
    internal sealed record Element(
        IndirectReference Reference,
        string Type,
        string AlternativeText,
        string Scope,
        string Numbering,
        double[] Box,
        IReadOnlyList<Element> Children,
        IReadOnlyList<(int Page, int Number)> Marks)
    {
        /// <summary>It and all that is in it, in the order of reading.</summary>
        public IEnumerable<Element> All => Children.SelectMany(child => child.All).Prepend(this);
    }

    /// <summary>A marked piece of a page, which counts from 1; its number is below 0 for what is not read aloud.</summary>
    internal sealed record Mark(int Page, int Number, string Tag, string Text, bool IsArtifact);
}
