namespace Energy.Model.Areas.Grid;

/// <summary>Which way three points turn, without error.</summary>
internal static class Turn
{
    /// <summary>The share of its terms by which a determinant reckoned in doubles may be off (Shewchuk 1997, bound A).</summary>
    private const double ErrorShare = 3.3306690738754716e-16;

    /// <summary>1 where c lies left of the line from a to b, -1 where it lies right of it, 0 where it lies on it exactly.</summary>
    public static int Of(double ax, double ay, double bx, double by, double cx, double cy)
    {
        double left = (ax - cx) * (by - cy);
        double right = (ay - cy) * (bx - cx);
        double determinant = left - right;
        double error = ErrorShare * (Math.Abs(left) + Math.Abs(right));
        return determinant > error ? 1 : -determinant > error ? -1 : Exactly(ax, ay, bx, by, cx, cy);
    }

    /// <summary>The sign of the determinant as a sum of doubles that do not overlap: the last that is not zero decides.</summary>
    private static int Exactly(double ax, double ay, double bx, double by, double cx, double cy)
    {
        Span<double> sum = stackalloc double[12];
        int terms = 0;
        AddProduct(sum, ref terms, ax, by);
        AddProduct(sum, ref terms, -ax, cy);
        AddProduct(sum, ref terms, -cx, by);
        AddProduct(sum, ref terms, -ay, bx);
        AddProduct(sum, ref terms, ay, cx);
        AddProduct(sum, ref terms, cy, bx);
        for (int term = terms - 1; term >= 0; term--)
        {
            if (sum[term] != 0)
            {
                return Math.Sign(sum[term]);
            }
        }

        return 0;
    }

    private static void AddProduct(Span<double> sum, ref int terms, double one, double other)
    {
        double product = one * other;
        Add(sum, ref terms, Math.FusedMultiplyAdd(one, other, -product));
        Add(sum, ref terms, product);
    }

    private static void Add(Span<double> sum, ref int terms, double term)
    {
        for (int i = 0; i < terms; i++)
        {
            double total = term + sum[i];
            double part = total - term;
            sum[i] = term - (total - part) + (sum[i] - part);
            term = total;
        }

        sum[terms++] = term;
    }
}
