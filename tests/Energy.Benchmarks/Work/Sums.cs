namespace Energy.Benchmarks.Work;

/// <summary>
/// Sums by neighbourhood and class of what one thread has seen. Areas are summed as whole square millimetres, so that sums do not depend on the order
/// in which buildings come or on the number of threads.
/// </summary>
internal sealed class Sums(int neighbourhoods)
{
    /// <summary>How many layers are counted.</summary>
    public const int Layers = 10;

    private const double PerM2 = 1e6;

    /// <summary>Per neighbourhood and class how many buildings there are.</summary>
    public int[] Buildings { get; } = new int[neighbourhoods * Classes.Count];

    /// <summary>Per neighbourhood and class the floor area in square metres.</summary>
    public long[] FloorM2 { get; } = new long[neighbourhoods * Classes.Count];

    /// <summary>Per neighbourhood and class the footprint, and the parts of it in two layers, in square millimetres.</summary>
    public long[][] Areas { get; } = [new long[neighbourhoods * Classes.Count], new long[neighbourhoods * Classes.Count], new long[neighbourhoods * Classes.Count]];

    /// <summary>Per neighbourhood and class, and per layer, how many buildings lie in it.</summary>
    public int[] Flags { get; } = new int[neighbourhoods * Classes.Count * Layers];

    /// <summary>Per neighbourhood the farmland that is left, in square millimetres.</summary>
    public long[] Farmland { get; } = new long[neighbourhoods];

    /// <summary>Counts of flags of all buildings, placed or not.</summary>
    public long[] AllFlags { get; } = new long[Layers];

    /// <summary>Shares in two layers of all buildings, placed or not, in square millimetres.</summary>
    public long[] AllShares { get; } = new long[2];

    /// <summary>Adds one building.</summary>
    public void Add(int neighbourhood, int kind, int flags, long floorM2, double areaM2, double firstM2, double secondM2)
    {
        long first = Whole(firstM2), second = Whole(secondM2);
        AllShares[0] += first;
        AllShares[1] += second;
        for (int left = flags; left != 0; left &= left - 1)
        {
            AllFlags[System.Numerics.BitOperations.TrailingZeroCount(left)]++;
        }

        if (neighbourhood < 0)
        {
            return;
        }

        int row = (neighbourhood * Classes.Count) + kind;
        Buildings[row]++;
        FloorM2[row] += floorM2;
        Areas[0][row] += Whole(areaM2);
        Areas[1][row] += first;
        Areas[2][row] += second;
        for (int left = flags; left != 0; left &= left - 1)
        {
            Flags[(row * Layers) + System.Numerics.BitOperations.TrailingZeroCount(left)]++;
        }
    }

    /// <summary>Adds farmland.</summary>
    public void AddFarmland(int neighbourhood, double areaM2) => Farmland[neighbourhood] += Whole(areaM2);

    /// <summary>Adds what another thread has seen.</summary>
    public void Add(Sums other)
    {
        Add(Buildings, other.Buildings);
        Add(FloorM2, other.FloorM2);
        for (int i = 0; i < Areas.Length; i++)
        {
            Add(Areas[i], other.Areas[i]);
        }

        Add(Flags, other.Flags);
        Add(Farmland, other.Farmland);
        Add(AllFlags, other.AllFlags);
        Add(AllShares, other.AllShares);
    }

    /// <summary>Square millimetres as square metres.</summary>
    public static double M2(long squareMillimetres) => squareMillimetres / PerM2;

    private static long Whole(double m2) => (long)Math.Round(m2 * PerM2);

    private static void Add<T>(T[] to, T[] from)
        where T : System.Numerics.INumber<T>
    {
        for (int i = 0; i < to.Length; i++)
        {
            to[i] += from[i];
        }
    }
}
