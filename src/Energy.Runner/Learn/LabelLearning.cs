using Energy.Model.Areas;
using Energy.Model.Demand.Labels;

namespace Energy.Runner.Learn;

/// <summary>
/// Learns a label model from homes with a label and finds what it is worth on homes it had not seen: whole areas left out, and random homes left out. The pool
/// that a fold is scored with was found on the other folds alone. The same homes in whatever order, on however many threads, give the same model.
/// </summary>
internal static class LabelLearning
{
    /// <summary>The fewest homes with a label to learn from.</summary>
    public const int FewestHomes = 500;

    /// <summary>The fewest areas that they lie in.</summary>
    public const int FewestAreas = 4;

    private const int MostAreaFolds = 15;
    private const int RandomFolds = 5;

    /// <summary>Folds within what is learned from, so that no home is told its own label by way of its neighbours.</summary>
    private const int NeighbourFolds = 5;

    /// <summary>One home in so many is told of no neighbour, because the model must also speak where none is known.</summary>
    private const int OneUntoldIn = 3;

    /// <summary>The homes to learn from, in an order that their contents decide: those labelled since 2021 where there are enough of them, else the older ones.</summary>
    public static (LabelCases Cases, bool Since2021) Labelled(LabelCases cases)
    {
        bool since2021 = Of(cases, true).Count >= FewestHomes || Of(cases, false).Count < FewestHomes;
        return (cases.At(Ordered(cases, Of(cases, since2021))), since2021);
    }

    /// <summary>Learns from labelled homes of one stratum, in their order.</summary>
    /// <param name="cases">What <see cref="Labelled"/> gave.</param>
    /// <param name="since2021">Their stratum.</param>
    /// <param name="isCircular">Whether the labels were drawn by a generator.</param>
    /// <param name="threads">How many folds are learned side by side; no result depends on it.</param>
    public static LabelModel Learn(LabelCases cases, bool since2021, bool isCircular, int threads)
    {
        EnergyLabel[] labels = [.. cases.Label.Select(label => label!.Value)];
        string[] features = [.. LabelFeatures.OfferedBy(cases)];
        double[] ifMissing = [.. features.Select(name => cases.Figures.TryGetValue(name, out double[]? values) ? values.Where(double.IsFinite).Average() : 0)];
        int[] areaFold = AreaFolds(cases.Area), randomFold = [.. Enumerable.Range(0, cases.Count).Select(home => home % RandomFolds)];
        int areaFolds = areaFold.Max() + 1;
        int[] everyone = [.. Enumerable.Range(0, cases.Count)];
        var (byArea, byHome) = (new LeftOut(cases.Count), new LeftOut(cases.Count));
        BoostedTrees[] trees = [];
        Parallel.For(0, areaFolds + RandomFolds + 1, new ParallelOptions { MaxDegreeOfParallelism = threads }, job =>
        {
            if (job == 0)
            {
                trees = Grow(cases, features, ifMissing, LabelTable.Of(cases).Overall);
                return;
            }

            bool isArea = job <= areaFolds;
            int fold = isArea ? job - 1 : job - 1 - areaFolds;
            int[] folds = isArea ? areaFold : randomFold;
            (isArea ? byArea : byHome).Fill(cases, features, ifMissing, [.. everyone.Where(home => folds[home] == fold)], [.. everyone.Where(home => folds[home] != fold)]);
        });
        return new LabelModel
        {
            Features = features,
            IfMissing = ifMissing,
            Trees = trees,
            Table = LabelTable.Of(cases),
            AmongNeighbours = PoolFit.Of(byHome.Trees, byHome.Table, labels, everyone),
            Alone = PoolFit.Of(byArea.Trees, byArea.Table, labels, everyone),
            Since2021 = since2021,
            Homes = cases.Count,
            Areas = cases.Area.Distinct().Count(),
            IsCircular = isCircular,
            Scores = new LabelScores(
                LabelScore.Of(byArea.Table, labels),
                LabelScore.Of(byArea.Pooled(labels, areaFold, areaFolds), labels),
                LabelScore.Of(byHome.Table, labels),
                LabelScore.Of(byHome.Pooled(labels, randomFold, RandomFolds), labels)),
        };
    }

