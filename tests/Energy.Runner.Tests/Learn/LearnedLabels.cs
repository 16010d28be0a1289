using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Demand.Labels;
using Energy.Runner.Learn;

namespace Energy.Runner.Tests.Learn;

/// <summary>What a learned model of labels must hold to.</summary>
public sealed class LearnedLabels
{
    [Fact]
    public void Where_floor_area_decides_the_model_finds_it_and_the_table_cannot()
    {
        double truth = -((0.8 * Math.Log(0.8)) + (0.2 * Math.Log(0.2)));
        var scores = LabelTowns.Learned.Scores;
        Assert.True(scores.TableAreaLeftOut.LogLoss > truth + 0.6);
        Assert.InRange(scores.ModelAreaLeftOut.LogLoss, truth - 0.05, truth + 0.1);
        Assert.InRange(scores.AloneAreaLeftOut.LogLoss, truth - 0.05, truth + 0.1);
        Assert.Equal(80, scores.ModelAreaLeftOut.ExactPct, 3.0);
        Assert.True(scores.ModelAreaLeftOut.CalibrationErrorPct < 2);
        Assert.Equal(LabelOrigin.Model, LabelTowns.Learned.Verdict);
    }

    [Fact]
    public void Probabilities_are_those_of_the_truth_sum_to_one_and_are_never_below_zero()
    {
        var unknown = new LabelCases(2);
        (unknown.Type[0], unknown.Type[1]) = (DwellingType.MidTerrace, DwellingType.MidTerrace);
        (unknown.BuiltYear[0], unknown.BuiltYear[1]) = (1955, 1955);
        unknown.Figures[LabelFeatures.FloorAreaM2] = [75, 135];
        double[] said = LabelTowns.Learned.Probabilities(unknown);
        Assert.All(said, probability => Assert.InRange(probability, double.Epsilon, 1));
        Assert.All(said.Chunk(EnergyLabels.Count), home => Assert.Equal(1, home.Sum(), 1e-12));
        Assert.Equal(0.8, said[(int)EnergyLabel.G], 0.1);
        Assert.Equal(0.8, said[EnergyLabels.Count + (int)EnergyLabel.B], 0.1);
    }

    [Fact]
    public void The_order_of_the_rows_does_not_change_a_byte_of_the_model()
    {
        var cases = LabelTowns.Known();
        var turned = LabelTowns.Learn(cases.At([.. Enumerable.Range(0, cases.Count).OrderBy(home => home * 7919 % cases.Count)]), 2);
        Assert.Equal(LabelModelFile.Bytes(LabelTowns.Learned), LabelModelFile.Bytes(turned));
    }

    [Fact]
    public void The_number_of_threads_does_not_change_a_byte_of_the_model() =>
        Assert.Equal(LabelModelFile.Bytes(LabelTowns.Learned), LabelModelFile.Bytes(LabelTowns.Learn(LabelTowns.Known(), 1)));

    [Fact]
    public void Reckoning_with_the_stored_columns_gives_what_the_trainer_itself_says()
    {
        var cases = LabelTowns.Known();
        float[][] columns = [[.. cases.Figures[LabelFeatures.FloorAreaM2].Select(floor => (float)floor)], [.. cases.BuiltYear.Select(year => (float)year)]];
        bool[] answers = [.. cases.Label.Select(label => label <= EnergyLabel.C)];
        var (grown, homes) = LabelTrainer.Grow(columns, answers);
        float[] theirs = [.. Microsoft.ML.Data.ColumnCursorExtensions.GetColumn<float>(grown.Transform(homes), "Probability")];
        double[] ours = [.. LabelTrainer.Train(columns, answers).LogOdds(columns, cases.Count).Select(odds => 1 / (1 + Math.Exp(-odds)))];
        Assert.All(theirs.Zip(ours), pair => Assert.Equal(pair.First, pair.Second, 1e-5));
        Assert.True(ours.Max() - ours.Min() > 0.5);
    }

    [Fact]
    public void Few_homes_of_the_new_method_are_left_out_rather_than_mixed_with_the_old()
    {
        var cases = LabelTowns.Known();
        for (int home = 0; home < cases.Count; home++)
        {
            cases.Since2021[home] = home % 10 == 0;
        }

        var (labelled, since2021) = LabelLearning.Labelled(cases);
        Assert.False(since2021);
        Assert.Equal(1440, labelled.Count);
        Assert.DoesNotContain(true, labelled.Since2021);
    }

    [Fact]
    public void Labels_of_the_other_method_are_no_neighbours()
    {
        var cases = LabelTowns.Known();
        double[] before = LabelTowns.Learned.Probabilities(Unlabelled(cases, 0));
        for (int home = 1; home < cases.Count; home++)
        {
            cases.Since2021[home] = home % 2 == 0;
        }

        double[] fewer = LabelTowns.Learned.Probabilities(Unlabelled(cases, 0));
        for (int home = 1; home < cases.Count; home += 2)
        {
            cases.Label[home] = EnergyLabel.A;
        }

        Assert.Equal(fewer, LabelTowns.Learned.Probabilities(Unlabelled(cases, 0)));
        Assert.Equal(before.Length, fewer.Length);
    }

    [Fact]
    public void With_a_model_too_a_registered_label_is_kept_and_only_a_missing_one_is_told()
    {
        var land = Overlay.Of(new SmallTown().Row(20, 20, 3, 1960, EnergyLabel.G).Row(400, 20, 5, 1960).Build());
        var labels = LabelEstimate.For(land, new DwellingHeat(ProjectData.Book()), LabelTowns.Always(EnergyLabel.A));
        Assert.Equal([.. Enumerable.Repeat(EnergyLabel.G, 3), .. Enumerable.Repeat(EnergyLabel.A, 5)], labels);
    }

    [Fact]
    public void A_home_is_told_of_its_neighbours_and_never_of_its_own_fold()
    {
        var homes = new LabelCases(4);
        EnergyLabel[] labels = [EnergyLabel.A, EnergyLabel.G, EnergyLabel.G, EnergyLabel.G];
        for (int home = 0; home < 4; home++)
        {
            homes.Label[home] = labels[home];
        }

        double[] overall = [0, 0.5, 0, 0, 0, 0, 0, 0.5];
        var told = NeighbourLabels.Of(homes, [0, 1, 2, NeighbourLabels.Untold], homes, [0, 1, 2, 2], overall);
        Assert.Equal([true, true, true, false], told.Known);
        Assert.Equal((0 + 10) / 23.0, told.UpTo[(int)EnergyLabel.A][0], 1e-12);
        Assert.Equal((1 + 10) / 23.0, told.UpTo[(int)EnergyLabel.A][1], 1e-12);
        Assert.Equal((1 + 10) / 22.0, told.UpTo[(int)EnergyLabel.A][2], 1e-12);
        Assert.Equal(0.5, told.UpTo[(int)EnergyLabel.A][3], 1e-12);
    }

    private static LabelCases Unlabelled(LabelCases cases, int home)
    {
        var some = cases.At([.. Enumerable.Range(0, cases.Count)]);
        some.Label[home] = null;
        return some;
    }
}
