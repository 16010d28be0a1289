namespace Energy.Report.Compare;

/// <summary>Why a change cannot be split into causes.</summary>
public enum NoCausesReason
{
    /// <summary>The data of the later run cannot be read any more.</summary>
    Unreadable,

    /// <summary>The data at hand are of another region.</summary>
    OtherRegion,

    /// <summary>The data at hand have other checksums than those of the later run.</summary>
    OtherData,

    /// <summary>The region has several municipalities, which are assessed one by one.</summary>
    SeveralMunicipalities,

    /// <summary>What the runs recorded cannot be made again on the later data by this version.</summary>
    NotRepeatable,
}

/// <summary>That a change cannot be split into causes.</summary>
/// <param name="Reason">Why not.</param>
/// <param name="Text">What exactly is lacking, in English.</param>
public sealed record NoCauses(NoCausesReason Reason, string Text);
