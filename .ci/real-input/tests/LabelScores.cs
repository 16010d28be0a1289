using System.Globalization;
using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Demand.Labels;
using Energy.Runner.Learn;

namespace Energy.RealInput.Tests;

/// <summary>
/// What telling labels is worth on the registered labels of Heerlen, with whole postcode areas left out. Nothing learned from them is kept.
/// </summary>
public sealed class LabelScores
{
    private static readonly int[] PublishedPeriods = [1929, 1945, 1964, 1974, 1991, 1999, 2010, 9999];
    private static readonly Lazy<(LabelCases Cases, bool Since2021)> Homes = new(() => LabelLearning.Labelled(Read()));
    private static readonly Lazy<LabelModel> Learned = new(() => LabelLearning.Learn(Homes.Value.Cases, Homes.Value.Since2021, isCircular: false, Environment.ProcessorCount));

    [Fact]
    public void The_published_baseline_comes_out_as_is_known()
    {
        var score = PublishedBaseline();
        Assert.Equal(12_783, Homes.Value.Cases.Count);
        Assert.Equal(33.9, score.ExactPct, 0.1);
        Assert.Equal(64.8, score.WithinOnePct, 0.1);
        Assert.Equal(1.753, score.LogLoss, 0.002);
    }

    [Fact]
    public void The_model_tells_more_than_the_table_of_shares_and_than_the_baseline()
    {
        var scores = Learned.Value.Scores;
        Assert.True(scores.ModelAreaLeftOut.LogLoss < scores.TableAreaLeftOut.LogLoss);
        Assert.True(scores.AloneAreaLeftOut.LogLoss < scores.TableAreaLeftOut.LogLoss);
        Assert.True(scores.ModelAreaLeftOut.LogLoss < PublishedBaseline().LogLoss);
        Assert.True(scores.ModelAreaLeftOut.CalibrationErrorPct < 5);
    }

    [Fact]
    public void Random_homes_left_out_flatter_the_model() =>
        Assert.True(Learned.Value.Scores.ModelRandomFold.LogLoss < 0.95 * Learned.Value.Scores.ModelAreaLeftOut.LogLoss);

    [Fact]
    public void The_readme_prints_the_scores_and_the_verdict()
    {
        var scores = Learned.Value.Scores;
        string[] lines =
        [
            .. LearnText.Table(
                ("five kinds, eight periods: whole postcode areas left out", PublishedBaseline()),
                ("our table: whole postcode areas left out", scores.TableAreaLeftOut),
                ("**model: whole postcode areas left out, told of others there**", scores.ModelAreaLeftOut),
                ("model: whole postcode areas left out, told of nobody", scores.AloneAreaLeftOut),
                ("our table: random homes left out", scores.TableRandomFold),
                ("model: random homes left out", scores.ModelRandomFold)),
            string.Empty,
            LearnText.Verdict(Learned.Value),
        ];
        string made = string.Join('\n', lines);
        Assert.Equal(made, ReadmeBlock.Standing("label scores", made));
    }

    private static LabelScore PublishedBaseline()
    {
        var cases = Homes.Value.Cases;
        int[] cells = [.. Enumerable.Range(0, cases.Count).Select(home => (Kind(cases.Type[home]) * PublishedPeriods.Length) + Array.FindIndex(PublishedPeriods, end => cases.BuiltYear[home] <= end))];
        int[] folds = LabelLearning.AreaFolds(cases.Area);
        var said = new double[cases.Count * EnergyLabels.Count];
        foreach (int fold in folds.Distinct())
        {
            var table = LabelTable.Of([.. Enumerable.Range(0, cases.Count).Select(home => folds[home] == fold ? null : cases.Label[home])], cells, 5 * PublishedPeriods.Length);
            foreach (int home in Enumerable.Range(0, cases.Count).Where(home => folds[home] == fold))
            {
                table.At(cells[home]).CopyTo(said.AsSpan(home * EnergyLabels.Count));
            }
        }

        return LabelScore.Of(said, [.. cases.Label.Select(label => label!.Value)]);
    }

    private static int Kind(DwellingType type) => type.IsFlat() ? 4 : (int)type;

    /// <summary>The register without addresses: type, year, area and postcode are all it tells.</summary>
    private static LabelCases Read()
    {
        string path = Path.Combine(Environment.GetEnvironmentVariable("ENERGY_REAL_DATA")!, "energy-labels-heerlen", "labels_gm0917.csv");
        string[][] rows = [.. File.ReadLines(path).Skip(1).Select(line => line.Split(';')).Where(row => row[4] == "W" && EnergyLabels.TryParse(row[1], out _))];
        var cases = new LabelCases(rows.Length);
        for (int home = 0; home < rows.Length; home++)
        {
            string[] row = rows[home];
            cases.Area[home] = int.Parse(row[0], CultureInfo.InvariantCulture);
            cases.Label[home] = EnergyLabels.TryParse(row[1], out var label) ? label : null;
            cases.Since2021[home] = string.CompareOrdinal(row[2], "2021") >= 0;
            cases.Type[home] = row[3] switch
            {
                "Vrijstaande woning" => DwellingType.Detached,
                "Twee-onder-één-kap" => DwellingType.SemiDetached,
                "Rijwoning hoek" => DwellingType.EndTerrace,
                "Rijwoning tussen" => DwellingType.MidTerrace,
                _ => DwellingType.LowRiseFlat,
            };
            cases.BuiltYear[home] = int.Parse(row[5], CultureInfo.InvariantCulture);
        }

        cases.Figures[LabelFeatures.FloorAreaM2] = [.. rows.Select(row => double.Parse(row[6].Replace(',', '.'), CultureInfo.InvariantCulture))];
        return cases;
    }
}
