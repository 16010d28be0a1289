namespace Energy.Generator;

/// <summary>Designs the homes of a neighbourhood: rows, pairs, houses and blocks of flats with plausible sizes.</summary>
internal static class HomeDesigns
{
    private const double FlatGrossM2 = 95;

    /// <param name="kinds">The kinds of home.</param>
    /// <param name="homes">Homes per neighbourhood and kind.</param>
    /// <param name="b">The neighbourhood.</param>
    /// <param name="isCentre">Whether buildings stand closer and higher than elsewhere.</param>
    /// <param name="numbers">The neighbourhood's numbers.</param>
    public static List<PlannedGroup> Of(HomesByFitting.Kind[] kinds, int[,] homes, int b, bool isCentre, SeededNumbers numbers)
    {
        var groups = new List<PlannedGroup>();
        for (int k = 0; k < kinds.Length; k++)
        {
            int left = homes[b, k];
            while (left > 0)
            {
                var group = kinds[k].Type switch
                {
                    "detached" => Houses(kinds[k], 1, numbers),
                    "semi_detached" => Houses(kinds[k], left == 1 ? 1 : 2, numbers),
                    "terraced" => Houses(kinds[k], RowLength(left, numbers), numbers),
                    _ => Block(kinds[k], left, isCentre, numbers),
                };
                left -= group.Buildings.Sum(building => building.Units.Count);
                groups.Add(group);
            }
        }

        return [.. groups.OrderBy(group => group.Order)];
    }

    /// <summary>Five to nine in a row, and never a rest too short to be a row.</summary>
    private static int RowLength(int left, SeededNumbers numbers)
    {
        int wanted = numbers.Whole(5, 9);
        return left - wanted < 3 ? left : wanted;
    }

    private static PlannedGroup Houses(HomesByFitting.Kind kind, int count, SeededNumbers numbers)
    {
        var (areaM2, footprintShare, depthM, gapM) = kind.Type switch
        {
            "detached" => (numbers.Between(110, 195), 0.72, 11.0, 8.0),
            "semi_detached" => (numbers.Between(100, 150), 0.545, 10.0, 5.0),
            _ => (numbers.Between(85, 130), 0.49, 9.6, 5.0),
        };
        int year = Year(kind, numbers);
        double widthM = Math.Round(areaM2 * footprintShare / depthM, 2);
        var row = Enumerable.Range(0, count).Select(_ => new PlannedBuilding(
            kind.Type, year, widthM, depthM, numbers.Next() < 0.8, [new PlannedUnit("woonfunctie", Math.Round(areaM2 * numbers.Between(0.97, 1.03)))]));
        return new PlannedGroup([.. row], gapM, year + numbers.Between(0, 25));
    }

    private static PlannedGroup Block(HomesByFitting.Kind kind, int left, bool isCentre, SeededNumbers numbers)
    {
        int year = Year(kind, numbers);
        int storeys = year switch
        {
            < 1945 => 3,
            < 1960 => 4,
            < 1985 => numbers.Next() < 0.35 ? numbers.Whole(7, 11) : 4,
            _ => numbers.Whole(3, 5),
        };
        storeys += isCentre ? 2 : 0;
        int count = Math.Min(left, storeys * numbers.Whole(3, 6));
        count = left - count < 4 ? left : count;
        double areaM2 = numbers.Between(58, 94);
        double footprintM2 = Math.Max(60, count * FlatGrossM2 * areaM2 / 76 / storeys);
        const double DepthM = 12.5;
        var units = Enumerable.Range(0, count).Select(_ => new PlannedUnit("woonfunctie", Math.Round(areaM2 * numbers.Between(0.95, 1.05)))).ToList();
        return new PlannedGroup([new PlannedBuilding(kind.Type, year, Math.Round(footprintM2 / DepthM, 2), DepthM, false, units)], 9, year + numbers.Between(0, 25));
    }

    private static int Year(HomesByFitting.Kind kind, SeededNumbers numbers) =>
        kind.BuiltFrom < 1900 ? numbers.Whole(1900, kind.BuiltTo) : numbers.Whole(kind.BuiltFrom, kind.BuiltTo);
}
