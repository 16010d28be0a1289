using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using SkiaSharp;

namespace Energy.Report.Charts;

/// <summary>What becomes of the sun that could be harvested on roofs and on land, a bar for every scenario.</summary>
internal static class SunChart
{
    private const float Thickness = 14;

    private static readonly string[] Sources = ["rooftop_pv", "field_pv"];

    private static readonly SKColor[] Colors = [ReportColors.Heading, ReportColors.Possible, ReportColors.Series[1], ReportColors.Series[6], ReportColors.Series[3]];

    /// <summary>The chart of the target year.</summary>
    public static FigureBlock Of(ReportData data)
    {
        var language = data.Language;
        var ladders = Sources.SelectMany(source => data.Scenarios.Select(scenario => new SunLadder(data, scenario, source))).ToArray();
        string alternative = language.Say("Gestapelde staven van zon op dak en zon op land. ", "Stacked bars of rooftop and field solar. ") + string.Join(" ", ladders.Select(ladder =>
            $"{Language.Capital(language.Word(ladder.Source))}, {ladder.Scenario.Name}: {string.Join(", ", SunLadder.Parts.Select(part => $"{language.Word(part)} {language.Number(ladder.Tj(part))} TJ"))}."));
        return new FigureBlock(LyingBars.Height(Sources.Length, ladders.Length), alternative, (canvas, size) => LyingBars.Draw(
            canvas,
            size,
            language,
            ladders.GroupBy(ladder => ladder.Source),
            ladder => ladder.Scenario.Name,
            ladders.Max(ladder => SunLadder.Parts.Sum(ladder.Tj)),
            SunLadder.Parts.Select((part, place) => (Colors[place], language.Word(part))),
            (scale, row, ladder) =>
            {
                double from = 0;
                foreach (var (part, color) in SunLadder.Parts.Zip(Colors))
                {
                    double to = from + ladder.Tj(part);
                    LyingBars.Bar(canvas, scale, from, to, row, Thickness, color);
                    from = to;
                }
            }));
    }
}
