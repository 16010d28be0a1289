namespace Energy.Model.Supply.Heat;

/// <summary>The claims on the squares of the ground, each claimed once: a building may claim those that lie within reach of its walls.</summary>
internal sealed class GroundCells(GroundSquares squares, double shareKept)
{
    private const double RoundingHa = 1e-9;

    /// <summary>Claims are kept for so many squares together, and only where there are any: few buildings ever claim ground.</summary>
    private const int SquaresTogether = 1024;

    private readonly double cellHa = GroundSquares.Hectares * shareKept;
    private readonly List<double[]?> claimedHa = [];

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
        foreach (int cell in squares.Around(building))
        {
            ClaimedHaOf(cell) += FreeHaOf(cell) * share;
        }
    }

    private double FreeHaOf(int cell) => cell / SquaresTogether < claimedHa.Count && claimedHa[cell / SquaresTogether] is { } together ? cellHa - together[cell % SquaresTogether] : cellHa;

    private ref double ClaimedHaOf(int cell)
    {
        while (claimedHa.Count <= cell / SquaresTogether)
        {
            claimedHa.Add(null);
        }

        return ref (claimedHa[cell / SquaresTogether] ??= new double[SquaresTogether])[cell % SquaresTogether];
    }
}
