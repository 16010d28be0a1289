using Energy.Model.Areas;
using Energy.Model.Demand.Labels;

namespace Energy.Runner.Learn;

/// <summary>
/// Learns a label model from homes with a label and finds what it is worth on homes it had not seen: whole areas left out, told and not told of the labels of
/// others there, and random homes left out. The pool that a fold is scored with was found on the other folds alone. The same homes in whatever order, on however many threads, give the same model.
/// </summary>
internal static class LabelLearning
{
    /// <summary>The fewest homes with a label to learn from.</summary>
    public const int FewestHomes = 500;

    /// <summary>The fewest areas that they lie in.</summary>
    public const int FewestAreas = 4;

    private const int MostAreaFolds = 15;

    /// <summary>Random folds: homes of one are not told of each other, so that none is told its own label by way of its neighbours.</summary>
    private const int NeighbourFolds = 5;

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
        int[] areaFold = AreaFolds(cases.Area), randomFold = Spread(cases.Count, NeighbourFolds);
        int areaFolds = areaFold.Max() + 1;
        var alone = new LeftOut(cases, labels, areaFold, amongNeighbours: false);
        var told = new LeftOut(cases, labels, areaFold, amongNeighbours: true);
        var random = new LeftOut(cases, labels, randomFold, amongNeighbours: true);
        var experts = new LabelExpert[2];
        Parallel.For(0, experts.Length + (2 * areaFolds) + NeighbourFolds, new ParallelOptions { MaxDegreeOfParallelism = threads }, job =>
        {
            if (job < experts.Length)
            {
                experts[job] = Grow(cases, amongNeighbours: job == 1, LabelTable.Of(cases).Overall);
            }
            else if (job < experts.Length + (2 * areaFolds))
            {
                (job % 2 == 0 ? alone : told).Fill((job - experts.Length) / 2);
            }
            else
            {
                random.Fill(job - experts.Length - (2 * areaFolds));
            }
        });
        return new LabelModel
        {
            Table = LabelTable.Of(cases),
            AmongNeighbours = experts[1] with { Pool = told.Pool() },
            Alone = experts[0] with { Pool = alone.Pool() },
            Since2021 = since2021,
            Homes = cases.Count,
            Areas = cases.Area.Distinct().Count(),
            IsCircular = isCircular,
            Scores = new LabelScores(
                LabelScore.Of(told.Table, labels),
                LabelScore.Of(told.Pooled(), labels),
                LabelScore.Of(alone.Pooled(), labels),
                LabelScore.Of(random.Table, labels),
                LabelScore.Of(random.Pooled(), labels)),
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

    /// <summary>
    /// Folds by a number that looks like chance (Wellons' lowbias32): an even spread would fall in with the order of the homes, and a fold would then tell its
    /// labels by what the others lack.
    /// </summary>
    private static int[] Spread(int homes, int folds)
    {
        var fold = new int[homes];
        for (int home = 0; home < homes; home++)
        {
            uint mixed = (uint)home;
            mixed = (mixed ^ (mixed >> 16)) * 0x7feb352d;
            mixed = (mixed ^ (mixed >> 15)) * 0x846ca68b;
            fold[home] = (int)((mixed ^ (mixed >> 16)) % (uint)folds);
        }

        return fold;
    }

    private static LabelExpert Grow(LabelCases cases, bool amongNeighbours, IReadOnlyList<double> overall)
    {
        string[] features = [.. LabelFeatures.OfferedBy(cases, amongNeighbours)];
        double[] ifMissing = [.. features.Select(name => cases.Figures.TryGetValue(name, out double[]? values) ? values.Where(double.IsFinite).Average() : 0)];
        int[] fold = Spread(cases.Count, NeighbourFolds);
        var columns = LabelFeatures.Columns(cases, NeighbourLabels.Of(cases, fold, cases, fold, overall), features, ifMissing);
        return new LabelExpert(features, ifMissing, LabelTrainer.Train(columns, [.. cases.Label.Select(label => label!.Value)]), LabelPool.None);
    }

    /// <summary>What trees and table say of homes that they did not learn from, fold by fold.</summary>
    private sealed class LeftOut(LabelCases cases, EnergyLabel[] labels, int[] foldOfHome, bool amongNeighbours)
    {
        private readonly int[] neighbourFold = Spread(cases.Count, NeighbourFolds);
        private readonly double[] trees = new double[cases.Count * EnergyLabels.Count];

        /// <summary>What the table says, best label first, home after home.</summary>
        public double[] Table { get; } = new double[cases.Count * EnergyLabels.Count];

        public void Fill(int fold)
        {
            int[] left = Homes(other => other == fold);
            var (unseen, seen) = (cases.At(left), cases.At(Homes(other => other != fold)));
            var table = LabelTable.Of(seen);
            var neighbours = NeighbourLabels.Of(unseen, [.. left.Select(home => neighbourFold[home])], cases, neighbourFold, table.Overall);
            double[] raw = Grow(seen, amongNeighbours, table.Overall).Raw(unseen, neighbours);
            double[] shares = table.For(unseen);
            for (int place = 0; place < left.Length; place++)
            {
                int from = place * EnergyLabels.Count, to = left[place] * EnergyLabels.Count;
                raw.AsSpan(from, EnergyLabels.Count).CopyTo(trees.AsSpan(to));
                shares.AsSpan(from, EnergyLabels.Count).CopyTo(Table.AsSpan(to));
            }
        }

        /// <summary>The pool that all folds ask for.</summary>
        public LabelPool Pool() => PoolFit.Of(trees, Table, labels, Homes(_ => true));

        /// <summary>Each fold pooled as the other folds ask for.</summary>
        public double[] Pooled()
        {
            var pooled = new double[trees.Length];
            foreach (int fold in foldOfHome.Distinct())
            {
                var pool = PoolFit.Of(trees, Table, labels, Homes(other => other != fold));
                foreach (int home in Homes(other => other == fold))
                {
                    int first = home * EnergyLabels.Count;
                    pool.Pool(trees.AsSpan(first, EnergyLabels.Count), Table.AsSpan(first, EnergyLabels.Count), pooled.AsSpan(first, EnergyLabels.Count));
                }
            }

            return pooled;
        }

        private int[] Homes(Func<int, bool> ofFold) => [.. Enumerable.Range(0, cases.Count).Where(home => ofFold(foldOfHome[home]))];
    }
}
