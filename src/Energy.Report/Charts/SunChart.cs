using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using SkiaSharp;

namespace Energy.Report.Charts;

/// <summary>What becomes of the sun that could be harvested on roofs and on land, a bar for every scenario.</summary>
internal static class SunChart
{
    private const float WordsWidth = 108;
    private const float RowHeight = 20;
    private const float HeadHeight = 16;
    private const float AxisHeight = 28;
    private const float LegendHeight = 32;
    private const float TextSize = 8.5f;

    private static readonly string[] Sources = ["rooftop_pv", "field_pv"];

    private static readonly SKColor[] Colors = [ReportColors.Heading, ReportColors.Possible, ReportColors.Series[1], ReportColors.Series[6], ReportColors.Series[3]];

    /// <summary>The chart of the target year.</summary>
    public static FigureBlock Of(ReportData data)
    {
        var language = data.Language;
        var ladders = Sources.SelectMany(source => data.Scenarios.Select(scenario => new SunLadder(data, scenario, source))).ToArray();
        float height = (Sources.Length * (HeadHeight + (data.Scenarios.Count * RowHeight))) + AxisHeight + LegendHeight;
        string alternative = language.Say("Gestapelde staven van zon op dak en zon op land. ", "Stacked bars of rooftop and field solar. ") + string.Join(" ", ladders.Select(ladder =>
            $"{Language.Capital(language.Word(ladder.Source))}, {ladder.Scenario.Name}: {string.Join(", ", SunLadder.Parts.Select(part => $"{language.Word(part)} {language.Number(ladder.Tj(part))} TJ"))}."));
        return new FigureBlock(height, alternative, (canvas, size) =>
        {
            using var bold = ReportFonts.Of(TextSize, bold: true);
            using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
            float bottom = size.Height - AxisHeight - LegendHeight;
            var scale = new HorizontalScale(0, ladders.Max(ladder => SunLadder.Parts.Sum(ladder.Tj)), WordsWidth, size.Width - 14);
            scale.Draw(canvas, language, 0, bottom, language.Say("TJ per jaar", "TJ a year"));
            float y = 0;
            foreach (var ofSource in ladders.GroupBy(ladder => ladder.Source))
            {
                canvas.DrawText(Language.Capital(language.Word(ofSource.Key)), 0, y + 12, SKTextAlign.Left, bold, ink);
                y += HeadHeight;
                foreach (var ladder in ofSource)
                {
                    RowName.Draw(canvas, ladder.Scenario.Name, WordsWidth - 6, y + (RowHeight / 2));
                    double from = 0;
                    for (int part = 0; part < Colors.Length; part++)
                    {
                        double tj = ladder.Tj(SunLadder.Parts[part]);
                        using var fill = new SKPaint { Color = Colors[part], IsAntialias = true };
                        canvas.DrawRect(scale.At(from), y + 3, scale.At(from + tj) - scale.At(from), RowHeight - 6, fill);
                        from += tj;
                    }

                    y += RowHeight;
                }
            }

            Legend.Draw(canvas, size.Height - LegendHeight + 2, size.Width, SunLadder.Parts.Select((part, place) => (Colors[place], language.Word(part))));
        });
    }
}
