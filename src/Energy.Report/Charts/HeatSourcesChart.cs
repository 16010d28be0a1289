using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using SkiaSharp;

namespace Energy.Report.Charts;

/// <summary>What a scarce source of heat may give, can give, gives and is asked for, a bar for every scenario.</summary>
internal static class HeatSourcesChart
{
    private const float WordsWidth = 132;
    private const float RowHeight = 20;
    private const float HeadHeight = 16;
    private const float AxisHeight = 28;
    private const float LegendHeight = 18;
    private const float TextSize = 8.5f;

    private static readonly SKColor Permitted = new(0xE4, 0xE1, 0xD8);
    private static readonly SKColor Available = ReportColors.Possible;
    private static readonly SKColor Taken = ReportColors.Heading;

    /// <summary>The chart of the target year.</summary>
    public static FigureBlock Of(ReportData data, IReadOnlyList<string> sources)
    {
        var language = data.Language;
        var uses = sources.SelectMany(source => data.Scenarios.Select(scenario => data.HeatSource(scenario, source))).ToArray();
        float height = (sources.Count * (HeadHeight + (data.Scenarios.Count * RowHeight))) + AxisHeight + LegendHeight;
        string alternative = language.Say("Staven van bronnen van warmte. ", "Bars of sources of heat. ") + string.Join(" ", uses.Select(use => language.Say(
            $"{Language.Capital(language.Word(use.Source))}, {Name(data, use)}: mag {language.Number(use.PermittedTj)} TJ, beschikbaar {language.Number(use.AvailableTj)} TJ, gevraagd {language.Number(use.AskedTj)} TJ, genomen {language.Number(use.TakenTj)} TJ.",
            $"{Language.Capital(language.Word(use.Source))}, {Name(data, use)}: permitted {language.Number(use.PermittedTj)} TJ, available {language.Number(use.AvailableTj)} TJ, asked {language.Number(use.AskedTj)} TJ, taken {language.Number(use.TakenTj)} TJ.")));
        return new FigureBlock(height, alternative, (canvas, size) =>
        {
            using var bold = ReportFonts.Of(TextSize, bold: true);
            using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
            using var asked = new SKPaint { Color = ReportColors.Accent, StrokeWidth = 2.2f, IsStroke = true, IsAntialias = true };
            float bottom = size.Height - AxisHeight - LegendHeight;
            var scale = new HorizontalScale(0, uses.Max(use => Math.Max(use.PermittedTj, use.AskedTj)), WordsWidth, size.Width - 14);
            scale.Draw(canvas, language, 0, bottom, language.Say("TJ per jaar", "TJ a year"));
            float y = 0;
            foreach (var ofSource in uses.GroupBy(use => use.Source))
            {
                canvas.DrawText(Language.Capital(language.Word(ofSource.Key)), 0, y + 12, SKTextAlign.Left, bold, ink);
                y += HeadHeight;
                foreach (var use in ofSource)
                {
                    RowName.Draw(canvas, Name(data, use), WordsWidth - 6, y + (RowHeight / 2));
                    Bar(use.PermittedTj, Permitted, RowHeight - 6);
                    Bar(use.AvailableTj, Available, RowHeight - 6);
                    Bar(use.TakenTj, Taken, RowHeight - 13);
                    canvas.DrawLine(scale.At(use.AskedTj), y + 2, scale.At(use.AskedTj), y + RowHeight - 2, asked);
                    y += RowHeight;
                }
            }

            Legend.Draw(canvas, size.Height - LegendHeight + 2, size.Width,
            [
                (Permitted, language.Say("mag volgens de regels", "permitted by the rules")), (Available, language.Say("beschikbaar", "available")),
                (Taken, language.Say("wordt genomen", "taken")), (ReportColors.Accent, language.Say("wordt gevraagd (streep)", "asked for (line)")),
            ]);

            void Bar(double tj, SKColor color, float thickness)
            {
                using var fill = new SKPaint { Color = color, IsAntialias = true };
                canvas.DrawRect(scale.At(0), y + ((RowHeight - thickness) / 2), scale.At(tj) - scale.At(0), thickness, fill);
            }
        });
    }

    private static string Name(ReportData data, HeatSourceUse use) => data.Scenarios.Single(scenario => scenario.Id == use.Scenario).Name;
}
