using Energy.Report.Data;
using Energy.Report.Maps;

namespace Energy.Report.Explore;

/// <summary>A figure that the map can show.</summary>
/// <param name="Key">Its short name.</param>
/// <param name="Name">Its name in the list.</param>
/// <param name="Meaning">What it is, in a sentence.</param>
/// <param name="Unit">Its unit, after a number.</param>
/// <param name="Value">Its value in a scenario, a year and a neighbourhood, or in the region where none is given; NaN where it cannot be known.</param>
internal sealed record MapIndicator(string Key, string Name, string Meaning, string Unit, Func<ScenarioName, int, NeighbourhoodArea?, double> Value)
{
    /// <summary>Decimals that are shown, and therefore kept.</summary>
    private const int Decimals = 1;

    /// <summary>A bound is a round number, and no more than it looks.</summary>
    private const int BoundDecimals = 2;

    /// <summary>Where its classes begin, the same in all scenarios and years; without them about as many neighbourhoods are in each.</summary>
    public double[]? Bounds { get; init; }

    /// <summary>The value as it is shown.</summary>
    public double Shown(ScenarioName scenario, int year, NeighbourhoodArea? area) => Rounded(Value(scenario, year, area), Decimals);

    /// <summary>Where its classes begin, with all its values.</summary>
    public double[] BoundsOf(IEnumerable<double> values) => Bounds ?? [.. ClassBounds.EqualNumbers([.. values.Where(double.IsFinite).Order()]).Select(bound => Rounded(bound, BoundDecimals)).Distinct()];

    /// <summary>A number as a page shows it.</summary>
    public static double Rounded(double value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
