using Energy.Model.Areas;
using Energy.Model.Demand.Labels;
using Energy.Runner.Learn;

namespace Energy.Runner.Tests.Learn;

/// <summary>Probabilities brought together, scored, and turned into labels.</summary>
public sealed class PoolsAndDeals
{
    [Fact]
    public void What_is_next_to_impossible_is_pooled_without_coming_to_nothing()
    {
        double[][] extremes = [[0, 0, 0, 0, 0, 0, 0, 1], [1, 0, 0, 0, 0, 0, 0, 0], [double.Epsilon, 1e-300, 1e-200, 1e-30, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0]];
        LabelPool[] pools = [LabelPool.None, new(3, 3, [3, -3, 3, -3, 3, -3, 3, -3]), new(0, 0, new double[8]), new(3, 0, [-3, -3, -3, -3, -3, -3, -3, -3])];
        double[] pooled = new double[8];
        foreach (var pool in pools)
        {
            foreach (double[] trees in extremes)
            {
                foreach (double[] table in extremes)
                {
                    pool.Pool(trees, table, pooled);
                    Assert.All(pooled, probability => Assert.InRange(probability, double.Epsilon, 1));
                    Assert.Equal(1, pooled.Sum(), 1e-12);
                    Assert.True(double.IsFinite(LabelScore.Of(pooled, [EnergyLabel.D]).LogLoss));
                }
            }
        }
    }

    [Fact]
    public void A_pool_found_on_opinions_that_are_twice_too_sure_halves_them()
    {
        var (sure, labels) = Opinions(2);
        double[] even = [.. Enumerable.Repeat(1.0 / 8, sure.Length)];
        var pool = PoolFit.Of(sure, even, labels, [.. Enumerable.Range(0, labels.Length)]);
        Assert.Equal(0.5, pool.Trees, 0.05);
        Assert.All(pool.PerLabel, rise => Assert.Equal(0, rise, 0.15));
    }

    [Fact]
    public void A_pool_found_on_contradiction_leaves_the_trees_out_and_stays_within_its_limits()
    {
        var (wrong, labels) = Opinions(-1);
        var (right, _) = Opinions(1);
        var pool = PoolFit.Of(wrong, right, labels, [.. Enumerable.Range(0, labels.Length)]);
        Assert.True(pool.IsSound);
        Assert.InRange(pool.Trees, 0, 0.05);
        Assert.Equal(1, pool.Table, 0.1);
    }

    [Fact]
    public void Labels_are_dealt_in_the_numbers_that_the_probabilities_sum_to_after_every_home()
    {
        const int Homes = 500;
        var probabilities = new double[Homes * 8];
        for (int home = 0; home < Homes; home++)
        {
            for (int label = 0; label < 8; label++)
            {
                probabilities[(home * 8) + label] = 1 + ((home * 31) + (label * 17) + (home * label % 13)) % 29;
            }

            double sum = probabilities.AsSpan(home * 8, 8).ToArray().Sum();
            for (int label = 0; label < 8; label++)
            {
                probabilities[(home * 8) + label] /= sum;
            }
        }

        int[] homes = [.. Enumerable.Range(0, Homes)];
        var labels = LabelDealing.Deal(probabilities, homes);
        double[] owed = new double[8];
        foreach (int home in homes.OrderBy(home => Enumerable.Range(0, 8).Sum(label => label * probabilities[(home * 8) + label])))
        {
            for (int label = 0; label < 8; label++)
            {
                owed[label] += probabilities[(home * 8) + label];
            }

            owed[(int)labels[home]]--;
            Assert.All(owed, debt => Assert.InRange(debt, -0.875 - 1e-9, 3));
        }

        Assert.Equal(labels.Reverse(), LabelDealing.Deal(probabilities, [.. homes.Reverse()]));
    }

    [Fact]
    public void A_home_that_is_sure_gets_its_label() =>
        Assert.Equal([EnergyLabel.G, EnergyLabel.A, EnergyLabel.C], LabelDealing.Deal([0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0], [0, 1, 2]));

    [Fact]
    public void A_score_counts_what_is_right_what_is_next_to_it_and_how_sure_it_was()
    {
        var score = LabelScore.Of([0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, 0.25, 0.75, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], [EnergyLabel.APlus, EnergyLabel.A, EnergyLabel.G]);
        Assert.Equal(200.0 / 3, score.ExactPct, 1e-9);
        Assert.Equal(100, score.WithinOnePct, 1e-9);
        Assert.Equal((Math.Log(2) + Math.Log(4)) / 3, score.LogLoss, 1e-9);
    }

    /// <summary>Homes whose labels come as often as stated, and opinions that many times as sure as the truth.</summary>
    private static (double[] Said, EnergyLabel[] Labels) Opinions(double sureness)
    {
        var said = new List<double>();
        var labels = new List<EnergyLabel>();
        double[] truth = [0.30, 0.02, 0.18, 0.10, 0.05, 0.15, 0.08, 0.12];
        for (int turn = 0; turn < 8; turn++)
        {
            double[] here = [.. Enumerable.Range(0, 8).Select(label => truth[(label + turn) % 8])];
            double[] raised = [.. here.Select(share => Math.Pow(share, sureness))];
            for (int label = 0; label < 8; label++)
            {
                for (int home = 0; home < (int)Math.Round(here[label] * 400); home++)
                {
                    said.AddRange(raised.Select(share => share / raised.Sum()));
                    labels.Add((EnergyLabel)label);
                }
            }
        }

        return ([.. said], [.. labels]);
    }
}
