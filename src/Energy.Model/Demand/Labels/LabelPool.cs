using Energy.Model.Areas;

namespace Energy.Model.Demand.Labels;

/// <summary>
/// Brings what the trees say and what the table says together, calibrated: <c>p ∝ exp(a · ln q + b · ln t + c)</c> with q from the trees, t from the table
/// and c per label. Reckoned in logarithms that are held between narrow limits, so that nothing ever comes to 0 or to no number.
/// </summary>
/// <param name="Trees">The weight a of the trees, 0 to 3.</param>
/// <param name="Table">The weight b of the table, 0 to 3.</param>
/// <param name="PerLabel">What each label is raised by, -3 to 3.</param>
public sealed record LabelPool(double Trees, double Table, IReadOnlyList<double> PerLabel)
{
    /// <summary>The largest weight, and the largest rise of a label.</summary>
    public const double Largest = 3;

    private const double SmallestLog = -9;

    /// <summary>What stands when nothing is known better: the trees alone.</summary>
    public static LabelPool None { get; } = new(1, 0, new double[EnergyLabels.Count]);

    /// <summary>Whether all is within its limits.</summary>
    public bool IsSound =>
        Trees is >= 0 and <= Largest && Table is >= 0 and <= Largest && PerLabel.Count == EnergyLabels.Count && PerLabel.All(rise => Math.Abs(rise) <= Largest);

    /// <summary>The logarithm of a share, held between -9 and 0.</summary>
    public static double Log(double share) => share > 0 ? Math.Clamp(Math.Log(share), SmallestLog, 0) : SmallestLog;

    /// <summary>The pooled probabilities of a home; they sum to 1.</summary>
    /// <param name="trees">What the trees say, by label.</param>
    /// <param name="table">What the table says, by label.</param>
    /// <param name="pooled">Where the result goes, by label.</param>
    public void Pool(ReadOnlySpan<double> trees, ReadOnlySpan<double> table, Span<double> pooled)
    {
        double largest = double.NegativeInfinity;
        for (int label = 0; label < EnergyLabels.Count; label++)
        {
            pooled[label] = (Trees * Log(trees[label])) + (Table * Log(table[label])) + PerLabel[label];
            largest = Math.Max(largest, pooled[label]);
        }

        double sum = 0;
        for (int label = 0; label < EnergyLabels.Count; label++)
        {
            pooled[label] = Math.Exp(Math.Max(pooled[label] - largest, 2 * SmallestLog));
            sum += pooled[label];
        }

        for (int label = 0; label < EnergyLabels.Count; label++)
        {
            pooled[label] /= sum;
        }
    }
}
