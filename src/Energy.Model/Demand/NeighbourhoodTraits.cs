using Energy.Model.Areas;

namespace Energy.Model.Demand;

/// <summary>
/// Published traits of a neighbourhood that go with use beyond the size, type and age of its homes (formula 13): what they are worth, how many people
/// live in one, and how many are flats. Null where not published; energy figures are never among them.
/// </summary>
internal static class NeighbourhoodTraits
{
    /// <summary>Per trait a value per neighbourhood.</summary>
    public static double?[][] Of(IReadOnlyList<Neighbourhood> neighbourhoods) =>
    [
        [.. neighbourhoods.Select(neighbourhood => neighbourhood.Figures.MeanHomeValueEur is > 0 and { } value ? (double?)Math.Log(value) : null)],
        [.. neighbourhoods.Select(neighbourhood => neighbourhood.Figures.HouseholdSize)],
        [.. neighbourhoods.Select(neighbourhood => neighbourhood.Figures.MultiFamilyPct)],
    ];
}
