using Energy.Model.Areas;

namespace Energy.Model.Supply.Heat;

/// <summary>The ground in small numbered squares: which of them lie within reach of the walls of a building, those under it included. For use from several threads at once.</summary>
internal sealed class GroundSquares(Footprints footprints, double reachM)
{
    private const double SideM = 5;

    private readonly int[]?[] around = new int[]?[footprints.Count];
    private readonly Dictionary<(int Column, int Row), int> numbers = [];

    /// <summary>The area of a square in hectares.</summary>
    public const double Hectares = SideM * SideM / 10_000;

    /// <summary>The numbers of the squares within reach of a building, from south to north and west to east.</summary>
    public int[] Around(int building)
    {
        if (around[building] is { } known)
        {
            return known;
        }

        lock (numbers)
        {
            return around[building] ??= [.. Within(building).Select(Number)];
        }
    }

    private int Number((int Column, int Row) square)
    {
        if (!numbers.TryGetValue(square, out int number))
        {
            numbers[square] = number = numbers.Count;
        }

        return number;
    }

    private IEnumerable<(int Column, int Row)> Within(int building)
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
