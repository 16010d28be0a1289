namespace Energy.Model.Savings.Packages;

/// <summary>All elements, and how many levels they have.</summary>
internal static class BuildingElements
{
    /// <summary>The highest level of insulation.</summary>
    public const int HighestLevel = 4;

    /// <summary>The words for the levels of ventilation, from level 0.</summary>
    public static readonly string[] VentilationSystems = ["natural", "mechanical", "balanced"];

    /// <summary>All of them.</summary>
    public static readonly BuildingElement[] All = Enum.GetValues<BuildingElement>();
}
