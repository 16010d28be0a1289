namespace Energy.Report;

/// <summary>What a column holds.</summary>
public enum ColumnKind
{
    /// <summary>Text; codes too.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A geometry as well-known binary.</summary>
    Geometry,
}
