using Energy.Model.Areas;

namespace Energy.Model.Demand.Labels;

/// <summary>
/// The labels around each home: the share of labelled homes of its area with a label or a better one, drawn towards the shares of all with the weight of
/// twenty homes. Of one stratum of registration only, and never with the home itself.
/// </summary>
public sealed class NeighbourLabels
{
    /// <summary>The fold of a home that is told of no neighbour.</summary>
    public const int Untold = -1;

    private const double Weight = 20;

    private NeighbourLabels(int count)
    {
        Known = new bool[count];
        UpTo = [.. Enumerable.Range(0, EnergyLabels.Count - 1).Select(_ => new double[count])];
    }

    /// <summary>Whether any label is known around the home.</summary>
    public bool[] Known { get; }

    /// <summary>Per label but the last, per home: the share between 0 and 1.</summary>
    public double[][] UpTo { get; }

    /// <summary>
    /// For each of some homes, the labels of others in its area. Homes of the same fold are not told of each other, so that no home learns its own label.
    /// </summary>
    /// <param name="homes">The homes to look around from.</param>
    /// <param name="foldOfHome">Their folds; a fold that no other has, to be told of all; <see cref="Untold"/> to be told of none.</param>
    /// <param name="others">Homes with a label.</param>
    /// <param name="foldOfOther">Their folds.</param>
    /// <param name="overall">The shares of all labels.</param>
    public static NeighbourLabels Of(LabelCases homes, IReadOnlyList<int> foldOfHome, LabelCases others, IReadOnlyList<int> foldOfOther, IReadOnlyList<double> overall)
    {
        var counts = new Dictionary<(int Area, int Fold), int[]>();
        var totals = new Dictionary<int, int[]>();
        for (int other = 0; other < others.Count; other++)
        {
            if (others.Label[other] is { } label && others.Area[other] != OverlaidRegion.Nowhere)
            {
                Of(counts, (others.Area[other], foldOfOther[other]))[(int)label]++;
                Of(totals, others.Area[other])[(int)label]++;
            }
        }

        var found = new NeighbourLabels(homes.Count);
        int[] none = new int[EnergyLabels.Count];
        for (int home = 0; home < homes.Count; home++)
        {
            bool told = foldOfHome[home] != Untold && totals.ContainsKey(homes.Area[home]);
            int[] all = told ? totals[homes.Area[home]] : none;
            int[] own = told ? counts.GetValueOrDefault((homes.Area[home], foldOfHome[home]), none) : none;
            int count = all.Sum() - own.Sum();
            found.Known[home] = count > 0;
            double passed = 0, share = 0;
            for (int label = 0; label < EnergyLabels.Count - 1; label++)
            {
                passed += all[label] - own[label];
                share += overall[label];
                found.UpTo[label][home] = (passed + (Weight * share)) / (count + Weight);
            }
        }

        return found;
    }

    private static int[] Of<T>(Dictionary<T, int[]> counts, T key)
        where T : notnull
    {
        if (!counts.TryGetValue(key, out int[]? found))
        {
            counts[key] = found = new int[EnergyLabels.Count];
        }

        return found;
    }
}
