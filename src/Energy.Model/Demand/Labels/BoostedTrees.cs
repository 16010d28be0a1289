namespace Energy.Model.Demand.Labels;

/// <summary>
/// Boosted regression trees as flat columns, one entry per node: where it branches and on what, or what it adds. A child always stands behind its parent, so
/// that every walk ends. Their sum is the natural logarithm of the odds of something.
/// </summary>
/// <param name="Start">What the sum begins with.</param>
/// <param name="Roots">The first node of each tree.</param>
/// <param name="Feature">The feature a node looks at, or <see cref="Leaf"/>.</param>
/// <param name="Threshold">A home goes left where its feature is at most this; 0 in a leaf.</param>
/// <param name="Left">The node to the left; 0 in a leaf.</param>
/// <param name="Right">The node to the right; 0 in a leaf.</param>
/// <param name="Value">What a leaf adds; 0 elsewhere.</param>
public sealed record BoostedTrees(double Start, int[] Roots, int[] Feature, float[] Threshold, int[] Left, int[] Right, double[] Value)
{
    /// <summary>The mark of a node that does not branch.</summary>
    public const int Leaf = -1;

    private const double LargestValue = 1000;

    /// <summary>What is wrong with the columns for a model of so many features; null when nothing is.</summary>
    public string? Flaw(int features)
    {
        int nodes = Feature.Length;
        if (Threshold.Length != nodes || Left.Length != nodes || Right.Length != nodes || Value.Length != nodes)
        {
            return "the columns of the trees differ in length";
        }

        if (!(Math.Abs(Start) <= LargestValue) || !Value.All(value => Math.Abs(value) <= LargestValue) || !Threshold.All(float.IsFinite))
        {
            return "a value or threshold of a tree is out of all bounds";
        }

        if (Roots.Any(root => root < 0 || root >= nodes))
        {
            return "a tree begins at a node that is not there";
        }

        for (int node = 0; node < nodes; node++)
        {
            bool isLeaf = Feature[node] == Leaf;
            bool branches = Feature[node] >= 0 && Feature[node] < features && Left[node] > node && Left[node] < nodes && Right[node] > node && Right[node] < nodes;
            if (!isLeaf && !branches)
            {
                return $"node {node} is neither a leaf nor a branch to nodes behind it";
            }
        }

        return null;
    }

    /// <summary>The logarithm of the odds per home.</summary>
    public double[] LogOdds(float[][] columns, int count)
    {
        var odds = new double[count];
        Array.Fill(odds, Start);
        foreach (int root in Roots)
        {
            for (int home = 0; home < count; home++)
            {
                int node = root;
                while (Feature[node] != Leaf)
                {
                    node = columns[Feature[node]][home] <= Threshold[node] ? Left[node] : Right[node];
                }

                odds[home] += Value[node];
            }
        }

        return odds;
    }
}
