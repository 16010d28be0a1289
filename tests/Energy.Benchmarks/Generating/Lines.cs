using Energy.Generator;
using NetTopologySuite.Geometries;

namespace Energy.Benchmarks.Generating;

/// <summary>Corners, rounded to the millimetre as registers are.</summary>
internal static class Lines
{
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), 28992);

    /// <summary>A corner.</summary>
    public static Coordinate At(double x, double y) => new(Math.Round(x, 3), Math.Round(y, 3));

    /// <summary>A polygon of a shell and holes that need not be closed yet.</summary>
    public static Polygon Polygon(List<Coordinate> shell, params List<Coordinate>[] holes) => Factory.CreatePolygon(Ring(shell), [.. holes.Select(Ring)]);

    /// <summary>A layer's only part, for layers of multi-polygons.</summary>
    public static MultiPolygon Alone(Polygon polygon) => Factory.CreateMultiPolygon([polygon]);

    /// <summary>
    /// A line between two corners that wavers as natural borders do, at every scale less: it keeps within a narrow wedge at both ends, so that lines that
    /// meet in a corner do not cross.
    /// </summary>
    public static List<Coordinate> Wavering(SeededNumbers dice, Coordinate from, Coordinate to, int pieces)
    {
        double length = from.Distance(to);
        double[] aside = new double[pieces + 1];
        for (double wave = 1, height = 0.1 * length; wave < pieces / 3.0; wave *= 2, height *= 0.55)
        {
            double phase = dice.Between(0, 2 * Math.PI);
            double size = dice.Between(0.4, 1) * height;
            for (int i = 0; i <= pieces; i++)
            {
                aside[i] += size * Math.Sin(phase + (2 * Math.PI * wave * i / pieces));
            }
        }

        var line = new List<Coordinate>();
        for (int i = 0; i <= pieces; i++)
        {
            double along = i / (double)pieces;
            double most = 0.2 * length * Math.Min(along, 1 - along);
            double off = Math.Clamp(aside[i], -most, most) / length;
            line.Add(At(from.X + (along * (to.X - from.X)) - (off * (to.Y - from.Y)), from.Y + (along * (to.Y - from.Y)) + (off * (to.X - from.X))));
        }

        return line;
    }

    /// <summary>A closed round line around a middle that swells and shrinks.</summary>
    public static List<Coordinate> Round(double x, double y, double[] radius, double share)
    {
        var line = new List<Coordinate>();
        for (int i = 0; i < radius.Length; i++)
        {
            double angle = 2 * Math.PI * i / radius.Length;
            line.Add(At(x + (share * radius[i] * Math.Cos(angle)), y + (share * radius[i] * Math.Sin(angle))));
        }

        return line;
    }

    private static LinearRing Ring(List<Coordinate> corners) => Factory.CreateLinearRing([.. corners, corners[0].Copy()]);
}
