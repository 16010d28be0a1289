namespace Energy.Report.Pdf;

/// <summary>Puts blocks on pages. The only thing the pages know of the kind of document they end up in.</summary>
public interface IPageWriter : IDisposable
{
    /// <summary>Begins a new page of A4.</summary>
    void BeginPage();

    /// <summary>Puts a block on the page at hand, its upper left corner at a place, in points.</summary>
    void Place(Block block, float x, float y, float width);
}
