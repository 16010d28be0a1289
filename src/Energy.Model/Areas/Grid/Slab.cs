namespace Energy.Model.Areas.Grid;

/// <summary>
/// A horizontal strip in which no edge ends, with the edges that run through it from foot to top. Edges that cross inside it are told by the heights at which they do.
/// </summary>
internal sealed class Slab
{
    /// <summary>Edges that are nearer than this to one another are not told apart: a billionth of a metre.</summary>
    public const double NearM = 1e-9;

    private Side[] sides = new Side[16];
    private double[] cuts = new double[16];

    /// <summary>How many edges run through.</summary>
    public int Count { get; private set; }

    /// <summary>An edge, numbered from west to east once <see cref="Order"/> is done.</summary>
    public ref readonly Side this[int side] => ref sides[side];

    /// <summary>Begins a new strip without edges.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds an edge that runs through the strip.</summary>
    /// <param name="foot">Its x at the foot, in metres.</param>
    /// <param name="top">Its x at the top.</param>
    /// <param name="edge">Its number.</param>
    /// <param name="owner">Whose it is.</param>
    public void Add(double foot, double top, int edge, int owner)
    {
        if (Count == sides.Length)
        {
            Array.Resize(ref sides, 2 * Count);
        }

        sides[Count++] = new Side(foot, top, edge, owner, 0);
    }

    /// <summary>The shares of the strip's height, in order, at which edges cross one another or an upright line.</summary>
    public ReadOnlySpan<double> Cuts(double uprightX)
    {
        int count = 0;
        for (int i = IsTidy(uprightX) ? Count : 0; i < Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                Cut(sides[i].Foot - sides[j].Foot, sides[i].Top - sides[j].Top, ref count);
            }

            Cut(sides[i].Foot - uprightX, sides[i].Top - uprightX, ref count);
        }

        cuts.AsSpan(0, count).Sort();
        return cuts.AsSpan(0, count);
    }

    /// <summary>Puts the edges in order along the line at a share of the height. They are few and nearly in order, so that moving each to its place is quickest.</summary>
    public void Order(double share)
    {
        for (int i = 0; i < Count; i++)
        {
            var side = sides[i] with { X = sides[i].Foot + (share * (sides[i].Top - sides[i].Foot)) };
            int j = i - 1;
            for (; j >= 0 && sides[j].X > side.X; j--)
            {
                sides[j + 1] = sides[j];
            }

            sides[j + 1] = side;
        }
    }

    /// <summary>Whether no edges cross, as in most strips: those in order halfway are in order at the foot and at the top.</summary>
    private bool IsTidy(double uprightX)
    {
        Order(0.5);
        double foot = uprightX, top = uprightX;
        int i = 0;
        for (; i < Count && sides[i].Foot >= foot - NearM && sides[i].Top >= top - NearM; i++)
        {
            (foot, top) = (Math.Max(foot, sides[i].Foot), Math.Max(top, sides[i].Top));
        }

        return i == Count;
    }

    private void Cut(double foot, double top, ref int count)
    {
        if ((foot > NearM && top < -NearM) || (foot < -NearM && top > NearM))
        {
            if (count == cuts.Length)
            {
                Array.Resize(ref cuts, 2 * count);
            }

            cuts[count++] = foot / (foot - top);
        }
    }

    /// <summary>An edge as far as it runs through the strip.</summary>
    /// <param name="Foot">Its x at the foot, in metres.</param>
    /// <param name="Top">Its x at the top.</param>
    /// <param name="Edge">Its number.</param>
    /// <param name="Owner">Whose it is.</param>
    /// <param name="X">Its x along the line that was last asked for.</param>
    public readonly record struct Side(double Foot, double Top, int Edge, int Owner, double X);
}
