namespace Energy.Model.Coefficients;

/// <summary>The kinds of source a number may have.</summary>
public enum SourceKind
{
    /// <summary>A report, paper, law or norm.</summary>
    Publication,

    /// <summary>A data set published for others to use.</summary>
    Dataset,

    /// <summary>A choice of ours, with a reason: no source was found, or none can be.</summary>
    Assumption,
}
