using Energy.Model.Areas.Grid;
using NetTopologySuite.Geometries;

namespace Energy.Model.Tests.Areas.Grid;

/// <summary>Polygons made up from a seed at the scale of RD New: plain ones, and such as break programs.</summary>
internal sealed class Shapes(int seed)
{
    public const double Left = 190_016;
    public const double Bottom = 320_000;

    public Random Dice { get; } = new(seed);

    /// <summary>How finely corners are rounded: to the millimetre, to a metre so that many lie level, to a power of two so that they lie on lines of cells, or not at all.</summary>
    public double Step { get; private set; } = 0.001;

    /// <summary>Chooses a step for what follows.</summary>
    public Shapes Anew()
    {
        double[] steps = [0.001, 0.001, 0, 1, 4, 16, 32];
        Step = steps[Dice.Next(steps.Length)];
        return this;
    }

    public double Round(double metres) => Step == 0 ? metres : Math.Round(metres / Step) * Step;

    public (double X, double Y) Place(double reach) => (Left + (Dice.NextDouble() * reach), Bottom + (Dice.NextDouble() * reach));

    /// <summary>A ring around a middle, its radius a share of the reach that jumps from corner to corner. Closed.</summary>
    public double[] Ring(double x, double y, double reach, int corners, double roughness, bool isReversed = false)
    {
        var ring = new List<double>();
        for (int i = 0; i < corners; i++)
        {
            double angle = 2 * Math.PI * (isReversed ? corners - i : i) / corners;
            double radius = reach * (1 - (roughness * Dice.NextDouble()));
            Add(ring, x + (radius * Math.Cos(angle)), y + (radius * Math.Sin(angle)));
        }

        ring.AddRange([ring[0], ring[1]]);
        return [.. ring];
    }

    /// <summary>A rectangle along the axes: level edges, upright edges, and with a large step corners on lines of cells.</summary>
    public double[] Rectangle(double x, double y, double width, double height)
    {
        var ring = new List<double>();
        foreach (var (right, up) in new[] { (0, 0), (1, 0), (1, 1), (0, 1), (0, 0) })
        {
            Add(ring, x + (right * width), y + (up * height));
        }

        return [.. ring];
    }

    /// <summary>A layer of polygons of every kind; each is a list of rings, shells first.</summary>
    public List<double[][]> Layer(double reach)
    {
        var layer = new List<double[][]>();
        int count = Dice.Next(1, 9);
        for (int i = 0; i < count; i++)
        {
            var (x, y) = Place(reach);
            double size = reach * Math.Pow(10, -3.5 * Dice.NextDouble());
            layer.Add(Dice.Next(7) switch
            {
                0 => [Rectangle(x, y, size, size * Dice.NextDouble())],
                1 => [Rectangle(x, y, size, Step == 0 ? 1e-7 : Step)],
                2 => [Ring(x, y, size, Dice.Next(3, 60), 0.7), Ring(x, y, size * 0.2, Dice.Next(3, 12), 0.3, isReversed: true)],
                3 => [Ring(x, y, size, Dice.Next(3, 30), 0.5), Ring(x + (2.2 * size), y, size, Dice.Next(3, 30), 0.5)],
                4 => [Rectangle(x, y, size, size), Rectangle(x + Round(size / 2), y + size, size, size)],
                5 => [Ring(x, y, 3 * reach, Dice.Next(3, 200), 0.9)],
                _ => [Ring(x, y, size, Dice.Next(3, 400), 0.9 * Dice.NextDouble())],
            });
        }

        return layer;
    }

    /// <summary>Columns of a layer; only the areas of single shells with holes are those of the shape.</summary>
    public static PolygonColumns Columns(IEnumerable<double[][]> layer)
    {
        var columns = new PolygonColumns();
        foreach (double[][] rings in layer)
        {
            foreach (double[] ring in rings)
            {
                ring.CopyTo(columns.AddRing(ring.Length / 2, isShell: ring == rings[0]));
            }

            columns.EndPolygon();
        }

        return columns;
    }

    public static Polygon Polygon(params double[][] rings) => new(Linear(rings[0]), [.. rings.Skip(1).Select(Linear)]);

    private static LinearRing Linear(double[] ring) => new([.. Enumerable.Range(0, ring.Length / 2).Select(i => new Coordinate(ring[2 * i], ring[(2 * i) + 1]))]);

    private void Add(List<double> ring, double x, double y) => ring.AddRange([Round(x), Round(y)]);
}
