using Energy.Model.Areas;

namespace Energy.Model.Demand.Labels;

/// <summary>
/// A learned estimate of labels (formula 3): boosted trees for the odds of each label or a better one, pooled with the table of shares. Data alone: whoever
/// has one may reckon with it.
/// </summary>
public sealed class LabelModel
{
    private const double SmallestShare = 1e-6;

    /// <summary>The features, in the order of the trees' numbers.</summary>
    public required IReadOnlyList<string> Features { get; init; }

    /// <summary>The value of each where a home does not tell it.</summary>
    public required IReadOnlyList<double> IfMissing { get; init; }

    /// <summary>Per label but the last: the trees for that label or a better one.</summary>
    public required IReadOnlyList<BoostedTrees> Trees { get; init; }

    /// <summary>The table of the homes it was learned from.</summary>
    public required LabelTable Table { get; init; }

    /// <summary>How trees and table go together where labels of neighbours are known.</summary>
    public required LabelPool AmongNeighbours { get; init; }

    /// <summary>How they go together where none is known.</summary>
    public required LabelPool Alone { get; init; }

    /// <summary>Whether it was learned from labels registered from 2021 on; else from older ones. It never mixes the two.</summary>
    public required bool Since2021 { get; init; }

    /// <summary>How many homes it was learned from.</summary>
    public required int Homes { get; init; }

    /// <summary>How many areas these homes lie in.</summary>
    public required int Areas { get; init; }

    /// <summary>Whether the labels were drawn by a generator: then the model learned the generator, and its scores are circular.</summary>
    public required bool IsCircular { get; init; }

    /// <summary>What it was found to be worth.</summary>
    public required LabelScores Scores { get; init; }

    /// <summary>Whether a run uses it, and why.</summary>
    public LabelOrigin Verdict => IsCircular ? LabelOrigin.TableBecauseCircular
        : Scores.LowerPct >= LabelScores.NeededPct ? LabelOrigin.Model
        : LabelOrigin.TableBecauseNotBetter;

    /// <summary>
    /// The probabilities of each home, best label first, home after home, from what the cases tell and from the labels of the model's stratum among them. A
    /// home that has such a label itself is told of no other.
    /// </summary>
    public double[] Probabilities(LabelCases cases)
    {
        bool[] isNeighbour = [.. Enumerable.Range(0, cases.Count).Select(home => cases.Label[home] is not null && cases.Since2021[home] == Since2021)];
        var labelled = cases.At([.. Enumerable.Range(0, cases.Count).Where(home => isNeighbour[home])]);
        int[] fold = Array.ConvertAll(isNeighbour, itself => itself ? NeighbourLabels.Untold : 1);
        return Probabilities(cases, NeighbourLabels.Of(cases, fold, labelled, new int[labelled.Count], Table.Overall));
    }

    /// <summary>The probabilities of each home, given the labels around it.</summary>
    public double[] Probabilities(LabelCases cases, NeighbourLabels neighbours)
    {
        var pooled = Raw(cases, neighbours);
        double[] table = Table.For(cases);
        Span<double> raw = stackalloc double[EnergyLabels.Count];
        for (int home = 0; home < cases.Count; home++)
        {
            var here = pooled.AsSpan(home * EnergyLabels.Count, EnergyLabels.Count);
            here.CopyTo(raw);
            (neighbours.Known[home] ? AmongNeighbours : Alone).Pool(raw, table.AsSpan(home * EnergyLabels.Count, EnergyLabels.Count), here);
        }

        return pooled;
    }

    /// <summary>What the trees alone say, before it is pooled.</summary>
    public double[] Raw(LabelCases cases, NeighbourLabels neighbours) => Raw(Trees, LabelFeatures.Columns(cases, neighbours, Features, IfMissing), cases.Count);

    /// <summary>The probability of each label as the difference of one label or better and the next better one; where trees contradict each other the larger holds.</summary>
    public static double[] Raw(IReadOnlyList<BoostedTrees> trees, float[][] columns, int count)
    {
        double[][] odds = [.. trees.Select(of => of.LogOdds(columns, count))];
        var found = new double[count * EnergyLabels.Count];
        for (int home = 0; home < count; home++)
        {
            var here = found.AsSpan(home * EnergyLabels.Count, EnergyLabels.Count);
            double passed = 0, sum = 0;
            for (int label = 0; label < EnergyLabels.Count; label++)
            {
                double upTo = label == trees.Count ? 1 : Math.Max(passed, 1 / (1 + Math.Exp(-odds[label][home])));
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
