namespace Energy.Report.Tables;

/// <summary>A walk through the plane that keeps neighbours together, so that a reader of one place finds its buildings side by side in the file.</summary>
internal static class HilbertCurve
{
    private const int Bits = 16;

    /// <summary>The place on the walk of a point inside an extent.</summary>
    public static long Place(double x, double y, Model.Areas.Box extent)
    {
        int a = Cell(x, extent.MinX, extent.MaxX);
        int b = Cell(y, extent.MinY, extent.MaxY);
        long place = 0;
        for (int side = 1 << (Bits - 1); side > 0; side >>= 1)
        {
            int right = (a & side) > 0 ? 1 : 0;
            int up = (b & side) > 0 ? 1 : 0;
            place += (long)side * side * ((3 * right) ^ up);
            if (up == 0)
            {
                if (right == 1)
                {
                    a = (1 << Bits) - 1 - a;
                    b = (1 << Bits) - 1 - b;
                }

                (a, b) = (b, a);
            }
        }

        return place;
    }

    private static int Cell(double value, double low, double high) =>
        high > low ? Math.Clamp((int)((value - low) / (high - low) * ((1 << Bits) - 1)), 0, (1 << Bits) - 1) : 0;
}
