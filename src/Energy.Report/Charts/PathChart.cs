using Energy.Report.Data;
using Energy.Report.Pdf;
using ScottPlot;
using SkiaSharp;

namespace Energy.Report.Charts;

/// <summary>An indicator of the region from the base year to the target year, a line for every scenario.</summary>
internal static class PathChart
{
    private static readonly LinePattern[] Patterns = [LinePattern.Solid, LinePattern.Dashed, LinePattern.DenselyDashed, LinePattern.Dotted];

    /// <summary>A chart of an indicator, divided by so much.</summary>
    public static FigureBlock Of(ReportData data, string indicator, double divisor, string unit, string what, float height)
    {
        var (first, last) = (data.Facts.BaseYear, data.Facts.TargetYear);
        var language = data.Language;
        string Value(ScenarioName scenario, int year) => language.Number(data.Indicators.OfRegion(scenario.Id, year, indicator) / divisor);
        string lines = string.Join(" ", data.Scenarios.Select(scenario => language.Say(
            $"{scenario.Name}: van {Value(scenario, first)} naar {Value(scenario, last)} {unit}.", $"{scenario.Name}: from {Value(scenario, first)} to {Value(scenario, last)} {unit}.")));
        string alternative = language.Say($"Lijndiagram van {what} van {first} tot {last}. {lines}", $"Line chart of {what} from {first} to {last}. {lines}");
        return new FigureBlock(height, alternative, (canvas, size) =>
        {
            var plot = ChartStyle.NewPlot(unit);
            double highest = AddLines(plot, data, indicator, divisor);
            ChartStyle.NumbersLeft(plot, language);
            ChartStyle.TextsBottom(plot, Enumerable.Range(first, last - first + 1).Where(year => year == first || year % 5 == 0).Select(year => ((double)year, year.ToString(System.Globalization.CultureInfo.InvariantCulture))));
            plot.Axes.SetLimits(first - 0.3, last + 5.2, 0, highest * 1.08);
            ChartStyle.Draw(plot, canvas, size);
        });
    }

    /// <summary>Draws a line for every scenario with its name at the end, and gives back the highest value.</summary>
    /// <param name="plot">Where to.</param>
    /// <param name="data">The datasets.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="divisor">What it is divided by.</param>
    /// <param name="besides">Other words at the end of the years, which no name may lie upon.</param>
    public static double AddLines(Plot plot, ReportData data, string indicator, double divisor, params (string Name, double End, SKColor Color)[] besides)
    {
        var (first, last) = (data.Facts.BaseYear, data.Facts.TargetYear);
        double[] years = [.. Enumerable.Range(first, last - first + 1).Select(year => (double)year)];
        var ends = besides.ToList();
        double highest = 0;
        for (int s = 0; s < data.Scenarios.Count; s++)
        {
            double[] values = [.. years.Select(year => data.Indicators.OfRegion(data.Scenarios[s].Id, (int)year, indicator) / divisor)];
            var color = ReportColors.Series[s % ReportColors.Series.Count];
            var line = plot.Add.Scatter(years, values);
            line.Color = color.ForChart();
            line.LineWidth = 2;
            line.LinePattern = Patterns[s % Patterns.Length];
            line.MarkerSize = 0;
            ends.Add((data.Scenarios[s].Name, values[^1], color));
            highest = Math.Max(highest, values.Max());
        }

        foreach (var (name, y, color) in Apart(ends, highest * 0.07))
        {
            ChartStyle.Text(plot, name, last + 0.3, y, color, Alignment.MiddleLeft, bold: true);
        }

        return highest;
    }

    /// <summary>Moves names apart that would stand on each other.</summary>
    private static IEnumerable<(string Name, double Y, SKColor Color)> Apart(List<(string Name, double End, SKColor Color)> ends, double room)
    {
        double lowest = double.NegativeInfinity;
        foreach (var (name, end, color) in ends.OrderBy(end => end.End))
        {
            double y = Math.Max(end, lowest + room);
            lowest = y;
            yield return (name, y, color);
        }
    }
}
