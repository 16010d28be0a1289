namespace Energy.Model;

/// <summary>
/// Deals numbers evenly over the interval from 0 to 1: steps of the golden ratio fill it however many follow, and put neighbours in a list far apart.
/// Used where a choice among equals must not favour what happens to stand first in a file.
/// </summary>
internal static class EvenSpread
{
    private const double GoldenRatio = 0.6180339887498949;

    /// <summary>The place of the number in the interval, 1 excluded.</summary>
    public static double Of(int number) => number * GoldenRatio % 1;
}
