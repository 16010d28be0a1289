namespace Energy.Report.Compare;

/// <summary>What a remark on the causes is about.</summary>
public enum CauseRemarkKind
{
    /// <summary>So many coefficients changed that each table was swapped as one.</summary>
    TablesAsOne,

    /// <summary>A coefficient or table could not be swapped alone.</summary>
    NotAlone,

    /// <summary>A run did not record its rules.</summary>
    RulesAtHand,

    /// <summary>Coefficients that the earlier run did not use were taken from the tables at hand.</summary>
    Borrowed,

    /// <summary>A rule that a scenario switches is not there under the rules of the other run.</summary>
    RuleGone,

    /// <summary>A turbine that a scenario names is not in the coefficients of the other run.</summary>
    TurbineGone,
}

/// <summary>What a reader should know of how the causes were told.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Of">The coefficient, rule or turbine, or how many of them.</param>
/// <param name="Text">The remark, in English.</param>
public sealed record CauseRemark(CauseRemarkKind Kind, string Of, string Text);
