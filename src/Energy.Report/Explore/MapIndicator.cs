using Energy.Report.Data;

namespace Energy.Report.Explore;

/// <summary>A figure that the map can show.</summary>
/// <param name="Key">Its short name.</param>
/// <param name="Name">Its name in the list.</param>
/// <param name="Meaning">What it is, in a sentence.</param>
/// <param name="Unit">Its unit, after a number.</param>
/// <param name="HasEqualSteps">Whether its classes are equally wide; else equally many neighbourhoods are in each.</param>
/// <param name="Value">Its value in a scenario, a year and a neighbourhood, or in the region where none is given; NaN where it cannot be known.</param>
internal sealed record MapIndicator(string Key, string Name, string Meaning, string Unit, bool HasEqualSteps, Func<ScenarioName, int, NeighbourhoodArea?, double> Value)
{
    /// <summary>Decimals that are shown, and therefore kept.</summary>
    public const int Decimals = 1;

    /// <summary>The value as it is shown.</summary>
    public double Shown(ScenarioName scenario, int year, NeighbourhoodArea? area) => Math.Round(Value(scenario, year, area), Decimals, MidpointRounding.AwayFromZero);
}
