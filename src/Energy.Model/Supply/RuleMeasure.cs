namespace Energy.Model.Supply;

/// <summary>What a rule does to a potential.</summary>
public enum RuleMeasure
{
    /// <summary>Only land inside the layer counts.</summary>
    KeepInside,

    /// <summary>Land inside the layer does not count.</summary>
    KeepOutside,

    /// <summary>Land nearer to a home than the value, in tip heights, does not count.</summary>
    DistanceToHomes,

    /// <summary>Land inside the layer, or nearer to it than the value in metres, does not count.</summary>
    KeepAway,

    /// <summary>Land nearer to a home than the value, in metres, does not count.</summary>
    MetresFromHomes,

    /// <summary>Grassland and arable land do not count, save inside the layer.</summary>
    FarmlandClosed,

    /// <summary>At most the value, in per cent, of all farmland counts.</summary>
    LargestFarmlandShare,

    /// <summary>Of what lies inside the layer the value, in per cent, counts.</summary>
    ShareKept,

    /// <summary>At most so many count.</summary>
    LargestNumber,
}
