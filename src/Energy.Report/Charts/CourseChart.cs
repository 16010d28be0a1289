using System.Globalization;
using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using ScottPlot;

namespace Energy.Report.Charts;

/// <summary>The emission of every scenario against the straight line from the base year to nothing in the target year, with the distance halfway and at the end.</summary>
internal static class CourseChart
{
    /// <summary>Half the height of a line of text, as part of the axis.</summary>
    private const double HalfALine = 0.035;

    /// <summary>The chart, with the distances of the first scenario.</summary>
    public static FigureBlock Of(ReportData data, float height)
    {
        var course = new Course(data, data.Scenarios[0]);
        var (language, name) = (data.Language, data.Scenarios[0].Name);
        string alternative = language.Say(
                $"Lijndiagram van de uitstoot van {course.First} tot {course.Last} met een rechte lijn van {language.Kilotonnes(course.StartKt)} CO2 in {course.First} naar nul in {course.Last}. ",
                $"Line chart of emissions from {course.First} to {course.Last} with a straight line from {language.Kilotonnes(course.StartKt)} of CO2 in {course.First} to zero in {course.Last}. ")
            + string.Join(" ", course.Marks.Select(mark => language.Say($"{name} ligt in {mark.Year} {Distance(language, mark.AboveKt)}.", $"In {mark.Year} {name} is {Distance(language, mark.AboveKt)}.")));
        return new FigureBlock(height, alternative, (canvas, size) =>
        {
            var plot = ChartStyle.NewPlot(language.Say("kiloton CO2 per jaar", "kilotonnes CO2 a year"));
            double highest = PathChart.AddLines(plot, data, "co2_t_per_yr", 1000, (language.Say("rechte lijn naar nul", "straight line to zero"), course.StartKt * HalfALine, ReportColors.Faint));
            var line = plot.Add.Line(course.First, course.StartKt, course.Last, 0);
            line.Color = ReportColors.Faint.ForChart();
            line.LineWidth = 1.5f;
            line.LinePattern = LinePattern.Dotted;
            foreach (var (year, isKt, aboveKt) in course.Marks.Where(mark => Math.Round(mark.AboveKt) != 0))
            {
                var gap = plot.Add.Line(year, isKt, year, isKt - aboveKt);
                gap.Color = ReportColors.Accent.ForChart();
                gap.LineWidth = 2.5f;
                ChartStyle.Text(plot, $"{(aboveKt > 0 ? "+" : "−")}{language.Number(Math.Abs(aboveKt))} kt", year + (year == course.Last ? -0.25 : 0.25), isKt - (aboveKt * 0.4), ReportColors.Accent, year == course.Last ? Alignment.MiddleRight : Alignment.MiddleLeft, bold: true);
            }

            ChartStyle.NumbersLeft(plot, language);
            ChartStyle.TextsBottom(plot, Enumerable.Range(course.First, course.Last - course.First + 1).Where(year => year == course.First || year % 5 == 0).Select(year => ((double)year, year.ToString(CultureInfo.InvariantCulture))));
            plot.Axes.SetLimits(course.First - 0.3, course.Last + 5.2, 0, Math.Max(highest, course.StartKt) * 1.08);
            ChartStyle.Draw(plot, canvas, size);
        });
    }

    /// <summary>How far from the line, in words.</summary>
    public static string Distance(Language language, double aboveKt)
    {
        string distance = language.Kilotonnes(Math.Abs(aboveKt));
        return Math.Round(aboveKt) == 0 ? language.Say("op de lijn", "on the line")
            : aboveKt > 0 ? language.Say($"{distance} boven de lijn", $"{distance} above the line")
            : language.Say($"{distance} onder de lijn", $"{distance} below the line");
    }
}
