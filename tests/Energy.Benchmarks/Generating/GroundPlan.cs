using Energy.Generator;
using NetTopologySuite.Geometries;

namespace Energy.Benchmarks.Generating;

/// <summary>Neighbourhoods, the ten layers and farmland.</summary>
internal static class GroundPlan
{
    /// <summary>The layers but the last: name, side of the squares they are dealt over in metres, share of squares taken, radius from and to, corners from and to, share with a hole.</summary>
    private static readonly (string Name, double SquareM, double Share, double LeastM, double MostM, int Fewest, int Most, double Holes)[] Kinds =
    [
        ("mijnwater", 3_950, 0.6, 1_100, 1_900, 256, 1_024, 0), ("wko_goed", 1_000, 0.5, 280, 480, 64, 256, 0.2), ("wko_zeer_goed", 700, 0.3, 150, 330, 48, 128, 0),
        ("wind_klasse1", 1_500, 0.35, 300, 700, 64, 256, 0.1), ("wind_klasse2", 900, 0.2, 200, 430, 48, 128, 0), ("nationaal_landschap", 7_900, 0.6, 2_300, 3_900, 4_096, 16_384, 0.3),
        ("bos", 300, 0.35, 50, 145, 32, 128, 0.1), ("beschermd_gezicht", 2_500, 0.5, 200, 1_150, 64, 160, 0), ("warmtenet", 1_200, 0.5, 200, 580, 64, 256, 0.2),
    ];

    private static readonly string[] Crops = ["Grasland, blijvend", "Grasland, tijdelijk", "Mais, snij-", "Tarwe, winter-", "Aardappelen", "Bieten, suiker-"];

    /// <summary>Neighbourhoods that share their wavering borders corner by corner, row by row from the south-west.</summary>
    public static IEnumerable<(Geometry, object?[])> Neighbourhoods(Extent extent, SeededNumbers dice)
    {
        int columns = extent.NeighbourhoodColumns, rows = extent.NeighbourhoodRows;
        double width = extent.WidthM / columns, height = extent.HeightM / rows;
        var nodes = new Coordinate[rows + 1, columns + 1];
        for (int row = 0; row <= rows; row++)
        {
            for (int column = 0; column <= columns; column++)
            {
                double east = column == 0 || column == columns ? 0 : dice.Between(-0.2, 0.2);
                double north = row == 0 || row == rows ? 0 : dice.Between(-0.2, 0.2);
                nodes[row, column] = Lines.At(extent.Left + ((column + east) * width), extent.Bottom + ((row + north) * height));
            }
        }

        List<Coordinate> Side(Coordinate from, Coordinate to, bool isOuter) => isOuter ? [from, to] : Lines.Wavering(dice, from, to, dice.Whole(60, 360));
        var below = Enumerable.Range(0, columns).Select(column => Side(nodes[0, column], nodes[0, column + 1], isOuter: true)).ToArray();
        for (int row = 0; row < rows; row++)
        {
            var left = Side(nodes[row, 0], nodes[row + 1, 0], isOuter: true);
            for (int column = 0; column < columns; column++)
            {
                var right = Side(nodes[row, column + 1], nodes[row + 1, column + 1], column + 1 == columns);
                var above = Side(nodes[row + 1, column], nodes[row + 1, column + 1], row + 1 == rows);
                List<Coordinate> shell = [.. below[column].SkipLast(1), .. right.SkipLast(1), .. above.AsEnumerable().Reverse().SkipLast(1), .. left.AsEnumerable().Reverse().SkipLast(1)];
                int number = (row * columns) + column + 1;
                int tile = (Math.Min(extent.Rows - 1, (int)((row + 0.5) * height / Extent.TileM)) * extent.Columns) + Math.Min(extent.Columns - 1, (int)((column + 0.5) * width / Extent.TileM));
                yield return (Lines.Alone(Lines.Polygon(shell)), [$"BU{number:D8}", $"Buurt {number}", $"GM{882 + tile:D4}"]);
                (left, below[column]) = (right, above);
            }
        }
    }

    /// <summary>The ten layers, by name.</summary>
    public static IEnumerable<(string Name, IEnumerable<(Geometry, object?[])> Rows)> Layers(Extent extent, int seed)
    {
        foreach (var kind in Kinds)
        {
            yield return (kind.Name, Named(kind.Name, Patches(extent, SeededNumbers.For($"{seed} {kind.Name}"), kind.SquareM, kind.Share, (kind.LeastM, kind.MostM), (kind.Fewest, kind.Most), kind.Holes)));
        }

        yield return ("geluid", Named("geluid", Strips(extent, SeededNumbers.For($"{seed} geluid"))));
    }

