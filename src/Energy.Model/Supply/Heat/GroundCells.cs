namespace Energy.Model.Supply.Heat;

/// <summary>The claims on the squares of the ground, each claimed once: a building may claim those that lie within reach of its walls.</summary>
internal sealed class GroundCells(GroundSquares squares, double shareKept)
{
    private const double RoundingHa = 1e-9;

    private readonly double cellHa = GroundSquares.Hectares * shareKept;
    private double[] claimedHa = [];

    /// <summary>Hectares within reach of a building that may be used, claimed or not.</summary>
    public double ReachHa(int building) => squares.Around(building).Length * cellHa;

    /// <summary>Hectares within reach of a building that nobody has claimed.</summary>
    public double FreeHa(int building)
    {
        double free = 0;
        foreach (int cell in squares.Around(building))
        {
            free += FreeHaOf(cell);
        }

        return free;
    }

    /// <summary>Claims hectares within reach of a building, from every square alike. More than is free is a mistake of ours.</summary>
    public void Claim(int building, double hectares)
    {
        double free = FreeHa(building);
        if (hectares > free + RoundingHa)
        {
            throw new InvalidOperationException($"Building {building} has {free} ha of ground free; {hectares} ha were claimed.");
        }

        double share = free > 0 ? Math.Min(1, hectares / free) : 0;
        int[] around = squares.Around(building);
        int needed = around.Length == 0 ? 0 : around.Max() + 1;
        if (needed > claimedHa.Length)
        {
            Array.Resize(ref claimedHa, Math.Max(needed, claimedHa.Length * 2));
        }

        foreach (int cell in around)
        {
            claimedHa[cell] += FreeHaOf(cell) * share;
        }
    }

    private double FreeHaOf(int cell) => cell < claimedHa.Length ? cellHa - claimedHa[cell] : cellHa;
}