    /// <summary>The fold of each home when whole areas are left out: an area of its own each, or areas together where there are many; the largest are dealt first.</summary>
    public static int[] AreaFolds(IReadOnlyList<int> areas)
    {
        var sizes = areas.GroupBy(area => area).OrderByDescending(area => area.Count()).ThenBy(area => area.Key).ToArray();
        var homes = new int[Math.Min(MostAreaFolds, sizes.Length)];
        var foldOfArea = new Dictionary<int, int>();
        foreach (var area in sizes)
        {
            int fold = Array.IndexOf(homes, homes.Min());
            foldOfArea[area.Key] = fold;
            homes[fold] += area.Count();
        }

        return [.. areas.Select(area => foldOfArea[area])];
    }

    private static List<int> Of(LabelCases cases, bool since2021) =>
        [.. Enumerable.Range(0, cases.Count).Where(home => cases.Label[home] is not null && cases.Area[home] != OverlaidRegion.Nowhere && cases.Since2021[home] == since2021)];

    private static int[] Ordered(LabelCases cases, IEnumerable<int> homes)
    {
        double[][] figures = [.. LabelFeatures.Known.Where(cases.Figures.ContainsKey).Select(name => cases.Figures[name])];
        var ordered = homes.OrderBy(home => cases.Area[home]).ThenBy(home => cases.Type[home]).ThenBy(home => cases.BuiltYear[home]);
        foreach (double[] values in figures)
        {
            ordered = ordered.ThenBy(home => values[home]);
        }

        return [.. ordered.ThenBy(home => cases.Label[home])];
    }

    private static BoostedTrees[] Grow(LabelCases cases, string[] features, double[] ifMissing, IReadOnlyList<double> overall)
    {
        int[] fold = [.. Enumerable.Range(0, cases.Count).Select(home => home / OneUntoldIn % NeighbourFolds)];
        int[] told = [.. Enumerable.Range(0, cases.Count).Select(home => home % OneUntoldIn == 0 ? NeighbourLabels.Untold : fold[home])];
        var columns = LabelFeatures.Columns(cases, NeighbourLabels.Of(cases, told, cases, fold, overall), features, ifMissing);
        return LabelTrainer.Train(columns, [.. cases.Label.Select(label => label!.Value)]);
    }

    /// <summary>What trees and table say of homes that they did not learn from.</summary>
    private sealed class LeftOut(int count)
    {
        public double[] Trees { get; } = new double[count * EnergyLabels.Count];

        public double[] Table { get; } = new double[count * EnergyLabels.Count];

        public void Fill(LabelCases cases, string[] features, double[] ifMissing, int[] left, int[] others)
        {
            var (unseen, seen) = (cases.At(left), cases.At(others));
            var table = LabelTable.Of(seen);
            var trees = Grow(seen, features, ifMissing, table.Overall);
            var neighbours = NeighbourLabels.Of(unseen, [.. Enumerable.Repeat(1, unseen.Count)], seen, new int[seen.Count], table.Overall);
            double[] raw = LabelModel.Raw(trees, LabelFeatures.Columns(unseen, neighbours, features, ifMissing), unseen.Count);
            double[] shares = table.For(unseen);
            for (int place = 0; place < left.Length; place++)
            {
                int from = place * EnergyLabels.Count, to = left[place] * EnergyLabels.Count;
                raw.AsSpan(from, EnergyLabels.Count).CopyTo(Trees.AsSpan(to));
                shares.AsSpan(from, EnergyLabels.Count).CopyTo(Table.AsSpan(to));
            }
        }

        /// <summary>Each fold pooled as the other folds ask for.</summary>
        public double[] Pooled(EnergyLabel[] labels, int[] foldOfHome, int folds)
        {
            var pooled = new double[Trees.Length];
            for (int fold = 0; fold < folds; fold++)
            {
                var pool = PoolFit.Of(Trees, Table, labels, [.. Enumerable.Range(0, labels.Length).Where(home => foldOfHome[home] != fold)]);
                foreach (int home in Enumerable.Range(0, labels.Length).Where(home => foldOfHome[home] == fold))
                {
                    int first = home * EnergyLabels.Count;
                    pool.Pool(Trees.AsSpan(first, EnergyLabels.Count), Table.AsSpan(first, EnergyLabels.Count), pooled.AsSpan(first, EnergyLabels.Count));
                }
            }

            return pooled;
        }
    }
}
