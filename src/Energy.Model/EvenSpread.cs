namespace Energy.Model;

/// <summary>
/// Deals numbers evenly over the interval from 0 to 1: steps of the golden ratio fill it however many follow, and put neighbours in a list far apart.
/// Used where a choice among equals must not favour what happens to stand first in a file.
/// </summary>
internal static class EvenSpread
{
    private const double GoldenRatio = 0.6180339887498949;
    private const double RootOfTwo = 0.41421356237309515;
    private const double RootOfThree = 0.7320508075688772;

    /// <summary>The place of the number in the interval, 1 excluded.</summary>
    public static double Of(int number) => number * GoldenRatio % 1;

    /// <summary>The place of the number at its so-manieth turn: even over numbers and over turns, and free of <see cref="Of(int)"/>.</summary>
    public static double Of(int number, int turn) => ((number * RootOfTwo) + (turn * RootOfThree)) % 1;
}
