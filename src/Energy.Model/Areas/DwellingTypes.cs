namespace Energy.Model.Areas;

/// <summary>Tells from outlines and units what type of home a building holds (formula 2).</summary>
internal static class DwellingTypes
{
    /// <summary>Floor area of units is net; this much of the gross floor is walls and stairs.</summary>
    private const double GrossOverNetFloor = 1.25;

    private const double HighestLowRise = 4.5;

    /// <summary>The type per building; null for a building without homes.</summary>
    public static DwellingType?[] Of(BuildingStock stock)
    {
        var homes = new int[stock.Count];
        var units = new int[stock.Count];
        var floorM2 = new double[stock.Count];
        for (int unit = 0; unit < stock.Units.Count; unit++)
        {
            int building = stock.Units.Building[unit];
            units[building]++;
            floorM2[building] += stock.Units.FloorAreaM2[unit];
            homes[building] += stock.Units.Use[unit] == BuildingUse.Dwelling ? 1 : 0;
        }

        var (walls, neighbour) = PartyWalls.Find(stock.Footprints, [.. units.Select(count => count > 0)]);
        var types = new DwellingType?[stock.Count];
        for (int building = 0; building < stock.Count; building++)
        {
            if (homes[building] == 0)
            {
                continue;
            }

            if (units[building] > 1)
            {
                double storeys = floorM2[building] * GrossOverNetFloor / stock.Footprints.AreaM2(building);
                types[building] = storeys > HighestLowRise ? DwellingType.HighRiseFlat : DwellingType.LowRiseFlat;
                continue;
            }

            types[building] = walls[building] switch
            {
                0 => DwellingType.Detached,
                1 when walls[neighbour[building]] == 1 => DwellingType.SemiDetached,
                1 => DwellingType.EndTerrace,
                _ => DwellingType.MidTerrace,
            };
        }

        return types;
    }
}
