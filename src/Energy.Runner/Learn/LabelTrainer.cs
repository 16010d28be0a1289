using Energy.Model.Areas;
using Energy.Model.Demand.Labels;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Energy.Runner.Learn;

/// <summary>Grows the boosted trees of a label model with Microsoft.ML, one thread and one seed, and takes them out as plain columns.</summary>
internal static class LabelTrainer
{
    private const int Trees = 60;
    private const int Leaves = 8;

    /// <summary>Homes of one estate share year, floor and label: a leaf must hold more than one estate, or the trees learn estates by heart.</summary>
    private const int MostHomesPerLeaf = 100;
    private const int FewestHomesPerLeaf = 10;
    private const double LeafShare = 0.01;
    private const double LearningRate = 0.1;
    private const int Seed = 42;

    /// <summary>With fewer homes than this on one side of a question there is nothing to grow: the odds are those of all.</summary>
    private const int FewestOnASide = 20;

    /// <summary>Per label but the last: trees for the odds of that label or a better one.</summary>
    public static BoostedTrees[] Train(float[][] columns, IReadOnlyList<EnergyLabel> labels) =>
        [.. Enumerable.Range(0, EnergyLabels.Count - 1).Select(last => Train(columns, [.. labels.Select(label => (int)label <= last)]))];

    /// <summary>Trees for the odds of a yes.</summary>
    public static BoostedTrees Train(float[][] columns, bool[] answers)
    {
        int yes = answers.Count(answer => answer);
        if (yes < FewestOnASide || answers.Length - yes < FewestOnASide)
        {
            return new BoostedTrees(Math.Log((yes + 0.5) / (answers.Length - yes + 0.5)), [], [], [], [], [], []);
        }

        return Taken(Grow(columns, answers).Grown.Model.SubModel.TrainedTreeEnsemble);
    }

    /// <summary>The trees as the trainer holds them, with the homes they were grown from as it sees them.</summary>
    internal static (BinaryPredictionTransformer<CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>> Grown, IDataView Homes) Grow(float[][] columns, bool[] answers)
    {
        var context = new MLContext(seed: Seed);
        var shape = SchemaDefinition.Create(typeof(Example));
        shape[nameof(Example.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, columns.Length);
        var data = context.Data.LoadFromEnumerable(Enumerable.Range(0, answers.Length).Select(home => new Example { Label = answers[home], Features = [.. columns.Select(column => column[home])] }), shape);
        var grown = context.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
        {
            NumberOfTrees = Trees,
            NumberOfLeaves = Leaves,
            MinimumExampleCountPerLeaf = Math.Clamp((int)(answers.Length * LeafShare), FewestHomesPerLeaf, MostHomesPerLeaf),
            LearningRate = LearningRate,
            NumberOfThreads = 1,
            Seed = Seed,
            FeatureSelectionSeed = Seed,
        }).Fit(data);
        return (grown, data);
    }

    /// <summary>The trees as columns. The trainer's score is the logarithm of the odds over twice its learning rate.</summary>
    private static BoostedTrees Taken(RegressionTreeEnsemble ensemble)
    {
        const double OddsPerScore = 2 * LearningRate;
        var columns = new TreeColumns();
        int[] roots = [.. ensemble.Trees.Zip(ensemble.TreeWeights, (tree, weight) => columns.Add(tree, weight * OddsPerScore))];
        return columns.Build(ensemble.Bias * OddsPerScore, roots);
    }

    private sealed class Example
    {
        public bool Label { get; set; }

        public float[] Features { get; set; } = [];
    }

    /// <summary>Nodes of all trees behind each other, parents before children.</summary>
    private sealed class TreeColumns
    {
        private readonly List<int> feature = [];
        private readonly List<float> threshold = [];
        private readonly List<int> left = [];
        private readonly List<int> right = [];
        private readonly List<double> value = [];

        /// <summary>Adds a tree and gives back where it begins.</summary>
        public int Add(RegressionTree tree, double scale) => tree.NumberOfNodes == 0 ? Leaf(tree.LeafValues[0] * scale) : Node(tree, 0, scale);

        public BoostedTrees Build(double start, int[] roots) => new(start, roots, [.. feature], [.. threshold], [.. left], [.. right], [.. value]);

        private int Node(RegressionTree tree, int node, double scale)
        {
            int place = Leaf(0);
            feature[place] = tree.NumericalSplitFeatureIndexes[node];
            threshold[place] = tree.NumericalSplitThresholds[node];
            left[place] = Child(tree, tree.LeftChild[node], scale);
            right[place] = Child(tree, tree.RightChild[node], scale);
            return place;
        }

        /// <summary>A child is a node, or a leaf as the complement of its number.</summary>
        private int Child(RegressionTree tree, int child, double scale) => child >= 0 ? Node(tree, child, scale) : Leaf(tree.LeafValues[~child] * scale);

        private int Leaf(double adds)
        {
            feature.Add(BoostedTrees.Leaf);
            threshold.Add(0);
            left.Add(0);
            right.Add(0);
            value.Add(adds);
            return feature.Count - 1;
        }
    }
}
