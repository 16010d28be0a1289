namespace Energy.Model.Areas;

/// <summary>The buildings of a region as columns of equal length, with their units.</summary>
public sealed class BuildingStock
{
    /// <summary>The construction year given to a building whose year is unknown.</summary>
    public const int UnknownYear = 0;

    /// <summary>The 16-digit identification of the building register.</summary>
    public required string[] Id { get; init; }

    /// <summary>Construction year, or <see cref="UnknownYear"/>.</summary>
    public required int[] BuiltYear { get; init; }

    /// <summary>The outlines, in the same order.</summary>
    public required Footprints Footprints { get; init; }

    /// <summary>The roofs as surveyed; null when the building layer holds no survey.</summary>
    public RoofSurvey? Roofs { get; init; }

    /// <summary>The units inside the buildings.</summary>
    public required UnitStock Units { get; init; }

    /// <summary>Whether any unit was given at all; without units no use is known and every building looks like a shed.</summary>
    public bool UsesAreKnown => Units.Count > 0;

    /// <summary>Floor area of every building in square metres, all its units together.</summary>
    public double[] FloorAreaM2 => field ??= FloorOfUnits();

    /// <summary>How many buildings there are.</summary>
    public int Count => Id.Length;

    private double[] FloorOfUnits()
    {
        var floorM2 = new double[Count];
        for (int unit = 0; unit < Units.Count; unit++)
        {
            floorM2[Units.Building[unit]] += Units.FloorAreaM2[unit];
        }

        return floorM2;
    }
}
