using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using ScottPlot;
using SkiaSharp;

namespace Energy.Report.Charts;

/// <summary>What the renewable part of every scenario is made of.</summary>
internal static class SourcesChart
{
    private const float LegendHeight = 34;

    /// <summary>Sources shown together, so that the eye has no more than seven colours to tell apart.</summary>
    private static (string Name, string[] Sources)[] Groups(Language language) =>
    [
        (language.Word("rooftop_pv"), ["rooftop_pv"]),
        (language.Word("field_pv"), ["field_pv"]),
        (language.Say("wind en waterkracht", "wind and hydropower"), ["wind", "hydro"]),
        (language.Word("grid_renewable"), ["grid_renewable"]),
        (language.Word("ambient_air"), ["ambient_air"]),
        (language.Say("bodem, mijn, restwarmte, aquathermie", "ground, mine, waste heat, surface water"), ["ground_heat", "mine_water", "waste_heat", "surface_water"]),
        (language.Say("biomassa, biobrandstof, groen gas", "biomass, biofuel, green gas"), ["biomass", "biofuel", "green_gas"]),
    ];

    public static FigureBlock Of(ReportData data, float height)
    {
        var language = data.Language;
        int target = data.Facts.TargetYear;
        var groups = Groups(language);
        var columns = data.Scenarios.Select(scenario => (Name: scenario.Name, scenario.Id, Year: target)).Prepend((Name: language.Say("Nu", "Now"), data.Scenarios[0].Id, Year: data.Facts.BaseYear)).ToArray();
        string alternative = language.Say("Gestapelde staven van hernieuwbare bronnen. ", "Stacked bars of renewable sources. ") + string.Join(" ", columns.Select(column =>
            $"{column.Name} {column.Year}: " + string.Join(", ", groups.Select(group => $"{group.Name} {language.Number(Tj(data, column.Id, column.Year, group.Sources))} TJ")) + "."));
        return new FigureBlock(height, alternative, (canvas, size) =>
        {
            var plot = ChartStyle.NewPlot(language.Say("TJ per jaar", "TJ a year"));
            var bars = new List<Bar>();
            var totals = new List<double>();
            for (int column = 0; column < columns.Length; column++)
            {
                double from = 0;
                for (int group = 0; group < groups.Length; group++)
                {
                    double tj = Tj(data, columns[column].Id, columns[column].Year, groups[group].Sources);
                    bars.Add(new Bar { Position = column, ValueBase = from, Value = from + tj, FillColor = ReportColors.Series[group].ForChart(), Size = 0.62, LineWidth = 0.6f, LineColor = Colors.White });
                    from += tj;
                }

                totals.Add(from);
            }

            plot.Add.Bars(bars);
            for (int column = 0; column < columns.Length; column++)
            {
                ChartStyle.Text(plot, language.Number(totals[column]), column, totals[column], ReportColors.Ink, Alignment.LowerCenter, bold: true);
            }

            ChartStyle.NumbersLeft(plot, language);
            ChartStyle.TextsBottom(plot, columns.Select((column, place) => ((double)place, $"{column.Name}\n{column.Year}")));
            plot.Axes.SetLimits(-0.6, columns.Length - 0.4, 0, totals.Max() * 1.1);
            ChartStyle.Draw(plot, canvas, new SKSize(size.Width, size.Height - LegendHeight));
            Legend.Draw(canvas, size.Height - LegendHeight + 4, size.Width, groups.Select((group, place) => (ReportColors.Series[place], group.Name)));
        });
    }

    private static double Tj(ReportData data, string scenario, int year, string[] sources) => data.Balance.SumTj(scenario, year, line => line.Step == "renewable" && sources.Contains(line.Source));
}
