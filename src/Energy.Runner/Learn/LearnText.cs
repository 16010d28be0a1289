using System.Globalization;
using Energy.Model.Demand.Labels;

namespace Energy.Runner.Learn;

/// <summary>What a learned model is worth, in words and numbers.</summary>
internal static class LearnText
{
    /// <summary>The heading of a table of scores and its rows, in Markdown.</summary>
    public static IEnumerable<string> Table(params (string Name, LabelScore Score)[] rows) =>
    [
        "| labels of homes not seen | exact | within one | log-loss | calibration error |",
        "| --- | --- | --- | --- | --- |",
        .. rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"| {row.Name} | {row.Score.ExactPct:0.0} % | {row.Score.WithinOnePct:0.0} % | {row.Score.LogLoss:0.000} | {row.Score.CalibrationErrorPct:0.0} % |")),
    ];

    /// <summary>Tells of a model that was stored.</summary>
    public static void Write(TextWriter to, LabelModel model, string path)
    {
        var scores = model.Scores;
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Learned from {model.Homes} homes in {model.Areas} areas, registered {(model.Since2021 ? "since" : "before")} 2021, by {string.Join(", ", model.AmongNeighbours.Features)}."));
        to.WriteLine();
        foreach (string line in Table(
            ("table, whole areas left out", scores.TableAreaLeftOut),
            ("model, whole areas left out, told of others there", scores.ModelAreaLeftOut),
            ("model, whole areas left out, told of nobody", scores.AloneAreaLeftOut),
            ("table, random homes left out", scores.TableRandomFold),
            ("model, random homes left out", scores.ModelRandomFold)))
        {
            to.WriteLine(line);
        }

        to.WriteLine();
        if (model.IsCircular)
        {
            to.WriteLine("These scores are circular: the labels were drawn by our own generator (every identification begins with 9917), so the model learned the generator and not the world.");
        }

        to.WriteLine(Verdict(model));
        to.WriteLine($"{path} holds the model; name it in the region file: label_model: {Path.GetFileName(path)}");
    }

    /// <summary>Whether a run will use the model, and why.</summary>
    public static string Verdict(LabelModel model) => string.Create(CultureInfo.InvariantCulture, $"With whole areas left out its log-loss is {Math.Abs(model.Scores.LowerPct):0.0} % {(model.Scores.LowerPct < 0 ? "higher" : "lower")} than that of the table; {LabelScores.NeededPct:0} % lower is asked. ")
        + model.Verdict switch
        {
            LabelOrigin.Model => "A run uses the model.",
            LabelOrigin.TableBecauseCircular => "A run keeps to the table: a circular score proves nothing.",
            _ => "A run keeps to the table.",
        };
}
