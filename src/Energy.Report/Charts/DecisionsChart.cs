using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using ScottPlot;
using SkiaSharp;

namespace Energy.Report.Charts;

/// <summary>What each measure of a scenario avoids in the target year, a bar for each, the largest on top, coloured by how firm it is.</summary>
internal static class DecisionsChart
{
    private const float LegendHeight = 18;

    private static readonly (string Status, SKColor Color)[] Colors =
    [
        ("decided", ReportColors.Heading), ("planned", ReportColors.Saved), ("possible", ReportColors.Series[1]),
    ];

    /// <summary>The chart; measures that avoid nothing are left out.</summary>
    public static FigureBlock Of(ReportData data, ScenarioName scenario, float height)
    {
        int target = data.Facts.TargetYear;
        var decisions = data.Decisions
            .Where(decision => decision.Scenario == scenario.Id && decision.Year == target && decision.Status is not null && decision.IsFelt)
            .OrderBy(decision => decision.AvoidedCo2Kt).ToArray();
        var language = data.Language;
        string measures = string.Join(" ", decisions.Reverse().Select(decision =>
            $"{Language.Capital(language.Word(decision.Measure))} ({language.Word(decision.Status!)}): {language.Kilotonnes(decision.AvoidedCo2Kt, 1)} {language.Say("CO2", "of CO2")}."));
        string alternative = language.Say(
            $"Staafdiagram van wat elke maatregel in het scenario {scenario.Name} in {target} scheelt. {measures}", $"Bar chart of what each measure avoids in {target} in the scenario {scenario.Name}. {measures}");
        return new FigureBlock(height, alternative, (canvas, size) =>
        {
            var plot = ChartStyle.NewPlot(string.Empty);
            var bars = decisions.Select((decision, place) => new Bar
            {
                Position = place,
                Value = decision.AvoidedCo2Kt,
                FillColor = Colors.Single(color => color.Status == decision.Status).Color.ForChart(),
                Size = 0.66,
                LineWidth = 0,
                Orientation = Orientation.Horizontal,
            }).ToArray();
            plot.Add.Bars(bars).Horizontal = true;
            double widest = decisions.Select(decision => decision.AvoidedCo2Kt).Append(0.1).Max();
            double lowest = decisions.Select(decision => decision.AvoidedCo2Kt).Append(0).Min();
            foreach (var (decision, place) in decisions.Select((decision, place) => (decision, place)))
            {
                ChartStyle.Text(plot, language.Number(decision.AvoidedCo2Kt, 1), Math.Max(0, decision.AvoidedCo2Kt) + (widest * 0.01), place, ReportColors.Ink, Alignment.MiddleLeft);
            }

            plot.Grid.XAxisStyle.IsVisible = true;
            plot.Grid.YAxisStyle.IsVisible = false;
            plot.Axes.Left.MinimumSize = 150;
            plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericManual([.. decisions.Select((decision, place) => new Tick(place, Language.Capital(language.Word(decision.Measure))))]);
            plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericAutomatic { LabelFormatter = value => language.Number(value), TargetTickCount = 6 };
            plot.Axes.Bottom.Label.Text = language.Say("kiloton CO2 per jaar minder", "kilotonnes CO2 a year avoided");
            plot.Axes.Bottom.Label.FontName = ReportFonts.Family;
            plot.Axes.Bottom.Label.FontSize = 8.5f;
            plot.Axes.Bottom.Label.Bold = false;
            plot.Axes.SetLimits(lowest * 1.2, widest * 1.1, -0.6, decisions.Length - 0.4);
            ChartStyle.Draw(plot, canvas, new SKSize(size.Width, size.Height - LegendHeight));
            Legend.Draw(canvas, size.Height - LegendHeight + 2, size.Width, [.. Colors.Select(color => (color.Color, language.Word(color.Status)))]);
        });
    }
}
