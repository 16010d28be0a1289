using Energy.Model.Areas;

namespace Energy.Model.Supply.Prices;

/// <summary>How many dwelling equivalents stand around one, per neighbourhood: counted on squares of a hectare, so that fields around a village do not thin it out.</summary>
internal static class HomeDensity
{
    private const double SideM = 100;

    /// <summary>Dwelling equivalents per hectare around one, per neighbourhood; nothing where there is none.</summary>
    /// <param name="land">The region.</param>
    /// <param name="neighbourhoodOfUnit">The place of every unit's neighbourhood.</param>
    /// <param name="homes">Dwelling equivalents of every unit.</param>
    public static double[] PerHa(OverlaidRegion land, IReadOnlyList<int> neighbourhoodOfUnit, IReadOnlyList<double> homes)
    {
        var units = land.Region.Buildings.Units;
        var places = new Dictionary<int, (int, int)>();
        var squares = new Dictionary<(int Neighbourhood, (int, int) Square), double>();
        for (int unit = 0; unit < homes.Count; unit++)
        {
            int b = neighbourhoodOfUnit[unit];
            if (b == OverlaidRegion.Nowhere || homes[unit] <= 0)
            {
                continue;
            }

            int building = units.Building[unit];
            if (!places.TryGetValue(building, out var square))
            {
                var box = land.Region.Buildings.Footprints.Bounds(building);
                places[building] = square = ((int)Math.Floor((box.MinX + box.MaxX) / 2 / SideM), (int)Math.Floor((box.MinY + box.MaxY) / 2 / SideM));
            }

            squares[(b, square)] = squares.GetValueOrDefault((b, square)) + homes[unit];
        }

        var sum = new double[land.Region.Neighbourhoods.Count];
        var weighted = new double[sum.Length];
        foreach (var ((b, _), count) in squares)
        {
            sum[b] += count;
            weighted[b] += count * count;
        }

        return [.. weighted.Zip(sum, (square, count) => count > 0 ? square / count : 0)];
    }
}
