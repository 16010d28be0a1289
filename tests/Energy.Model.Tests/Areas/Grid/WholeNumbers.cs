namespace Energy.Model.Tests.Areas.Grid;

/// <summary>Whether a polygon holds a point, counted over every edge in whole numbers of 2^-40 m: slow, plain and without rounding.</summary>
internal static class WholeNumbers
{
    private const double PerMetre = 1L << 40;

    public static bool Holds(double[][] rings, double x, double y)
    {
        Int128 px = Whole(x), py = Whole(y);
        bool isInside = false;
        foreach (double[] ring in rings)
        {
            for (int i = 0; i + 3 < ring.Length; i += 2)
            {
                Int128 ax = Whole(ring[i]), ay = Whole(ring[i + 1]), bx = Whole(ring[i + 2]), by = Whole(ring[i + 3]);
                Int128 turn = ((ax - px) * (by - py)) - ((ay - py) * (bx - px));
                if (turn == 0 && Int128.Min(ax, bx) <= px && px <= Int128.Max(ax, bx) && Int128.Min(ay, by) <= py && py <= Int128.Max(ay, by))
                {
                    return true;
                }

                isInside ^= ay <= py != by <= py && (ay <= py ? turn > 0 : turn < 0);
            }
        }

        return isInside;
    }

    private static Int128 Whole(double metres)
    {
        double scaled = metres * PerMetre;
        return scaled == Math.Floor(scaled) && Math.Abs(scaled) < 1L << 60 ? (Int128)(long)scaled : throw new ArgumentOutOfRangeException(nameof(metres), metres, "It is finer than the count can see.");
    }
}
