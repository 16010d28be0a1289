namespace Energy.Model.Areas.Grid;

/// <summary>
/// The point inside a polygon that GEOS and JTS choose as its interior point (PointOnSurface): halfway the widest section along a horizontal line
/// that lies between corners near the middle. Not for use from several threads at once.
/// </summary>
internal sealed class WidestSection
{
    private double[] crossings = new double[32];

    /// <summary>The point; of several parts, the one in the part whose section is widest. NaN where there are no rings.</summary>
    public (double X, double Y) Of(PolygonColumns polygons, int polygon)
    {
        var (ring, end) = polygons.Rings(polygon);
        (double X, double Y) best = (double.NaN, double.NaN);
        double widest = -1;
        while (ring < end)
        {
            int next = ring + 1;
            while (next < end && !polygons.IsShell(next))
            {
                next++;
            }

            var (x, y, width) = OfPart(polygons, ring, next);
            if (width > widest)
            {
                (best, widest) = ((x, y), width);
            }

            ring = next;
        }

        return best;
    }

    private (double X, double Y, double Width) OfPart(PolygonColumns polygons, int first, int end)
    {
        var shell = polygons.Ring(first);
        if (shell.IsEmpty)
        {
            return (double.NaN, double.NaN, -1);
        }

        double y = Height(polygons, first, end);
        int count = 0;
        for (int ring = first; ring < end; ring++)
        {
            Cross(polygons.Ring(ring), y, ref count);
        }

        crossings.AsSpan(0, count).Sort();
        var best = (X: shell[0], Y: shell[1], Width: 0.0);
        for (int i = 0; i + 1 < count; i += 2)
        {
            double width = crossings[i + 1] - crossings[i];
            if (width > best.Width)
            {
                best = ((crossings[i] + crossings[i + 1]) / 2, y, width);
            }
        }

        return best;
    }

    /// <summary>Halfway between the corners next below and next above the middle of the shell's box.</summary>
    private static double Height(PolygonColumns polygons, int first, int end)
    {
        var shell = polygons.Ring(first);
        double low = shell[1], high = shell[1];
        for (int i = 3; i < shell.Length; i += 2)
        {
            low = Math.Min(low, shell[i]);
            high = Math.Max(high, shell[i]);
        }

        double middle = (low + high) / 2;
        for (int ring = first; ring < end; ring++)
        {
            var corners = polygons.Ring(ring);
            for (int i = 1; i < corners.Length; i += 2)
            {
                double y = corners[i];
                if (y <= middle)
                {
                    low = y > low ? y : low;
                }
                else
                {
                    high = y < high ? y : high;
                }
            }
        }

        return (high + low) / 2;
    }

    private void Cross(ReadOnlySpan<double> corners, double y, ref int count)
    {
        if (crossings.Length < count + (corners.Length / 2))
        {
            Array.Resize(ref crossings, Math.Max(2 * crossings.Length, count + (corners.Length / 2)));
        }

        for (int i = 0; i + 3 < corners.Length; i += 2)
        {
            double ay = corners[i + 1], by = corners[i + 3];
            if (ay >= y != by >= y)
            {
                double ax = corners[i], bx = corners[i + 2];

                // Reckoned to the bit as in JTS: by the slope, and as it stands where the edge is upright.
                crossings[count++] = ax == bx ? ax : ax + ((y - ay) / ((by - ay) / (bx - ax)));
            }
        }
    }
}
