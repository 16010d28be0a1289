using Energy.Report.Data;
using Energy.Report.Pdf;
using ScottPlot;
using SkiaSharp;

namespace Energy.Report.Charts;

/// <summary>What wind may yield in a scenario at every distance between turbines and homes, with the turbines that find a place; the distance that the scenario keeps in another colour.</summary>
internal static class WindDistancesChart
{
    private const float LegendHeight = 18;

    public static FigureBlock Of(ReportData data, ScenarioName scenario, float height)
    {
        var language = data.Language;
        WindDistance[] steps = [.. data.WindDistances.Where(step => step.Scenario == scenario.Id)];
        string alternative = language.Say($"Staafdiagram van wat wind in {scenario.Name} mag opwekken. ", $"Bar chart of what wind may yield in {scenario.Name}. ") + string.Join(" ", steps.Select(step => $"{Name(data, step)}{(step.IsRule ? language.Say(", de afstand van het scenario", ", the scenario's distance") : string.Empty)}: {Said(data, step)}, {language.Number(Gwh(step))} {language.Say("GWh per jaar", "GWh a year")}."));
        return new FigureBlock(height, alternative, (canvas, size) =>
        {
            var plot = ChartStyle.NewPlot(language.Say("GWh per jaar", "GWh a year"));
            plot.Add.Bars(steps.Select((step, place) => new Bar { Position = place, Value = Gwh(step), FillColor = (step.IsRule ? ReportColors.Heading : ReportColors.Possible).ForChart(), Size = 0.6, LineWidth = 0 }).ToArray());
            for (int place = 0; place < steps.Length; place++)
            {
                ChartStyle.Text(plot, Said(data, steps[place]), place, Gwh(steps[place]), ReportColors.Ink, Alignment.LowerCenter, bold: true);
            }

            ChartStyle.NumbersLeft(plot, language);
            ChartStyle.TextsBottom(plot, steps.Select((step, place) => ((double)place, Tick(data, step))));
            plot.Axes.SetLimits(-0.6, steps.Length - 0.4, 0, Math.Max(1, steps.Select(Gwh).DefaultIfEmpty(0).Max()) * 1.15);
            ChartStyle.Draw(plot, canvas, new SKSize(size.Width, size.Height - LegendHeight));
            Legend.Draw(canvas, size.Height - LegendHeight + 2, size.Width, [(ReportColors.Heading, language.Say("de afstand van het scenario", "the scenario's distance")), (ReportColors.Possible, language.Say("een andere afstand", "another distance"))]);
        });
    }

    private static string Name(ReportData data, WindDistance step) => data.Language.Distance(step.Setback, [step.DistanceM]);

    /// <summary>Its metres below its name: names stand close.</summary>
    private static string Tick(ReportData data, WindDistance step) => Name(data, step).Replace(" (", "\n(", StringComparison.Ordinal);

    private static string Said(ReportData data, WindDistance step) => data.Language.Counted(step.Turbines, data.Language.Say("turbine", "turbine"), data.Language.Say("turbines", "turbines"));

    private static double Gwh(WindDistance step) => step.YieldGj / BalanceSums.GigajoulesPerGigawattHour;
}
