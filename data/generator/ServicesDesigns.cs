namespace Energy.Generator;

/// <summary>Designs the buildings that are not homes: so much floor per inhabitant and use, in buildings of a usual size.</summary>
internal static class ServicesDesigns
{
    private const double GrossOverNet = 1.12;
    private const double LargestFootprintInStreetM2 = 900;
    private const double LargestFootprintOnParkM2 = 3900;
    private const double StreetDepthM = 16;

    private static readonly Dictionary<string, string> BagUses = new()
    {
        ["office"] = "kantoorfunctie",
        ["shop"] = "winkelfunctie",
        ["health"] = "gezondheidszorgfunctie",
        ["education"] = "onderwijsfunctie",
        ["lodging"] = "logiesfunctie",
        ["assembly"] = "bijeenkomstfunctie",
        ["sport"] = "sportfunctie",
        ["other"] = "overige gebruiksfunctie",
        ["industry"] = "industriefunctie",
    };

    /// <summary>Floor in m2 per neighbourhood and row of the services table.</summary>
    public static double[,] Floors(Tables tables)
    {
        double inhabitants = tables.Neighbourhoods.Sum(row => row.Inhabitants);
        double homes = tables.Neighbourhoods.Sum(row => row.Homes);
        var floors = new double[tables.Neighbourhoods.Count, tables.Services.Count];
        for (int s = 0; s < tables.Services.Count; s++)
        {
            double whole = tables.Services[s].FloorM2PerInhabitant * inhabitants;
            foreach (var (place, share) in tables.Services[s].Places)
            {
                for (int b = 0; b < tables.Neighbourhoods.Count; b++)
                {
                    floors[b, s] += place == "homes" ? whole * share * tables.Neighbourhoods[b].Homes / homes
                        : place == tables.Neighbourhoods[b].Code ? whole * share
                        : 0;
                }
            }
        }

        return floors;
    }

    /// <summary>Puts half of the shop floor under flats; gives back what is left to build.</summary>
    public static double PutShopsUnderFlats(double floorM2, IEnumerable<PlannedGroup> homes)
    {
        double wanted = floorM2 / 2;
        foreach (var flats in homes.SelectMany(group => group.Buildings).Where(building => building.DwellingType == "apartment"))
        {
            double shop = Math.Min(Math.Min(300, Math.Round(flats.WidthM * flats.DepthM * 0.6)), wanted);
            if (shop < 40)
            {
                break;
            }

            flats.Units.Add(new PlannedUnit(BagUses["shop"], Math.Round(shop)));
            wanted -= shop;
            floorM2 -= shop;
        }

        return floorM2;
    }

    /// <summary>Buildings for so much floor.</summary>
    public static IEnumerable<PlannedGroup> Of(ServicesRow row, double floorM2, bool onBusinessPark, bool isCentre, SeededNumbers numbers)
    {
        double storeys = row.Storeys * (isCentre ? 1.6 : 1);
        while (floorM2 > 60)
        {
            double size = Math.Min(floorM2, row.BuildingFloorM2 * numbers.Between(0.5, 1.6));
            size = Math.Min(size, (onBusinessPark ? LargestFootprintOnParkM2 : LargestFootprintInStreetM2) * storeys / GrossOverNet);
            size = floorM2 - size < 60 ? floorM2 : size;
            double footprintM2 = size * GrossOverNet / storeys;
            double depthM = onBusinessPark ? Math.Min(40, Math.Max(10, Math.Sqrt(footprintM2 * 0.6))) : Math.Min(StreetDepthM, Math.Max(8, Math.Sqrt(footprintM2)));
            int year = numbers.Next() < 0.12 ? numbers.Whole(1905, 1944) : numbers.Whole(1950, 2021);
            yield return new PlannedGroup(
                [new PlannedBuilding(string.Empty, year, Math.Round(footprintM2 / depthM, 2), Math.Round(depthM, 2), false, Units(row.Use, size))],
                onBusinessPark ? 15 : 8,
                year + numbers.Between(0, 25));
            floorM2 -= size;
        }
    }

    /// <summary>One unit up to 5,000 m2; larger buildings hold several. Now and then an office is registered as a shop too.</summary>
    private static List<PlannedUnit> Units(string use, double floorM2)
    {
        int count = (int)Math.Ceiling(floorM2 / 5000);
        return [.. Enumerable.Range(0, count).Select(_ => new PlannedUnit(BagUses[use], Math.Round(floorM2 / count)))];
    }
}
