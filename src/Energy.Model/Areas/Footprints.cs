namespace Energy.Model.Areas;

/// <summary>
/// The outlines of many buildings as flat columns: all coordinates in one array (x, y, x, y, ... in metres RD New), the places where rings begin,
/// and the places where buildings begin. Shells run counter-clockwise, holes clockwise and after their shell.
/// Rings are closed. Nothing is allocated per building.
/// </summary>
public sealed class Footprints
{
    private readonly double[] coordinates;
    private readonly int[] ringStart;
    private readonly int[] buildingStart;

    internal Footprints(double[] coordinates, int[] ringStart, int[] buildingStart)
    {
        this.coordinates = coordinates;
        this.ringStart = ringStart;
        this.buildingStart = buildingStart;
    }

    /// <summary>How many buildings there are.</summary>
    public int Count => buildingStart.Length - 1;

    /// <summary>The rings of a building, as a range for <see cref="Ring"/>.</summary>
    public (int First, int End) Rings(int building) => (buildingStart[building], buildingStart[building + 1]);

    /// <summary>The coordinates of a ring: x, y, x, y, ... in metres, closed.</summary>
    public ReadOnlySpan<double> Ring(int ring) => coordinates.AsSpan(ringStart[ring], ringStart[ring + 1] - ringStart[ring]);

    /// <summary>The shell of a building.</summary>
    public ReadOnlySpan<double> Shell(int building) => Ring(buildingStart[building]);

    /// <summary>Whether a ring is the shell of a building or of a part of it, rather than a hole: shells run counter-clockwise.</summary>
    public bool IsShell(int ring) => RingGeometry.SignedAreaM2(Ring(ring)) >= 0;

    /// <summary>The footprint of a building in square metres, courtyards left out.</summary>
    public double AreaM2(int building)
    {
        var (first, end) = Rings(building);
        double area = 0;
        for (int ring = first; ring < end; ring++)
        {
            area += RingGeometry.SignedAreaM2(Ring(ring));
        }

        return Math.Abs(area);
    }

    /// <summary>The footprint of a building in square metres, courtyards counted as if they were built over.</summary>
    public double FilledAreaM2(int building)
    {
        var (first, end) = Rings(building);
        double shell = RingGeometry.SignedAreaM2(Ring(first));
        double area = Math.Abs(shell);
        for (int ring = first + 1; ring < end; ring++)
        {
            double next = RingGeometry.SignedAreaM2(Ring(ring));
            area += Math.Sign(next) == Math.Sign(shell) ? Math.Abs(next) : 0;
        }

        return area;
    }

    /// <summary>The smallest box around a building, in metres.</summary>
    public Box Bounds(int building) => RingGeometry.Bounds(Shell(building));

    /// <summary>A point that lies inside the building: the centroid of the shell when that is inside, else a point on the widest cut through it.</summary>
    public (double X, double Y) InsidePoint(int building)
    {
        var centre = RingGeometry.Centroid(Shell(building));
        return Contains(building, centre.X, centre.Y) ? centre : WidestCut(building);
    }

    /// <summary>Whether a point lies inside the building (even-odd over all rings).</summary>
    public bool Contains(int building, double x, double y)
    {
        var (first, end) = Rings(building);
        bool inside = false;
        for (int ring = first; ring < end; ring++)
        {
            inside ^= RingGeometry.CrossesOddly(Ring(ring), x, y);
        }

        return inside;
    }

    private (double X, double Y) WidestCut(int building)
    {
        var bounds = Bounds(building);
        double y = (bounds.MinY + bounds.MaxY) / 2;
        var crossings = new List<double>();
        var (first, end) = Rings(building);
        for (int ring = first; ring < end; ring++)
        {
            RingGeometry.CollectCrossings(Ring(ring), y, crossings);
        }

        crossings.Sort();
        double best = bounds.MinX;
        double width = -1;
        for (int i = 0; i + 1 < crossings.Count; i += 2)
        {
            if (crossings[i + 1] - crossings[i] > width)
            {
                width = crossings[i + 1] - crossings[i];
                best = (crossings[i] + crossings[i + 1]) / 2;
            }
        }

        return (best, y);
    }
}
