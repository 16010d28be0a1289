using Energy.Model.Areas;
using Energy.Model.Trias;

namespace Energy.Model.Demand;

/// <summary>
/// Tells which units are on a heat network in the base year (formula 8): inside each network area the stated share of homes, and of service floor, is
/// connected, the buildings with most homes or floor first, because networks begin with blocks.
/// </summary>
internal static class NetworkConnections
{
    public static bool[] Of(OverlaidRegion land, UnitDemand demand)
    {
        var units = land.Region.Buildings.Units;
        var connected = new bool[units.Count];
        if (!land.Region.Zones.TryGetValue(ZoneKind.DistrictHeat, out var layer))
        {
            return connected;
        }

        var zoneOfBuilding = land.ZoneOfBuilding[ZoneKind.DistrictHeat];
        foreach (var sector in new[] { Sector.Dwellings, Sector.Services })
        {
            var inZones = Enumerable.Range(0, units.Count)
                .Where(unit => demand.Neighbourhood[unit] != OverlaidRegion.Nowhere && demand.Sector[unit] == sector)
                .ToLookup(unit => zoneOfBuilding[units.Building[unit]]);
            for (int zone = 0; zone < layer.Zones.Count; zone++)
            {
                Connect(inZones[zone], (layer.Zones[zone].Figure ?? 0) / 100, sector, land, connected);
            }
        }

        return connected;
    }

    private static void Connect(IEnumerable<int> unitsInZone, double share, Sector sector, OverlaidRegion land, bool[] connected)
    {
        var stock = land.Region.Buildings;
        var buildings = unitsInZone
            .GroupBy(unit => stock.Units.Building[unit])
            .Select(group => (Units: group.ToArray(), Size: group.Sum(unit => sector == Sector.Dwellings ? 1 : stock.Units.FloorAreaM2[unit]), Id: stock.Id[group.Key]))
            .OrderByDescending(building => building.Size)
            .ThenBy(building => building.Id, StringComparer.Ordinal)
            .ToArray();
        double wanted = share * buildings.Sum(building => building.Size);
        double reached = 0;
        foreach (var building in buildings)
        {
            // A building joins when that brings the share nearer to what was measured.
            if (Math.Abs(reached + building.Size - wanted) < Math.Abs(reached - wanted))
            {
                reached += building.Size;
                foreach (int unit in building.Units)
                {
                    connected[unit] = true;
                }
            }
        }
    }
}
