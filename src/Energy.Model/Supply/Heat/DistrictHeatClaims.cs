using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>Connections to district networks (formula 34): in every network area at most a share of the homes, and of the services floor, is connected.</summary>
internal sealed class DistrictHeatClaims : HeatSource
{
    private readonly BaseDemand demand;
    private readonly int[]? areaOfBuilding;
    private readonly YearPath connectedPct;
    private readonly NetworkLoad load;
    private readonly double[] sizeOfArea;
    private readonly double[] connectedOfArea;

    public DistrictHeatClaims(BaseDemand demand, YearPath connectedPct, NetworkLoad load)
    {
        this.demand = demand;
        this.connectedPct = connectedPct;
        this.load = load;
        areaOfBuilding = demand.Land.ZoneOfBuilding.GetValueOrDefault(ZoneKind.DistrictHeat);
        int areas = demand.Land.Region.Zones.TryGetValue(ZoneKind.DistrictHeat, out var layer) ? layer.Zones.Count : 0;
        sizeOfArea = new double[areas * 2];
        connectedOfArea = new double[areas * 2];
        for (int unit = 0; unit < demand.Units.Count; unit++)
        {
            if (AreaOf(unit) is { } area)
            {
                sizeOfArea[area] += SizeOf(unit);
                connectedOfArea[area] += demand.Units.Supply[unit] == HeatSupply.Network ? SizeOf(unit) : 0;
            }
        }
    }

    public override HeatConstraint TryTake(in HeatDraw draw)
    {
        int area = AreaOf(draw.Unit)!.Value;
        double connected = connectedOfArea[area] + SizeOf(draw.Unit);
        if (connected > sizeOfArea[area] * connectedPct.At(draw.Year) / 100)
        {
            return HeatConstraint.ConnectionShare;
        }

        connectedOfArea[area] = connected;
        load.Add(draw.Gj);
        return HeatConstraint.None;
    }

    public override int RefusesUntil(in HeatDraw draw)
    {
        int area = AreaOf(draw.Unit)!.Value;
        double connected = connectedOfArea[area] + SizeOf(draw.Unit);
        int year = draw.Year + 1;
        while (year <= BaseYear.Target && connected > sizeOfArea[area] * connectedPct.At(year) / 100)
        {
            year++;
        }

        return year;
    }

    /// <summary>The place of a unit's network area and sector; null where it has none.</summary>
    private int? AreaOf(int unit)
    {
        bool counts = demand.Units.Neighbourhood[unit] != OverlaidRegion.Nowhere && demand.Units.Sector[unit] is Sector.Dwellings or Sector.Services;
        return counts && areaOfBuilding is not null && areaOfBuilding[demand.Land.Region.Buildings.Units.Building[unit]] is var zone && zone != OverlaidRegion.Nowhere
            ? (zone * 2) + (int)demand.Units.Sector[unit]
            : null;
    }

    private double SizeOf(int unit) => demand.Units.Sector[unit] == Sector.Dwellings ? 1 : demand.Land.Region.Buildings.Units.FloorAreaM2[unit];
}
