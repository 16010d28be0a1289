namespace Energy.Model.Areas;

/// <summary>Plane geometry of one closed ring given as x, y, x, y, ... in metres.</summary>
internal static class RingGeometry
{
    /// <summary>The area by the shoelace formula, positive when the ring runs counter-clockwise.</summary>
    public static double SignedAreaM2(ReadOnlySpan<double> ring)
    {
        // Counted from the first point, because RD coordinates are large beside a building and their products lose digits.
        double x0 = ring[0];
        double y0 = ring[1];
        double twice = 0;
        for (int i = 0; i + 3 < ring.Length; i += 2)
        {
            twice += ((ring[i] - x0) * (ring[i + 3] - y0)) - ((ring[i + 2] - x0) * (ring[i + 1] - y0));
        }

        return twice / 2;
    }

    public static (double X, double Y) Centroid(ReadOnlySpan<double> ring)
    {
        double x0 = ring[0];
        double y0 = ring[1];
        double twice = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i + 3 < ring.Length; i += 2)
        {
            double ax = ring[i] - x0;
            double ay = ring[i + 1] - y0;
            double bx = ring[i + 2] - x0;
            double by = ring[i + 3] - y0;
            double cross = (ax * by) - (bx * ay);
            twice += cross;
            sumX += (ax + bx) * cross;
            sumY += (ay + by) * cross;
        }

        return twice == 0 ? (x0, y0) : (x0 + (sumX / (3 * twice)), y0 + (sumY / (3 * twice)));
    }

    public static Box Bounds(ReadOnlySpan<double> ring)
    {
        double minX = ring[0], minY = ring[1], maxX = ring[0], maxY = ring[1];
        for (int i = 2; i < ring.Length; i += 2)
        {
            minX = Math.Min(minX, ring[i]);
            maxX = Math.Max(maxX, ring[i]);
            minY = Math.Min(minY, ring[i + 1]);
            maxY = Math.Max(maxY, ring[i + 1]);
        }

        return new Box(minX, minY, maxX, maxY);
    }

    /// <summary>Whether a line from the point to the east crosses the ring an odd number of times.</summary>
    public static bool CrossesOddly(ReadOnlySpan<double> ring, double x, double y)
    {
        bool odd = false;
        for (int i = 0; i + 3 < ring.Length; i += 2)
        {
            double ay = ring[i + 1];
            double by = ring[i + 3];
            if (ay > y != by > y && x < ring[i] + ((y - ay) / (by - ay) * (ring[i + 2] - ring[i])))
            {
                odd = !odd;
            }
        }

        return odd;
    }

    /// <summary>Adds the x of every crossing of the ring with the horizontal line at y.</summary>
    public static void CollectCrossings(ReadOnlySpan<double> ring, double y, List<double> crossings)
    {
        for (int i = 0; i + 3 < ring.Length; i += 2)
        {
            double ay = ring[i + 1];
            double by = ring[i + 3];
            if (ay > y != by > y)
            {
                crossings.Add(ring[i] + ((y - ay) / (by - ay) * (ring[i + 2] - ring[i])));
            }
        }
    }

    /// <summary>The direction of the longest side, in degrees clockwise from north, between 0 and 180.</summary>
    public static double LongestSideDegrees(ReadOnlySpan<double> ring)
    {
        double longest = -1;
        double degrees = 0;
        for (int i = 0; i + 3 < ring.Length; i += 2)
        {
            double dx = ring[i + 2] - ring[i];
            double dy = ring[i + 3] - ring[i + 1];
            double length = (dx * dx) + (dy * dy);
            if (length > longest)
            {
                longest = length;
                degrees = Math.Atan2(dx, dy) * 180 / Math.PI;
            }
        }

        return (degrees + 360) % 180;
    }

    /// <summary>The square of the distance from a point to a side, in square metres.</summary>
    public static double SquaredDistanceToSide(double x, double y, double ax, double ay, double bx, double by)
    {
        double dx = bx - ax;
        double dy = by - ay;
        double length = (dx * dx) + (dy * dy);
        double t = length == 0 ? 0 : Math.Clamp((((x - ax) * dx) + ((y - ay) * dy)) / length, 0, 1);
        double ex = x - (ax + (t * dx));
        double ey = y - (ay + (t * dy));
        return (ex * ex) + (ey * ey);
    }
}
