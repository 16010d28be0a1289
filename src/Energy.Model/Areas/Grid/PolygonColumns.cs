namespace Energy.Model.Areas.Grid;

/// <summary>
/// Polygons as flat columns: all corners in one array (x, y, x, y, ... in metres), the places where rings begin and where polygons begin. A polygon may have several
/// shells, each with its holes after it; rings are closed and turn either way. Grows by adding, and can be emptied and filled again: nothing is allocated per polygon.
/// </summary>
public sealed class PolygonColumns
{
    private double[] coordinates = [];
    private int[] ringStart = new int[8];
    private bool[] ringIsShell = new bool[8];
    private int[] polygonStart = new int[8];
    private Box[] boxes = new Box[8];
    private int rings;

    /// <summary>How many polygons there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many corners there are, the closing ones included.</summary>
    public int Corners => ringStart[rings];

    /// <summary>The coordinates of every corner, two for each.</summary>
    public ReadOnlySpan<double> Coordinates => coordinates;

    /// <summary>Empties the columns and keeps their room.</summary>
    public void Clear()
    {
        rings = 0;
        Count = 0;
    }

    /// <summary>Makes room for so many corners at once, so that nothing need be moved later.</summary>
    public void Reserve(int corners) => Array.Resize(ref coordinates, Math.Max(coordinates.Length, 2 * corners));

    /// <summary>Adds a ring to the polygon at hand.</summary>
    /// <param name="corners">How many corners it has, the closing one included.</param>
    /// <param name="isShell">Whether it is a shell rather than a hole.</param>
    /// <returns>Room for its coordinates, to be filled by the caller before anything else is added.</returns>
    public Span<double> AddRing(int corners, bool isShell)
    {
        int start = ringStart[rings];
        int end = start + corners;
        if (2 * end > coordinates.Length)
        {
            Array.Resize(ref coordinates, Math.Max(2 * end, coordinates.Length + (coordinates.Length / 2)));
        }

        if (rings + 2 > ringStart.Length)
        {
            Array.Resize(ref ringStart, 2 * ringStart.Length);
            Array.Resize(ref ringIsShell, ringStart.Length);
        }

        ringIsShell[rings] = isShell;
        ringStart[++rings] = end;
        return coordinates.AsSpan(2 * start, 2 * corners);
    }

    /// <summary>Ends the polygon at hand; one without rings holds nothing.</summary>
    public void EndPolygon()
    {
        if (Count + 2 > polygonStart.Length)
        {
            Array.Resize(ref polygonStart, 2 * polygonStart.Length);
            Array.Resize(ref boxes, polygonStart.Length);
        }

        int first = polygonStart[Count];
        boxes[Count] = first == rings ? Box.Empty : BoxAround(coordinates.AsSpan(2 * ringStart[first], 2 * (ringStart[rings] - ringStart[first])));
        polygonStart[++Count] = rings;
    }

    /// <summary>The rings of a polygon.</summary>
    public (int First, int End) Rings(int polygon) => (polygonStart[polygon], polygonStart[polygon + 1]);

    /// <summary>The corners of a ring: edge c runs from corner c to corner c + 1, and the last corner has none.</summary>
    public (int First, int End) RingCorners(int ring) => (ringStart[ring], ringStart[ring + 1]);

    /// <summary>The coordinates of a ring.</summary>
    public ReadOnlySpan<double> Ring(int ring) => coordinates.AsSpan(2 * ringStart[ring], 2 * (ringStart[ring + 1] - ringStart[ring]));

    /// <summary>Whether a ring is a shell rather than a hole.</summary>
    public bool IsShell(int ring) => ringIsShell[ring];

    /// <summary>The smallest box around a polygon; <see cref="Box.Empty"/> around one without rings.</summary>
    public Box BoxOf(int polygon) => boxes[polygon];

    /// <summary>The area of a polygon in square metres: shells less holes.</summary>
    public double AreaM2(int polygon)
    {
        double area = 0;
        var (first, end) = Rings(polygon);
        for (int ring = first; ring < end; ring++)
        {
            double size = ringStart[ring] == ringStart[ring + 1] ? 0 : Math.Abs(RingGeometry.SignedAreaM2(Ring(ring)));
            area += ringIsShell[ring] ? size : -size;
        }

        return area;
    }

    private static Box BoxAround(ReadOnlySpan<double> corners) => corners.IsEmpty ? Box.Empty : RingGeometry.Bounds(corners);
}
