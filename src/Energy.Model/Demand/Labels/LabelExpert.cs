using Energy.Model.Areas;

namespace Energy.Model.Demand.Labels;

/// <summary>One of the two halves of a label model: it looks at its own features, and speaks where labels of neighbours are known, or where none is.</summary>
/// <param name="Features">The features, in the order of the trees' numbers.</param>
/// <param name="IfMissing">The value of each where a home does not tell it.</param>
/// <param name="Trees">Per label but the last: the trees for that label or a better one.</param>
/// <param name="Pool">How its trees and the table go together.</param>
public sealed record LabelExpert(IReadOnlyList<string> Features, IReadOnlyList<double> IfMissing, IReadOnlyList<BoostedTrees> Trees, LabelPool Pool)
{
    private const double SmallestShare = 1e-6;

    /// <summary>
    /// What the trees alone say, before it is pooled: the probability of each label, best first, home after home. It is the difference of one label or better
    /// and the next better one; where trees contradict each other the larger holds.
    /// </summary>
    public double[] Raw(LabelCases cases, NeighbourLabels neighbours)
    {
        float[][] columns = LabelFeatures.Columns(cases, neighbours, Features, IfMissing);
        double[][] odds = [.. Trees.Select(of => of.LogOdds(columns, cases.Count))];
        var found = new double[cases.Count * EnergyLabels.Count];
        for (int home = 0; home < cases.Count; home++)
        {
            var here = found.AsSpan(home * EnergyLabels.Count, EnergyLabels.Count);
            double passed = 0, sum = 0;
            for (int label = 0; label < EnergyLabels.Count; label++)
            {
                double upTo = label == Trees.Count ? 1 : Math.Max(passed, 1 / (1 + Math.Exp(-odds[label][home])));
                here[label] = Math.Max(SmallestShare, upTo - passed);
                sum += here[label];
                passed = upTo;
            }

            for (int label = 0; label < EnergyLabels.Count; label++)
            {
                here[label] /= sum;
            }
        }

        return found;
    }
}
