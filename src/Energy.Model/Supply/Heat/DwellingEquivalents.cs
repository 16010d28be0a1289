using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>Homes, and services floor counted as homes.</summary>
internal static class DwellingEquivalents
{
    /// <summary>The homes that every unit counts as, in the order of the unit stock.</summary>
    public static double[] Of(BaseDemand demand, CoefficientBook book)
    {
        double m2PerHome = book["services-measures"].One("m2/home", "any", "floor_per_home").Value;
        var floorM2 = demand.Land.Region.Buildings.Units.FloorAreaM2;
        return [.. Enumerable.Range(0, demand.Units.Count).Select(unit => demand.Units.Sector[unit] == Sector.Dwellings ? 1 : floorM2[unit] / m2PerHome)];
    }
}
