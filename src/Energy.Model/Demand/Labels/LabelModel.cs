using Energy.Model.Areas;

namespace Energy.Model.Demand.Labels;

/// <summary>
/// A learned estimate of labels (formula 3): boosted trees for the odds of each label or a better one, pooled with the table of shares, once with and once
/// without the labels of neighbours. Data alone: whoever has one may reckon with it.
/// </summary>
public sealed class LabelModel
{
    /// <summary>The table of the homes it was learned from.</summary>
    public required LabelTable Table { get; init; }

    /// <summary>The half that speaks where labels of neighbours are known.</summary>
    public required LabelExpert AmongNeighbours { get; init; }

    /// <summary>The half that speaks where none is known.</summary>
    public required LabelExpert Alone { get; init; }

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
        var said = new double[cases.Count * EnergyLabels.Count];
        double[] table = Table.For(cases);
        Speak(AmongNeighbours, isKnown: true);
        Speak(Alone, isKnown: false);
        return said;

        void Speak(LabelExpert expert, bool isKnown)
        {
            double[] raw = neighbours.Known.Contains(isKnown) ? expert.Raw(cases, neighbours) : [];
            for (int home = 0; home < cases.Count; home++)
            {
                if (neighbours.Known[home] == isKnown)
                {
                    int first = home * EnergyLabels.Count;
                    expert.Pool.Pool(raw.AsSpan(first, EnergyLabels.Count), table.AsSpan(first, EnergyLabels.Count), said.AsSpan(first, EnergyLabels.Count));
                }
            }
        }
    }
}
