namespace Energy.Generator;

/// <summary>A building before it has a place: so wide along the street, so deep, with these units.</summary>
/// <param name="DwellingType">The type of home it is, or empty.</param>
/// <param name="BuiltYear">Construction year.</param>
/// <param name="WidthM">Along the street.</param>
/// <param name="DepthM">Away from the street.</param>
/// <param name="HasShed">Whether a shed stands behind it.</param>
/// <param name="Units">Uses and floor areas in m2.</param>
internal sealed record PlannedBuilding(string DwellingType, int BuiltYear, double WidthM, double DepthM, bool HasShed, List<PlannedUnit> Units);

internal sealed record PlannedUnit(string Use, double FloorM2);

/// <summary>Buildings wall to wall, and the gap after them.</summary>
internal sealed record PlannedGroup(IReadOnlyList<PlannedBuilding> Buildings, double GapM, double Order)
{
    public double WidthM => Buildings.Sum(building => building.WidthM);
}

/// <summary>A building that stands.</summary>
internal sealed record PlacedBuilding(int Neighbourhood, PlannedBuilding Plan, (double X, double Y)[] Corners);

/// <summary>A shed that stands.</summary>
internal sealed record PlacedShed(int Neighbourhood, int BuiltYear, (double X, double Y)[] Corners);
