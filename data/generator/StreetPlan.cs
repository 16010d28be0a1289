using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;

namespace Energy.Generator;

/// <summary>
/// Streets side by side at one angle, cut by cross streets, as far as the allowed ground reaches. Buildings stand along them in the order in which the
/// frontages lie from the built-up centres outward, so none can overlap another.
/// </summary>
internal sealed class StreetPlan
{
    private const double CrossStreetEveryM = 120;
    private const double CrossStreetM = 12;
    private const double StepM = 3;
    private const int LookAhead = 80;

    private readonly double cos;
    private readonly double sin;
    private readonly Coordinate origin;
    private readonly double setbackM;
    private readonly List<Frontage> frontages = [];
    private int firstOpen;

    /// <summary>A plan over allowed ground.</summary>
    /// <param name="allowed">Where buildings may stand.</param>
    /// <param name="angle">Direction of the streets in radians.</param>
    /// <param name="roadSpacingM">From one street to the next.</param>
    /// <param name="setbackM">From the middle of the street to the front of a building.</param>
    /// <param name="depthM">The deepest that a plot, garden included, may be.</param>
    /// <param name="remoteness">How far a place lies from the built-up centres; the nearest fill first.</param>
    public StreetPlan(Geometry allowed, double angle, double roadSpacingM, double setbackM, double depthM, Func<double, double, double> remoteness)
    {
        cos = Math.Cos(angle);
        sin = Math.Sin(angle);
        origin = allowed.Centroid.Coordinate;
        this.setbackM = setbackM;
        PlotDepthM = depthM;
        var ground = PreparedGeometryFactory.Prepare(allowed);
        double reach = allowed.EnvelopeInternal.Diameter;
        int roads = (int)(reach / roadSpacingM) + 1;
        int blocks = (int)(reach / CrossStreetEveryM) + 1;
        for (int road = -roads; road <= roads; road++)
        {
            for (int block = -blocks; block <= blocks; block++)
            {
                foreach (int side in new[] { 1, -1 })
                {
                    AddFrontages(ground, allowed.Factory, block * CrossStreetEveryM, road * roadSpacingM, side, remoteness);
                }
            }
        }

        frontages.Sort((one, other) => one.Remoteness != other.Remoteness ? one.Remoteness.CompareTo(other.Remoteness) : one.Number.CompareTo(other.Number));
    }

    public double PlotDepthM { get; }

    /// <summary>Finds room for a group; null when there is none left.</summary>
    public Plot? TryTake(double widthM, double gapM)
    {
        while (firstOpen < frontages.Count && frontages[firstOpen].FreeM < 5)
        {
            firstOpen++;
        }

        for (int place = firstOpen; place < Math.Min(frontages.Count, firstOpen + LookAhead); place++)
        {
            if (frontages[place].FreeM >= widthM)
            {
                return Take(frontages[place], widthM, gapM);
            }
        }

        // Nothing near by: take the first that is long enough, however far.
        var any = frontages.Skip(firstOpen).FirstOrDefault(frontage => frontage.FreeM >= widthM);
        return any is null ? null : Take(any, widthM, gapM);
    }

    /// <summary>The corners of a rectangle on a plot, counter-clockwise, to the centimetre.</summary>
    public (double X, double Y)[] Rectangle(Plot plot, double fromM, double widthM, double frontM, double depthM)
    {
        double near = plot.RoadV + (plot.Side * (setbackM + frontM));
        double far = near + (plot.Side * depthM);
        var corners = new[] { At(plot.StartU + fromM, near), At(plot.StartU + fromM + widthM, near), At(plot.StartU + fromM + widthM, far), At(plot.StartU + fromM, far) };
        return plot.Side > 0 ? corners : [corners[3], corners[2], corners[1], corners[0]];
    }

    private static Plot Take(Frontage frontage, double widthM, double gapM)
    {
        var plot = new Plot(frontage.FreeFromU, frontage.RoadV, frontage.Side);
        frontage.FreeFromU += widthM + gapM;
        return plot;
    }

    private void AddFrontages(IPreparedGeometry ground, GeometryFactory factory, double blockU, double roadV, int side, Func<double, double, double> remoteness)
    {
        double start = double.NaN;
        double end = blockU + CrossStreetEveryM - (CrossStreetM / 2);
        for (double u = blockU + (CrossStreetM / 2); u <= end + 1e-9; u += StepM)
        {
            bool free = Inside(ground, factory, u, roadV + (side * setbackM)) && Inside(ground, factory, u, roadV + (side * (setbackM + PlotDepthM)));
            bool last = u + StepM > end + 1e-9;
            if (free && double.IsNaN(start))
            {
                start = u;
            }

            if (!double.IsNaN(start) && (!free || last))
            {
                double stop = free ? u : u - StepM;
                if (stop - start >= 8)
                {
                    var middle = At((start + stop) / 2, roadV + (side * (setbackM + (PlotDepthM / 2))));
                    frontages.Add(new Frontage(frontages.Count, roadV, side, remoteness(middle.X, middle.Y), stop) { FreeFromU = start });
                }

                start = double.NaN;
            }
        }
    }

    private bool Inside(IPreparedGeometry ground, GeometryFactory factory, double u, double v)
    {
        var (x, y) = At(u, v);
        return ground.Contains(factory.CreatePoint(new Coordinate(x, y)));
    }

    private (double X, double Y) At(double u, double v) =>
        (Math.Round(origin.X + (u * cos) - (v * sin), 2), Math.Round(origin.Y + (u * sin) + (v * cos), 2));

    /// <summary>A piece of street side on which a group stands.</summary>
    public sealed record Plot(double StartU, double RoadV, int Side);

    private sealed record Frontage(int Number, double RoadV, int Side, double Remoteness, double EndU)
    {
        public double FreeFromU { get; set; }

        public double FreeM => EndU - FreeFromU;
    }
}
