namespace Energy.Model.Savings;

/// <summary>What kept a year from renovating more homes.</summary>
public enum UptakeBound
{
    /// <summary>Everyone who had the chance acted, and contractors could have done more.</summary>
    NaturalMoments,

    /// <summary>Some who had the chance did not act, and contractors could have done more.</summary>
    OwnersWhoAct,

    /// <summary>More owners had decided than contractors could serve.</summary>
    ContractorCapacity,
}
