namespace Energy.Model.Areas.Grid;

/// <summary>
/// Where an edge passes a point, decided without error. Every point stands for one a hair to its west and a far smaller hair to its north, so that no edge
/// ever runs through it and no corner lies level with it: whoever counts crossings by these rules counts each exactly once.
/// </summary>
internal static class Crossing
{
    /// <summary>Whether an edge crosses the horizontal line through the point.</summary>
    public static bool IsLevel(double ay, double by, double y) => ay > y != by > y;

    /// <summary>Whether an edge crosses the vertical line through the point.</summary>
    public static bool IsAbreast(double ax, double bx, double x) => ax >= x != bx >= x;

    /// <summary>Whether an edge that is <see cref="IsLevel"/> crosses the line west of the point.</summary>
    public static bool IsWest(double ax, double ay, double bx, double by, double x, double y) =>
        ay > y ? Turn.Of(bx, by, ax, ay, x, y) < 0 : Turn.Of(ax, ay, bx, by, x, y) < 0;

    /// <summary>Whether an edge that is <see cref="IsAbreast"/> crosses the line south of the point.</summary>
    public static bool IsSouth(double ax, double ay, double bx, double by, double x, double y)
    {
        if (ax >= x)
        {
            (ax, ay, bx, by) = (bx, by, ax, ay);
        }

        int turn = Turn.Of(ax, ay, bx, by, x, y);
        return turn > 0 || (turn == 0 && by >= ay);
    }

    /// <summary>Whether a point lies on an edge, its ends included.</summary>
    public static bool IsOn(double ax, double ay, double bx, double by, double x, double y) =>
        x >= Math.Min(ax, bx) && x <= Math.Max(ax, bx) && y >= Math.Min(ay, by) && y <= Math.Max(ay, by) && Turn.Of(ax, ay, bx, by, x, y) == 0;
}
