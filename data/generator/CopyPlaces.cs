namespace Energy.Generator;

/// <summary>Where shifted copies of a town may stand, so that none overlaps another and all lie in the country.</summary>
internal static class CopyPlaces
{
    private const double StepEastM = 13_000;
    private const double StepNorthM = 17_000;
    private const double RoomEastM = 280_000;
    private const double RoomNorthM = 610_000;

    /// <summary>By how much copies are shifted, in metres: first not at all, then wherever there is room.</summary>
    /// <param name="x">A point of the town itself, RD New, in metres.</param>
    /// <param name="y">The same.</param>
    public static IEnumerable<(double East, double North)> Around(double x, double y)
    {
        yield return (0, 0);
        for (int row = 0; y + (row * StepNorthM) < RoomNorthM; row++)
        {
            for (int column = -(int)(x / StepEastM) + 1; x + (column * StepEastM) < RoomEastM; column++)
            {
                if (row > 0 || column != 0)
                {
                    yield return (column * StepEastM, row * StepNorthM);
                }
            }
        }
    }
}
