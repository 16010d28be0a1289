namespace Energy.Model.Coefficients;

/// <summary>Where a number comes from.</summary>
/// <param name="Id">Its key in <c>data/sources.yaml</c>.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Title">What it is called; for an assumption, what is assumed.</param>
/// <param name="TitleNl">The same in Dutch.</param>
/// <param name="Year">The year of publication, or of the assumption.</param>
/// <param name="Publisher">Who published it, or who assumed it.</param>
/// <param name="Licence">Under which licence the numbers are used; empty for an assumption.</param>
/// <param name="Because">For an assumption: the reason for it. Else empty.</param>
/// <param name="BecauseNl">The same in Dutch.</param>
public sealed record Source(string Id, SourceKind Kind, string Title, string TitleNl, int Year, string Publisher, string Licence, string Because, string BecauseNl)
{
    /// <summary>Whether the number is ours rather than found.</summary>
    public bool IsAssumption => Kind == SourceKind.Assumption;
}
