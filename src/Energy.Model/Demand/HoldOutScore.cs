namespace Energy.Model.Demand;

/// <summary>How well published means are foretold by a method that was not shown them (formula 13).</summary>
/// <param name="Neighbourhoods">How many were foretold.</param>
/// <param name="MeanError">Mean absolute difference, every neighbourhood alike, in the unit of the published means.</param>
/// <param name="MeanErrorByHomes">The same, every home alike.</param>
/// <param name="InBandPct">Published means inside the band that should hold eighty in a hundred.</param>
public sealed record HoldOutScore(int Neighbourhoods, double MeanError, double MeanErrorByHomes, double InBandPct)
{
    /// <summary>Scores the neighbourhoods with both a published and a foretold mean; null when there is none.</summary>
    public static HoldOutScore? Of(double?[] published, double?[] foretold, double?[] low, double?[] high, double[] homes)
    {
        int[] both = [.. Enumerable.Range(0, published.Length).Where(b => published[b] is not null && foretold[b] is not null)];
        if (both.Length == 0)
        {
            return null;
        }

        double Error(int b) => Math.Abs(published[b]!.Value - foretold[b]!.Value);
        return new HoldOutScore(
            both.Length,
            both.Average(Error),
            both.Sum(b => Error(b) * homes[b]) / both.Sum(b => homes[b]),
            100.0 * both.Count(b => published[b] >= low[b] && published[b] <= high[b]) / both.Length);
    }
}
