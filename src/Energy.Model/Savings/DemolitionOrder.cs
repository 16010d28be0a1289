using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Trias;

namespace Energy.Model.Savings;

/// <summary>
/// Which buildings may be demolished, the worst labels first and among equals the cheapest (formula 20); whatever the scenario. Protected homes and mixed buildings are
/// left standing.
/// </summary>
internal sealed class DemolitionOrder
{
    private readonly UnitDemand units;
    private readonly int[][] homesOf;

    public DemolitionOrder(BaseDemand demand)
    {
        var land = demand.Land;
        units = demand.Units;
        HomesInNeighbourhood = new double[land.Region.Neighbourhoods.Count];
        var buildings = Enumerable.Range(0, units.Count)
            .Where(unit => units.Sector[unit] == Sector.Dwellings && units.Neighbourhood[unit] != OverlaidRegion.Nowhere)
            .GroupBy(unit => land.Region.Buildings.Units.Building[unit])
            .ToArray();
        homesOf = new int[land.Region.Buildings.Count][];
        foreach (var building in buildings)
        {
            homesOf[building.Key] = [.. building];
            HomesInNeighbourhood[Neighbourhood(building.Key)] += homesOf[building.Key].Length;
        }

        Buildings =
        [
            .. buildings.Select(building => building.Key)
                .Where(building =>
                    land.UseOfBuilding[building] == BuildingUse.Dwelling && land.ZoneAt(ZoneKind.Heritage, building) is null && land.ZoneAt(ZoneKind.Monument, building) is null)
                .OrderByDescending(building => homesOf[building].Average(home => (int)units.Label[home]))
                .ThenBy(building => land.Region.Neighbourhoods[Neighbourhood(building)].Figures.MeanHomeValueEur ?? double.PositiveInfinity)
                .ThenBy(building => land.Region.Buildings.BuiltYear[building])
                .ThenBy(EvenSpread.Of),
        ];
    }

    /// <summary>The buildings that may go, the first to go first.</summary>
    public int[] Buildings { get; }

    /// <summary>Homes of every neighbourhood in the base year.</summary>
    public double[] HomesInNeighbourhood { get; }

    /// <summary>The homes of a building that has any.</summary>
    public int[] HomesOf(int building) => homesOf[building];

    /// <summary>The place of the neighbourhood of a building that has homes.</summary>
    public int Neighbourhood(int building) => units.Neighbourhood[homesOf[building][0]];
}
