using Energy.Report.Data;
using Energy.Report.Pdf;
using ScottPlot;
using SkiaSharp;

namespace Energy.Report.Charts;

/// <summary>The Trias of every scenario: what is asked for, and how much of it is saved, renewed and left.</summary>
internal static class TriasChart
{
    private const float LegendHeight = 18;

    public static FigureBlock Of(ReportData data, float height)
    {
        var language = data.Language;
        int target = data.Facts.TargetYear;
        var columns = data.Scenarios.Select(scenario => (Name: scenario.Name, scenario.Id, Year: target)).Prepend((Name: language.Say("Gebruik", "Use"), data.Scenarios[0].Id, Year: data.Facts.BaseYear)).ToArray();
        string alternative = language.Say("Staafdiagram. ", "Bar chart. ") + string.Join(" ", columns.Skip(1).Select(column =>
        {
            string Step(string step) => language.Number(Tj(data, column.Id, target, step));
            return language.Say(
                $"{column.Name}: bespaard {Step("saved")} TJ, hernieuwbaar {Step("renewable")} TJ, fossiel {Step("fossil")} TJ.",
                $"{column.Name}: saved {Step("saved")} TJ, renewable {Step("renewable")} TJ, fossil {Step("fossil")} TJ.");
        }));
        return new FigureBlock(height, alternative, (canvas, size) =>
        {
            var plot = ChartStyle.NewPlot(language.Say("TJ per jaar", "TJ a year"));
            var parts = columns.SelectMany((column, place) => Parts(data, column.Id, column.Year, place)).ToArray();
            plot.Add.Bars(parts.Select(part => part.Bar).ToArray());
            foreach (var (bar, text, ink) in parts)
            {
                ChartStyle.Text(plot, text, bar.Position, (bar.ValueBase + bar.Value) / 2, ink, Alignment.MiddleCenter);
            }

            ChartStyle.NumbersLeft(plot, language);
            ChartStyle.TextsBottom(plot, columns.Select((column, place) => ((double)place, $"{column.Name}\n{column.Year}")));
            double highest = columns.Max(column => data.Indicators.OfRegion(column.Id, column.Year, "demand_gj_per_yr")) / 1000;
            plot.Axes.SetLimits(-0.6, columns.Length - 0.4, 0, highest * 1.05);
            ChartStyle.Draw(plot, canvas, new SKSize(size.Width, size.Height - LegendHeight));
            Legend.Draw(
                canvas,
                size.Height - LegendHeight + 2,
                size.Width,
                [
                    (ReportColors.Saved, language.Say("bespaard", "saved")), (ReportColors.Renewable, language.Say("hernieuwbaar", "renewable")),
                    (ReportColors.Fossil, language.Say("fossiel, zo zuinig mogelijk", "fossil, as sparingly as possible")),
                ]);
        });
    }

    private static double Tj(ReportData data, string scenario, int year, string step) => data.Indicators.OfRegion(scenario, year, $"{step}_gj_per_yr") / 1000;

    /// <summary>The pieces of one column from the bottom up, each with its text where there is room for it.</summary>
    private static IEnumerable<(Bar Bar, string Text, SKColor Ink)> Parts(ReportData data, string scenario, int year, int place)
    {
        const double RoomForText = 0.04;
        double from = 0;
        double demand = Tj(data, scenario, year, "demand");
        foreach (var (step, color, ink) in new[] { ("fossil", ReportColors.Fossil, SKColors.White), ("renewable", ReportColors.Renewable, SKColors.White), ("saved", ReportColors.Saved, ReportColors.Ink) })
        {
            double tj = Tj(data, scenario, year, step);
            string text = tj / demand > RoomForText ? $"{data.Language.Number(tj)} ({data.Language.Percent(tj / demand * 100)})" : string.Empty;
            yield return (new Bar { Position = place, ValueBase = from, Value = from + tj, FillColor = color.ForChart(), Size = 0.62, LineWidth = 0 }, text, ink);
            from += tj;
        }
    }
}
