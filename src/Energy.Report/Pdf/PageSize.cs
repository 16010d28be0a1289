namespace Energy.Report.Pdf;

/// <summary>A4 and its margins, in points.</summary>
public static class PageSize
{
    /// <summary>Width of the page.</summary>
    public const float Width = 595.28f;

    /// <summary>Height of the page.</summary>
    public const float Height = 841.89f;

    /// <summary>Free at either side.</summary>
    public const float SideMargin = 48;

    /// <summary>Free at the top, running title included.</summary>
    public const float TopMargin = 56;

    /// <summary>Free at the bottom, page number included.</summary>
    public const float BottomMargin = 56;

    /// <summary>Width between the margins.</summary>
    public const float TextWidth = Width - (2 * SideMargin);

    /// <summary>Height between the margins.</summary>
    public const float TextHeight = Height - TopMargin - BottomMargin;
}
