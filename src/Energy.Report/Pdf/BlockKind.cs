namespace Energy.Report.Pdf;

/// <summary>What a piece of a page is to its reader; a tagged document is made from it.</summary>
public enum BlockKind
{
    /// <summary>Title of the document.</summary>
    Title,

    /// <summary>Heading of a chapter.</summary>
    Heading,

    /// <summary>Heading inside a chapter.</summary>
    Subheading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>One of a list; those that follow each other are one list.</summary>
    Item,

    /// <summary>A chart or map, with a text that stands in for it.</summary>
    Figure,

    /// <summary>A table with a header row.</summary>
    Table,

    /// <summary>Page number, running title and the like: nothing to read aloud.</summary>
    Artifact,
}
