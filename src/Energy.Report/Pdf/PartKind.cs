namespace Energy.Report.Pdf;

/// <summary>What a part of a block is to its reader.</summary>
public enum PartKind
{
    /// <summary>What the block itself says or shows.</summary>
    Content,

    /// <summary>The sign or number of one of a list.</summary>
    Label,

    /// <summary>What one of a list says.</summary>
    Body,

    /// <summary>A row of a table, made of cells.</summary>
    Row,

    /// <summary>A cell that names its column.</summary>
    ColumnHeader,

    /// <summary>A cell that names its row.</summary>
    RowHeader,

    /// <summary>Any other cell.</summary>
    Cell,

    /// <summary>Lines and backgrounds: nothing to read aloud.</summary>
    Decoration,

    /// <summary>What was said on the page before, for the eye only: not read aloud again.</summary>
    Repetition,
}
