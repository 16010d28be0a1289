namespace Energy.Model.Supply.Wind;

/// <summary>
/// Places as many turbines as the land bears, never closer than an ellipse of so many rotor diameters along and across the prevailing wind (formula 27).
/// Of many starts the one with the most yield is kept; every start is fixed, so that the same land always gets the same turbines. What stands is kept.
/// </summary>
internal sealed class TurbinePlacement
{
    private const int LatticeShifts = 5;
    private const int ShuffledStarts = 17;

    /// <summary>The lattice is this much wider than the ellipse, because its points are moved to the middle of a cell.</summary>
    private const double LatticeSlack = 1.04;

    /// <summary>So many stages are looked ahead.</summary>
    private const int StagesAhead = 4;

    /// <summary>Yields nearer to each other than this are equal.</summary>
    private const double RoundingGj = 1e-3;

    private static readonly (int U, int V)[] Sweeps = [(1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1)];

    private readonly double[] u;
    private readonly double[] v;
    private readonly double[] yieldGj;

    /// <summary>For places given by position in metres and yield.</summary>
    public TurbinePlacement(double[] x, double[] y, double[] yieldGj, double alongM, double acrossM, double windDegrees)
    {
        double angle = windDegrees * Math.PI / 180;
        u = [.. x.Zip(y, (east, north) => ((east * Math.Sin(angle)) + (north * Math.Cos(angle))) / alongM)];
        v = [.. x.Zip(y, (east, north) => ((east * Math.Cos(angle)) - (north * Math.Sin(angle))) / acrossM)];
        this.yieldGj = yieldGj;
    }

    /// <summary>
    /// What stands, and the best that could be found to put on the places of a stage beside it: the most yield, of equals the one beside which the next stages
    /// yield most, of those the one that leaves most of the places still to come.
    /// </summary>
    public List<int> Extended(List<int> standing, int[][] stages, int stage)
    {
        int[] free = WithRoom(standing, 0, stages[stage]);
        if (free.Length == 0)
        {
            return standing;
        }

        int[][] next = [.. stages.Skip(stage + 1).Take(StagesAhead).Select(later => WithRoom(standing, 0, later)).Select(later => Swept(later, Sweeps[0]))];
        int[] toCome = WithRoom(standing, 0, [.. stages.Skip(stage + 1).SelectMany(later => later)]);
        var best = standing;
        double mostGj = 0, mostNextGj = 0;
        int mostLeft = 0;
        foreach (var start in Starts(standing, free))
        {
            double gj = YieldGj(start);
            if (gj < mostGj - RoundingGj)
            {
                continue;
            }

            double nextGj = YieldGj(next.Aggregate(start, Filled));
            int left = WithRoom(start, standing.Count, toCome).Length;
            if (gj > mostGj + RoundingGj || nextGj > mostNextGj + RoundingGj || (nextGj > mostNextGj - RoundingGj && left > mostLeft))
            {
                (best, mostGj, mostNextGj, mostLeft) = (start, gj, nextGj, left);
            }
        }

        return best;
    }

    private double YieldGj(List<int> placed) => placed.Sum(place => yieldGj[place]);

    private IEnumerable<List<int>> Starts(List<int> standing, int[] free)
    {
        foreach (var sweep in Sweeps)
        {
            yield return Filled(standing, Swept(free, sweep));
        }

        for (int start = 0; start < ShuffledStarts; start++)
        {
            yield return Filled(standing, Shuffled(free, start));
        }

        int[] first = Swept(free, Sweeps[0]);
        for (int shift = 0; shift < LatticeShifts * LatticeShifts; shift++)
        {
            yield return Filled(Filled(standing, Lattice(free, shift % LatticeShifts, shift / LatticeShifts)), first);
        }
    }

    /// <summary>The places that have room beside the turbines from a rank on.</summary>
    private int[] WithRoom(List<int> placed, int from, IReadOnlyList<int> places) => [.. places.Where(place => HasRoom(placed, from, place))];

    private List<int> Filled(List<int> standing, int[] order)
    {
        var placed = new List<int>(standing);
        foreach (int place in order)
        {
            if (HasRoom(placed, 0, place))
            {
                placed.Add(place);
            }
        }

        return placed;
    }

    private bool HasRoom(List<int> placed, int from, int place)
    {
        for (int rank = from; rank < placed.Count; rank++)
        {
            int other = placed[rank];
            double du = u[place] - u[other];
            double dv = v[place] - v[other];
            if ((du * du) + (dv * dv) < 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The places nearest to the points of a lattice of equal triangles, moved by a part of its width.</summary>
    private int[] Lattice(int[] places, int shiftU, int shiftV)
    {
        double height = LatticeSlack * Math.Sqrt(3) / 2;
        var nearest = new Dictionary<(int Row, int Column), (int Place, double Distance)>();
        foreach (int place in places)
        {
            double b = (v[place] / height) - ((double)shiftV / LatticeShifts);
            int row = (int)Math.Round(b);
            double a = (u[place] / LatticeSlack) - ((double)shiftU / LatticeShifts) - (row * 0.5);
            int column = (int)Math.Round(a);
            double distance = ((a - column) * (a - column)) + ((b - row) * (b - row));
            if (distance < 0.01 && (!nearest.TryGetValue((row, column), out var known) || distance < known.Distance))
            {
                nearest[(row, column)] = (place, distance);
            }
        }

        return [.. nearest.OrderBy(entry => entry.Key).Select(entry => entry.Value.Place)];
    }

    /// <summary>From one side or corner to the other: leaves no gaps behind.</summary>
    private int[] Swept(int[] places, (int U, int V) sweep) => Ordered(places, place => (sweep.U * u[place]) + (sweep.V * v[place]));

    private int[] Shuffled(int[] places, int start) => Ordered(places, place => Scrambled((uint)place, (uint)start));

    /// <summary>The most yield first, then by what is asked, then as given.</summary>
    private int[] Ordered(int[] places, Func<int, double> by)
    {
        var keys = new (double Yield, double By, int Place)[places.Length];
        for (int i = 0; i < places.Length; i++)
        {
            keys[i] = (-yieldGj[places[i]], by(places[i]), places[i]);
        }

        int[] order = [.. places];
        Array.Sort(keys, order);
        return order;
    }

    /// <summary>A fixed number without pattern for every place and start.</summary>
    private static uint Scrambled(uint place, uint start)
    {
        uint hash = (place * 2654435761u) ^ ((start + 1) * 2246822519u);
        hash = (hash ^ (hash >> 15)) * 2246822519u;
        return hash ^ (hash >> 13);
    }
}