    /// <summary>Farmland: uneven quadrangles, each in a square of its own.</summary>
    public static IEnumerable<(Geometry, object?[])> Farmland(Extent extent, SeededNumbers dice)
    {
        double width = extent.WidthM / extent.ParcelColumns, height = extent.HeightM / extent.ParcelRows;
        for (int number = 0; number < extent.ParcelColumns * extent.ParcelRows; number++)
        {
            double x = extent.Left + (number % extent.ParcelColumns * width), y = extent.Bottom + (number / extent.ParcelColumns * height);
            Coordinate Corner(int right, int up) => Lines.At(
                x + ((right + ((1 - (2 * right)) * dice.Between(0.02, 0.18))) * width),
                y + ((up + ((1 - (2 * up)) * dice.Between(0.02, 0.18))) * height));
            Coordinate[] corners = [Corner(0, 0), Corner(1, 0), Corner(1, 1), Corner(0, 1)];
            int pieces = 1 << dice.Whole(0, 3);
            var shell = new List<Coordinate>();
            for (int side = 0; side < 4; side++)
            {
                var (from, to) = (corners[side], corners[(side + 1) % 4]);
                for (int piece = 0; piece < pieces; piece++)
                {
                    double along = piece / (double)pieces, off = piece == 0 ? 0 : dice.Between(-0.8, 0.8);
                    shell.Add(Lines.At(from.X + (along * (to.X - from.X)) + off, from.Y + (along * (to.Y - from.Y)) + off));
                }
            }

            yield return (Lines.Polygon(shell), [number + 1, Crops[dice.Whole(0, Crops.Length - 1)]]);
        }
    }

    private static IEnumerable<(Geometry, object?[])> Named(string name, IEnumerable<Polygon> polygons) => polygons.Select((polygon, i) => ((Geometry)polygon, new object?[] { i % 7, $"{name} {i + 1}" }));

    /// <summary>At most one patch in each square, so that patches of a layer do not overlap.</summary>
    private static IEnumerable<Polygon> Patches(Extent extent, SeededNumbers dice, double squareM, double share, (double Least, double Most) reach, (int Fewest, int Most) corners, double holes)
    {
        int columns = Math.Max(1, (int)(extent.WidthM / squareM)), rows = Math.Max(1, (int)(extent.HeightM / squareM));
        for (int square = 0; square < columns * rows; square++)
        {
            if (dice.Next() >= share)
            {
                continue;
            }

            double radius = dice.Between(reach.Least, reach.Most);
            double slack = (squareM / 2) - radius;
            double x = extent.Left + (((square % columns) + 0.5) * squareM) + dice.Between(-slack, slack), y = extent.Bottom + (((square / columns) + 0.5) * squareM) + dice.Between(-slack, slack);
            double[] swell = Swell(dice, radius, (int)(corners.Fewest * Math.Pow(corners.Most / (double)corners.Fewest, dice.Next())));
            var shell = Lines.Round(x, y, swell, 1);
            yield return dice.Next() < holes ? Lines.Polygon(shell, Lines.Round(x, y, [.. swell.Where((_, i) => i % 2 == 0)], dice.Between(0.25, 0.5))) : Lines.Polygon(shell);
        }
    }

    private static double[] Swell(SeededNumbers dice, double radius, int corners)
    {
        double[] swell = [.. Enumerable.Repeat(1.0, corners)];
        for (int wave = 1; wave <= 8; wave++)
        {
            double size = dice.Between(0, 0.3) / wave, phase = dice.Between(0, 2 * Math.PI);
            for (int i = 0; i < corners; i++)
            {
                swell[i] += size * Math.Cos((2 * Math.PI * wave * i / corners) + phase);
            }
        }

        double most = swell.Max();
        return [.. swell.Select(value => radius * Math.Max(0.15, value / most))];
    }

    /// <summary>Strips along winding roads, which overlap.</summary>
    private static IEnumerable<Polygon> Strips(Extent extent, SeededNumbers dice)
    {
        for (int left = (int)(extent.WidthM * extent.HeightM / 5.2e6); left > 0; left--)
        {
            double length = dice.Between(1_500, 7_000), half = 50 * dice.Whole(1, 6), bend = (14 + (12 * dice.Next())) * half, swing = dice.Between(0.1, 0.7) * bend * bend / (55 * half);
            double x = extent.Left + dice.Between(-1_000, extent.WidthM - 1_000), y = extent.Bottom + dice.Between(-1_000, extent.HeightM - 1_000), turn = dice.Between(0, Math.PI / 2), phase = dice.Between(0, 6);
            int pieces = (int)(length / dice.Between(8, 20));
            List<Coordinate> one = [], other = [];
            for (int i = 0; i <= pieces; i++)
            {
                double along = length * i / pieces, wave = (2 * Math.PI * along / bend) + phase, aside = swing * Math.Sin(wave), slope = swing * 2 * Math.PI / bend * Math.Cos(wave), norm = half / Math.Sqrt(1 + (slope * slope));
                foreach (var (side, line) in new[] { (-1, one), (1, other) })
                {
                    double u = along - (side * slope * norm), v = aside + (side * norm);
                    line.Add(Lines.At(x + (u * Math.Cos(turn)) - (v * Math.Sin(turn)), y + (u * Math.Sin(turn)) + (v * Math.Cos(turn))));
                }
            }

            other.Reverse();
            yield return Lines.Polygon([.. one, .. other]);
        }
    }
}
