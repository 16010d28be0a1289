using Energy.Generator;
using NetTopologySuite.Geometries;

namespace Energy.Benchmarks.Generating;

/// <summary>Buildings: rows of houses that touch, and some that stand alone, thick around villages; in a municipality in no order at all, as the real register is.</summary>
internal static class Register
{
    private const double MarginM = 200;
    private const int Villages = 30;

    private static readonly string[] Statuses = ["Verbouwing pand", "Bouwvergunning verleend", "Pand in gebruik (niet ingemeten)", "Sloopvergunning verleend"];

    private static readonly (double Share, string? Uses)[] Uses =
    [
        (0.66, "woonfunctie"), (0.12, null), (0.06, "industriefunctie"), (0.04, "winkelfunctie"), (0.03, "kantoorfunctie"), (0.04, "overige gebruiksfunctie"),
        (0.02, "bijeenkomstfunctie"), (0.02, "woonfunctie,winkelfunctie"), (1, "onderwijsfunctie"),
    ];

    /// <summary>All buildings with identification, year, status, uses and floor area, municipality by municipality.</summary>
    public static IEnumerable<(Geometry, object?[])> Buildings(Extent extent, int seed)
    {
        int tiles = extent.Columns * extent.Rows;
        for (int tile = 0; tile < tiles; tile++)
        {
            int count = (int)(((long)extent.Buildings * (tile + 1) / tiles) - ((long)extent.Buildings * tile / tiles));
            var dice = SeededNumbers.For($"{seed} pand {tile}");
            var outlines = Outlines(dice, extent.Left + (tile % extent.Columns * Extent.TileM), extent.Bottom + (tile / extent.Columns * Extent.TileM), count);
            for (int i = outlines.Count - 1; i > 0; i--)
            {
                int j = dice.Whole(0, i);
                (outlines[i], outlines[j]) = (outlines[j], outlines[i]);
            }

            for (int number = 0; number < count; number++)
            {
                long floor = Math.Max(1, (long)(outlines[number].Area * dice.Whole(1, 3)));
                double fate = dice.Next();
                string status = fate < 0.93 ? "Pand in gebruik" : Statuses[dice.Whole(0, Statuses.Length - 1)];
                int year = dice.Next() < 0.004 ? 9999 : Math.Clamp((int)(1972 + (56 * (dice.Next() + dice.Next() + dice.Next() - 1.5))), 1650, 2025);
                yield return (outlines[number], [$"{882 + tile:D4}10{number:D10}", year, status, UsesOf(dice), floor]);
            }
        }
    }

    private static string? UsesOf(SeededNumbers dice)
    {
        double at = dice.Next();
        foreach (var (share, uses) in Uses)
        {
            at -= share;
            if (at < 0)
            {
                return uses;
            }
        }

        return null;
    }

    private static List<Polygon> Outlines(SeededNumbers dice, double left, double bottom, int count)
    {
        (double X, double Y, double Reach)[] villages = [.. Enumerable.Range(0, Villages).Select(_ => (dice.Between(MarginM, Extent.TileM - MarginM), dice.Between(MarginM, Extent.TileM - MarginM), dice.Between(200, 1_100)))];
        var outlines = new List<Polygon>(count);
        while (outlines.Count < count)
        {
            var (x, y, reach) = villages[dice.Whole(0, Villages - 1)];
            bool isFar = dice.Next() < 0.25;
            x = isFar ? dice.Between(MarginM, Extent.TileM - MarginM) : Math.Clamp(x + (reach * (dice.Next() + dice.Next() + dice.Next() - 1.5)), MarginM, Extent.TileM - MarginM);
            y = isFar ? dice.Between(MarginM, Extent.TileM - MarginM) : Math.Clamp(y + (reach * (dice.Next() + dice.Next() + dice.Next() - 1.5)), MarginM, Extent.TileM - MarginM);
            AddRow(dice, outlines, left + x, bottom + y, Math.Min(count - outlines.Count, dice.Whole(4, 20)));
        }

        return outlines;
    }

    private static void AddRow(SeededNumbers dice, List<Polygon> outlines, double x, double y, int houses)
    {
        double turn = dice.Between(0, 2 * Math.PI), east = Math.Cos(turn), north = Math.Sin(turn);
        bool isApart = dice.Next() < 0.25;
        double width = isApart ? dice.Between(8, 14) : dice.Between(4.5, 8.5), depth = dice.Between(7, 13), gap = isApart ? dice.Between(2, 5) : 0;
        for (int house = 0; house < houses; house++)
        {
            double from = house * (width + gap), back = dice.Next() < 0.2 ? dice.Between(0, 3) : 0, deep = isApart ? depth * dice.Between(0.7, 1.6) : depth;
            var shell = Plan(dice, width, deep).Select(corner => (U: from + corner.U, V: back + corner.V)).Select(corner => Lines.At(x + (corner.U * east) - (corner.V * north), y + (corner.U * north) + (corner.V * east)));
            outlines.Add(Lines.Polygon([.. shell]));
        }
    }

    /// <summary>A house from four to eight corners: plain, with a slanted corner, in the form of an L, or with an annex behind.</summary>
    private static (double U, double V)[] Plan(SeededNumbers dice, double width, double depth)
    {
        double part = dice.Between(0.25, 0.6), more = depth * (1 + dice.Between(0.15, 0.5)), kind = dice.Next();
        return kind < 0.55 ? [(0, 0), (width, 0), (width, depth), (0, depth)]
            : kind < 0.6 ? [(0, 0), (width, 0), (width, 0.6 * depth), (0.7 * width, depth), (0, depth)]
            : kind < 0.85 ? [(0, 0), (width, 0), (width, part * depth), ((1 - part) * width, part * depth), ((1 - part) * width, depth), (0, depth)]
            : [(0, 0), (width, 0), (width, depth), (0.7 * width, depth), (0.7 * width, more), (0.3 * width, more), (0.3 * width, depth), (0, depth)];
    }
}
