namespace Energy.Model.Savings.Packages;

/// <summary>When a home is renovated, which decides what it costs.</summary>
public enum RenovationMoment
{
    /// <summary>For its own sake, with everything in use.</summary>
    StandAlone,

    /// <summary>When the home changes hands or work is done anyway.</summary>
    NaturalMoment,
}
