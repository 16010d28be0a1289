namespace Energy.Model.Areas;

/// <summary>How a home stands to its neighbours, which decides how much outer wall it has.</summary>
public enum DwellingType
{
    /// <summary>No home or no building touches it.</summary>
    Detached,

    /// <summary>Two under one roof.</summary>
    SemiDetached,

    /// <summary>The end of a row.</summary>
    EndTerrace,

    /// <summary>Inside a row.</summary>
    MidTerrace,

    /// <summary>In a building with more than one unit, of at most four storeys.</summary>
    LowRiseFlat,

    /// <summary>In a building with more than one unit, of more than four storeys.</summary>
    HighRiseFlat,
}
