using Energy.Model.Areas;
using Energy.Model.Demand.Labels;
using Energy.Runner.Learn;

namespace Energy.Runner.Tests.Learn;

/// <summary>A town of which the truth is known, and models made by hand.</summary>
internal static class LabelTowns
{
    private const int Homes = 1600;
    private const int Areas = 8;

    private static readonly Lazy<LabelModel> LearnedOnce = new(() => Learn(Known(), 2));

    /// <summary>The model of the known town.</summary>
    public static LabelModel Learned => LearnedOnce.Value;

    /// <summary>
    /// Homes of one kind and period. Four in five small ones are G and the fifth is F; four in five large ones are B and the fifth is C, as if by chance: floor
    /// tells what kind and period do not.
    /// </summary>
    public static LabelCases Known()
    {
        var cases = new LabelCases(Homes);
        double[] floor = new double[Homes];
        for (int home = 0; home < Homes; home++)
        {
            bool isSmall = home / 5 % 2 == 0;
            floor[home] = isSmall ? 60 + (home / 10 % 29) : 120 + (home / 10 % 29);
            cases.Type[home] = DwellingType.MidTerrace;
            cases.BuiltYear[home] = 1950 + (home / 10 % 10);
            cases.Area[home] = home * Areas / Homes;
            bool isFifth = (uint)(home * 48271L % 2147483647 * 48271 % 2147483647) % 5 == 0;
            cases.Label[home] = (isSmall, isFifth) switch { (true, false) => EnergyLabel.G, (true, true) => EnergyLabel.F, (false, false) => EnergyLabel.B, _ => EnergyLabel.C };
            cases.Since2021[home] = true;
        }

        cases.Figures[LabelFeatures.FloorAreaM2] = floor;
        return cases;
    }

    public static LabelModel Learn(LabelCases cases, int threads)
    {
        var (labelled, since2021) = LabelLearning.Labelled(cases);
        return LabelLearning.Learn(labelled, since2021, isCircular: false, threads);
    }

    /// <summary>A model that gives every home one label, with scores as if found.</summary>
    public static LabelModel Always(EnergyLabel label, double tableLogLoss = 2, double modelLogLoss = 1.5, bool isCircular = false)
    {
        double[] even = [.. Enumerable.Repeat(1.0 / EnergyLabels.Count, EnergyLabels.Count)];
        var expert = new LabelExpert(["built_year"], [0], [.. Enumerable.Range(0, EnergyLabels.Count - 1).Select(last => new BoostedTrees(last < (int)label ? -30 : 30, [], [], [], [], [], []))], LabelPool.None);
        return new LabelModel
        {
            Table = LabelTable.From(even, [.. Enumerable.Repeat(even, LabelTable.Cells).SelectMany(shares => shares)]),
            AmongNeighbours = expert,
            Alone = expert,
            Since2021 = true,
            Homes = 1000,
            Areas = 10,
            IsCircular = isCircular,
            Scores = new LabelScores(Score(tableLogLoss), Score(modelLogLoss), Score(modelLogLoss), Score(tableLogLoss), Score(modelLogLoss)),
        };
    }

    private static LabelScore Score(double logLoss) => new(40, 70, logLoss, 1);
}
