using Energy.Model.Areas;

namespace Energy.Model.Supply.Heat;

/// <summary>The ground in small squares, each claimed once: a building may claim those that lie within reach of its walls, under it included.</summary>
internal sealed class GroundCells(Footprints footprints, double reachM, double shareKept)
{
    private const double SideM = 5;
    private const double RoundingHa = 1e-9;

    private readonly double cellHa = SideM * SideM / 10_000 * shareKept;
    private readonly Dictionary<(int Column, int Row), double> claimedHa = [];
    private readonly Dictionary<int, double> reachHa = [];

    /// <summary>Hectares within reach of a building that may be used, claimed or not.</summary>
    public double ReachHa(int building)
    {
        if (!reachHa.TryGetValue(building, out double hectares))
        {
            reachHa[building] = hectares = Around(building).Count() * cellHa;
        }

        return hectares;
    }

    /// <summary>Hectares within reach of a building that nobody has claimed.</summary>
    public double FreeHa(int building) => Around(building).Sum(FreeHa);

    /// <summary>Claims hectares within reach of a building, from every square alike. More than is free is a mistake of ours.</summary>
    public void Claim(int building, double hectares)
    {
        (int Column, int Row)[] around = [.. Around(building)];
        double free = around.Sum(FreeHa);
        if (hectares > free + RoundingHa)
        {
            throw new InvalidOperationException($"Building {building} has {free} ha of ground free; {hectares} ha were claimed.");
        }

        double share = free > 0 ? Math.Min(1, hectares / free) : 0;
        foreach (var cell in around)
        {
            claimedHa[cell] = claimedHa.GetValueOrDefault(cell) + (FreeHa(cell) * share);
        }
    }

    private double FreeHa((int Column, int Row) cell) => cellHa - claimedHa.GetValueOrDefault(cell);

    private IEnumerable<(int Column, int Row)> Around(int building)
    {
        var box = footprints.Bounds(building).Grown(reachM);
        for (int row = (int)Math.Floor(box.MinY / SideM); row <= (int)Math.Floor(box.MaxY / SideM); row++)
        {
            for (int column = (int)Math.Floor(box.MinX / SideM); column <= (int)Math.Floor(box.MaxX / SideM); column++)
            {
                if (IsWithinReach(building, (column + 0.5) * SideM, (row + 0.5) * SideM))
                {
                    yield return (column, row);
                }
            }
        }
    }

    private bool IsWithinReach(int building, double x, double y)
    {
        if (footprints.Contains(building, x, y))
        {
            return true;
        }

        var shell = footprints.Shell(building);
        for (int i = 0; i + 3 < shell.Length; i += 2)
        {
            if (RingGeometry.SquaredDistanceToSide(x, y, shell[i], shell[i + 1], shell[i + 2], shell[i + 3]) <= reachM * reachM)
            {
                return true;
            }
        }

        return false;
    }
}
