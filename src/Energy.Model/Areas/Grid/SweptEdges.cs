namespace Energy.Model.Areas.Grid;

/// <summary>The edges of one polygon and of what lies near it, for a sweep from its foot to its top.</summary>
internal sealed class SweptEdges
{
    /// <summary>The owner of the polygon's own edges.</summary>
    public const int Own = -1;

    private double[] corners = new double[128];
    private int[] owners = new int[32];
    private double[] lows = new double[32];
    private int[] byLow = new int[32];
    private double[] heights = new double[64];
    private int[] active = new int[32];
    private int count;
    private int entered;
    private int actives;

    /// <summary>Takes the edges of a polygon and those near it, and begins at its foot.</summary>
    /// <returns>The heights at which an edge ends or lies level, in order, from the foot of the box to its top, in metres.</returns>
    public ReadOnlySpan<double> Take(PolygonColumns polygons, int polygon, NearbyEdges nearby)
    {
        var box = polygons.BoxOf(polygon);
        (count, entered, actives) = (0, 0, 0);
        var (first, end) = polygons.Rings(polygon);
        for (int ring = first; ring < end; ring++)
        {
            var ends = polygons.Ring(ring);
            MakeRoom(ends.Length / 2);
            for (int i = 0; i + 3 < ends.Length; i += 2)
            {
                Add(ends.Slice(i, 4), Own);
            }
        }

        MakeRoom(nearby.Count);
        for (int i = 0; i < nearby.Count; i++)
        {
            Add(nearby.Corners.Slice(4 * i, 4), nearby.Owners[i]);
        }

        lows.AsSpan(0, count).Sort(byLow.AsSpan(0, count));
        return Heights(box);
    }

    /// <summary>Fills a slab with the edges that run through it. Slabs are to be asked for from the foot upwards.</summary>
    public void Fill(Slab slab, double foot, double middle, double top)
    {
        for (; entered < count && lows[entered] <= middle; entered++)
        {
            active[actives++] = byLow[entered];
        }

        slab.Clear();
        int kept = 0;
        for (int i = 0; i < actives; i++)
        {
            int edge = active[i];
            double ax = corners[4 * edge], ay = corners[(4 * edge) + 1], bx = corners[(4 * edge) + 2], by = corners[(4 * edge) + 3];
            if (Crossing.IsLevel(ay, by, middle))
            {
                active[kept++] = edge;
                double slope = (bx - ax) / (by - ay);
                slab.Add(ax + ((foot - ay) * slope), ax + ((top - ay) * slope), edge, owners[edge]);
            }
        }

        actives = kept;
    }

    /// <summary>Whether an edge crosses the line at a height west of a point, told as the grid tells it, so that none is counted twice.</summary>
    public bool IsWest(int edge, double x, double y) => Crossing.IsWest(corners[4 * edge], corners[(4 * edge) + 1], corners[(4 * edge) + 2], corners[(4 * edge) + 3], x, y);

    private void MakeRoom(int more)
    {
        if (count + more > owners.Length)
        {
            int room = Math.Max(count + more, 2 * owners.Length);
            Array.Resize(ref corners, 4 * room);
            Array.Resize(ref owners, room);
            Array.Resize(ref lows, room);
            Array.Resize(ref byLow, room);
            Array.Resize(ref active, room);
            Array.Resize(ref heights, 2 * room);
        }
    }

    private void Add(ReadOnlySpan<double> ends, int owner)
    {
        ends.CopyTo(corners.AsSpan(4 * count));
        owners[count] = owner;
        lows[count] = Math.Min(ends[1], ends[3]);
        byLow[count] = count;
        count++;
    }

    private ReadOnlySpan<double> Heights(Box box)
    {
        if (heights.Length < (2 * count) + 2)
        {
            heights = new double[(2 * count) + 2];
        }

        int all = 0;
        heights[all++] = box.MinY;
        heights[all++] = box.MaxY;
        for (int i = 1; i < 4 * count; i += 2)
        {
            if (corners[i] > box.MinY && corners[i] < box.MaxY)
            {
                heights[all++] = corners[i];
            }
        }

        heights.AsSpan(0, all).Sort();
        return heights.AsSpan(0, all);
    }
}
