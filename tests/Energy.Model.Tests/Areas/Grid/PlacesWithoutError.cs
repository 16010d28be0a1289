using System.Globalization;
using Energy.Model.Areas.Grid;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace Energy.Model.Tests.Areas.Grid;

/// <summary>What the grid says holds a point, beside a slow count over every edge in whole numbers, where nothing is rounded.</summary>
public sealed class PlacesWithoutError
{
    private static readonly int Random = Cases("ENERGY_OVERLAY_POINTS", 20_000);
    private static readonly int Awkward = Cases("ENERGY_OVERLAY_AWKWARD_POINTS", 20_000);

    [Fact]
    public void Points_anywhere_lie_where_a_count_in_whole_numbers_says() => Assert.Equal(0, Differ(Random, (shapes, _, reach) => shapes.Place(reach)));

    [Fact]
    public void Points_on_corners_borders_lines_of_cells_and_beside_them_lie_where_a_count_in_whole_numbers_says() => Assert.Equal(0, Differ(Awkward, AwkwardPoint));

    [Fact]
    public void Valid_polygons_hold_the_points_that_NetTopologySuite_says_they_hold()
    {
        var shapes = new Shapes(3);
        int asked = 0;
        while (asked < 4000)
        {
            shapes.Anew();
            var (x, y) = shapes.Place(300);
            double[][] rings = [shapes.Ring(x, y, 400, shapes.Dice.Next(8, 300), 0.5), shapes.Ring(x, y, 90, shapes.Dice.Next(4, 30), 0.5, isReversed: true)];
            var polygon = Shapes.Polygon(rings);
            if (!polygon.IsValid)
            {
                continue;
            }

            var grid = EdgeGrid.Of([Shapes.Columns([rings])]);
            var locator = new IndexedPointInAreaLocator(polygon);
            for (int i = 0; i < 100; i++, asked++)
            {
                var point = i % 2 == 0 ? (X: x - 450 + (900 * shapes.Dice.NextDouble()), Y: y - 450 + (900 * shapes.Dice.NextDouble())) : AwkwardPoint(shapes, [rings], 300);
                Assert.Equal(locator.Locate(new Coordinate(point.X, point.Y)) != Location.Exterior, Find(grid, point)[0] == 0);
            }
        }
    }

    [Fact]
    public void A_border_that_two_neighbours_share_belongs_to_the_first_and_leaves_no_gap()
    {
        var shapes = new Shapes(5).Anew();
        double[] west = shapes.Rectangle(Shapes.Left, Shapes.Bottom, 100, 100);
        double[] east = shapes.Rectangle(Shapes.Left + 100, Shapes.Bottom, 100, 100);
        var grid = EdgeGrid.Of([Shapes.Columns([[west], [east]])]);
        for (int y = 0; y <= 100; y++)
        {
            Assert.Equal(0, Find(grid, (west[2], Shapes.Bottom + y))[0]);
            Assert.Equal(1, Find(grid, (Math.BitIncrement(west[2]), Shapes.Bottom + y))[0]);
        }
    }

    [Fact]
    public void Every_way_to_build_the_bands_gives_the_same_places_and_nothing_is_found_where_there_is_nothing()
    {
        Assert.Equal([EdgeGrid.Nowhere], Find(EdgeGrid.Of([new PolygonColumns()]), (0, 0)));
        var empty = new PolygonColumns();
        empty.EndPolygon();
        Assert.Equal([EdgeGrid.Nowhere], Find(EdgeGrid.Of([empty]), (0, 0)));
        var one = EdgeGrid.Of([Shapes.Columns([[new Shapes(1).Rectangle(Shapes.Left, Shapes.Bottom, 10, 20_000)]])]);
        Assert.True(one.Bands > 1);
        Assert.Equal([0], Find(one, (Shapes.Left + 5, Shapes.Bottom + 19_999)));
        Assert.Equal([EdgeGrid.Nowhere], Find(one, (Shapes.Left + 5, Shapes.Bottom + 20_001)));
        Assert.Equal([EdgeGrid.Nowhere], Find(one, (double.NaN, double.PositiveInfinity)));
    }

    [Fact]
    public void A_corner_that_is_no_place_is_refused()
    {
        var columns = new PolygonColumns();
        new double[] { 0, 0, 1, double.NaN, 1, 1, 0, 0 }.CopyTo(columns.AddRing(4, isShell: true));
        columns.EndPolygon();
        Assert.Throws<ArgumentException>(() => EdgeGrid.Of([columns]));
    }

    public static int Cases(string variable, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int cases) ? cases : otherwise;

    /// <summary>How many points of so many lie elsewhere than the slow count says.</summary>
    private static int Differ(int points, Func<Shapes, List<double[][]>, double, (double X, double Y)> choose)
    {
        int differ = 0;
        for (int seed = 1, asked = 0; asked < points; seed++)
        {
            var shapes = new Shapes(seed).Anew();
            double reach = Math.Pow(10, 1 + (2.7 * shapes.Dice.NextDouble()));
            List<double[][]>[] layers = [.. Enumerable.Range(0, 3).Select(_ => shapes.Anew().Layer(reach))];
            var grid = EdgeGrid.Of([.. layers.Select(Shapes.Columns)]);
            for (int i = 0; i < 200 && asked < points; i++, asked++)
            {
                var point = choose(shapes, layers[i % 3], reach);
                int[] found = Find(grid, point);
                for (int layer = 0; layer < layers.Length; layer++)
                {
                    differ += found[layer] == layers[layer].FindIndex(polygon => WholeNumbers.Holds(polygon, point.X, point.Y)) ? 0 : 1;
                }
            }
        }

        return differ;
    }

    private static int[] Find(EdgeGrid grid, (double X, double Y) point)
    {
        var found = new int[grid.Layers];
        grid.Find(point.X, point.Y, found);
        return found;
    }

    /// <summary>A corner, halfway an edge, level with a corner, upright over one, on a line or in the middle of a cell, and all of these a hair beside it.</summary>
    private static (double X, double Y) AwkwardPoint(Shapes shapes, List<double[][]> layer, double reach)
    {
        double[][] polygon = layer[shapes.Dice.Next(layer.Count)];
        double[] ring = polygon[shapes.Dice.Next(polygon.Length)];
        int corner = 2 * shapes.Dice.Next((ring.Length / 2) - 1);
        var (x, y) = shapes.Place(reach);
        (x, y) = shapes.Dice.Next(8) switch
        {
            0 => (ring[corner], ring[corner + 1]),
            1 => ((ring[corner] + ring[corner + 2]) / 2, (ring[corner + 1] + ring[corner + 3]) / 2),
            2 => (x, ring[corner + 1]),
            3 => (ring[corner], y),
            4 => (Math.Round(x / 32) * 32, y),
            5 => (Math.Round(x / 32) * 32, Math.Round(y / 32) * 32),
            6 => (ring[corner], Math.Round(ring[corner + 1] / 32) * 32),
            _ => (ring[corner] + (0.25 * (ring[corner + 2] - ring[corner])), ring[corner + 1] + (0.25 * (ring[corner + 3] - ring[corner + 1]))),
        };
        return shapes.Dice.Next(4) switch
        {
            0 => (Math.BitIncrement(x), y),
            1 => (x, Math.BitDecrement(y)),
            _ => (x, y),
        };
    }
}
