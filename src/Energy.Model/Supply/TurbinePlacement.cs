namespace Energy.Model.Supply;

/// <summary>
/// Places as many turbines as the land bears, never closer than an ellipse of so many rotor diameters along and across the prevailing wind (formula 27).
/// Of many starts the one with the most yield is kept; every start is fixed, so that the same land always gets the same turbines.
/// </summary>
internal sealed class TurbinePlacement
{
    private const int LatticeShifts = 5;
    private const int ShuffledStarts = 17;

    /// <summary>The lattice is this much wider than the ellipse, because its points are moved to the middle of a cell.</summary>
    private const double LatticeSlack = 1.04;

    private readonly double[] u;
    private readonly double[] v;
    private readonly double[] yieldGj;
    private readonly int[][] orders;

    /// <summary>For candidate places given by position in metres and yield.</summary>
    public TurbinePlacement(double[] x, double[] y, double[] yieldGj, double alongM, double acrossM, double windDegrees)
    {
        double angle = windDegrees * Math.PI / 180;
        u = [.. x.Zip(y, (east, north) => ((east * Math.Sin(angle)) + (north * Math.Cos(angle))) / alongM)];
        v = [.. x.Zip(y, (east, north) => ((east * Math.Cos(angle)) - (north * Math.Sin(angle))) / acrossM)];
        this.yieldGj = yieldGj;
        orders = [.. Sweeps(), .. Enumerable.Range(0, ShuffledStarts).Select(Shuffled)];
    }

    /// <summary>The best placement on the allowed places; never worse than a given placement that is itself allowed.</summary>
    public int[] Best(bool[] allowed, int[] given)
    {
        int[] best = Filled([.. given], orders[0], allowed);
        foreach (int[] order in orders)
        {
            best = Better(best, Filled([], order, allowed));
        }

        if (u.Length > 0)
        {
            for (int shift = 0; shift < LatticeShifts * LatticeShifts; shift++)
            {
                best = Better(best, Filled(Lattice(shift % LatticeShifts, shift / LatticeShifts, allowed), orders[0], allowed));
            }
        }

        return best;
    }

    private int[] Better(int[] best, int[] other) => other.Sum(place => yieldGj[place]) > best.Sum(place => yieldGj[place]) * (1 + 1e-12) ? other : best;

    private int[] Filled(List<int> placed, int[] order, bool[] allowed)
    {
        foreach (int place in order)
        {
            if (allowed[place] && HasRoom(placed, place))
            {
                placed.Add(place);
            }
        }

        return [.. placed];
    }

    private bool HasRoom(List<int> placed, int place)
    {
        foreach (int other in placed)
        {
            double du = u[place] - u[other];
            double dv = v[place] - v[other];
            if ((du * du) + (dv * dv) < 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The allowed places nearest to the points of a lattice of equal triangles, moved by a part of its width.</summary>
    private List<int> Lattice(int shiftU, int shiftV, bool[] allowed)
    {
        double height = LatticeSlack * Math.Sqrt(3) / 2;
        var nearest = new Dictionary<(int Row, int Column), (int Place, double Distance)>();
        for (int place = 0; place < u.Length; place++)
        {
            if (!allowed[place])
            {
                continue;
            }

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

        var placed = new List<int>();
        foreach (var (place, _) in nearest.OrderBy(entry => entry.Key).Select(entry => entry.Value))
        {
            if (HasRoom(placed, place))
            {
                placed.Add(place);
            }
        }

        return placed;
    }

    /// <summary>From each side and corner to the other: leaves no gaps behind.</summary>
    private IEnumerable<int[]> Sweeps()
    {
        foreach (var (signU, signV) in new[] { (1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1) })
        {
            yield return [.. Enumerable.Range(0, u.Length).OrderByDescending(place => yieldGj[place]).ThenBy(place => (signU * u[place]) + (signV * v[place])).ThenBy(place => place)];
        }
    }

    private int[] Shuffled(int start) =>
        [.. Enumerable.Range(0, u.Length).OrderByDescending(place => yieldGj[place]).ThenBy(place => Scrambled((uint)place, (uint)start)).ThenBy(place => place)];

    /// <summary>A fixed number without pattern for every place and start.</summary>
    private static uint Scrambled(uint place, uint start)
    {
        uint hash = (place * 2654435761u) ^ ((start + 1) * 2246822519u);
        hash = (hash ^ (hash >> 15)) * 2246822519u;
        return hash ^ (hash >> 13);
    }
}
