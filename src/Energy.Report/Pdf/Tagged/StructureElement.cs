using SkiaSharp;

namespace Energy.Report.Pdf.Tagged;

/// <summary>An element of the structure that is read aloud: a chapter, a heading, a cell.</summary>
/// <param name="type">Its standard type in PDF, as <c>H1</c> or <c>TD</c>.</param>
/// <param name="parent">What it is part of; null for the document.</param>
internal sealed class StructureElement(string type, StructureElement? parent)
{
    /// <summary>Its standard type in PDF.</summary>
    public string Type { get; } = type;

    /// <summary>What it is part of; null for the document.</summary>
    public StructureElement? Parent { get; } = parent;

    /// <summary>What it is made of, in the order of reading.</summary>
    public List<StructureElement> Children { get; } = [];

    /// <summary>The content that is its own: pages from 0, and the number of the mark on that page.</summary>
    public List<(int Page, int Mark)> Marks { get; } = [];

    /// <summary>The text that stands in for it; empty where it speaks for itself.</summary>
    public string AlternativeText { get; init; } = string.Empty;

    /// <summary>What a header cell names, <c>Column</c> or <c>Row</c>; empty for all else.</summary>
    public string Scope { get; init; } = string.Empty;

    /// <summary>Where a figure stands: its page, from 0, and its box in points from the upper left corner.</summary>
    public (int Page, SKRect Box)? Place { get; init; }

    /// <summary>Adds a part at its end.</summary>
    public StructureElement Add(string type) => Add(new StructureElement(type, this));

    /// <summary>Adds a part at its end that was made with it as parent.</summary>
    public StructureElement Add(StructureElement child)
    {
        Children.Add(child);
        return child;
    }
}
