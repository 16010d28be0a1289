namespace Energy.Model.Areas;

/// <summary>Groups of dwelling types.</summary>
public static class DwellingTypeKinds
{
    /// <summary>Whether the home is in a building with more than one unit.</summary>
    public static bool IsFlat(this DwellingType type) => type is DwellingType.LowRiseFlat or DwellingType.HighRiseFlat;
}
