using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using SkiaSharp;

namespace Energy.Report.Charts;

/// <summary>What a scarce source of heat may give, can give, gives and is asked for, a bar for every scenario.</summary>
internal static class HeatSourcesChart
{
    private const float Thickness = 14;
    private const float TakenThickness = 7;

    private static readonly SKColor Permitted = new(0xE4, 0xE1, 0xD8);

    /// <summary>The chart of the target year.</summary>
    public static FigureBlock Of(ReportData data, IReadOnlyList<string> sources)
    {
        var language = data.Language;
        var uses = sources.SelectMany(source => data.Scenarios.Select(scenario => data.HeatSource(scenario, source))).ToArray();
        string alternative = language.Say("Staven van bronnen van warmte. ", "Bars of sources of heat. ") + string.Join(" ", uses.Select(use => language.Say(
            $"{Language.Capital(language.Word(use.Source))}, {Name(data, use)}: mag {language.Number(use.PermittedTj)} TJ, beschikbaar {language.Number(use.AvailableTj)} TJ, gevraagd {language.Number(use.AskedTj)} TJ, genomen {language.Number(use.TakenTj)} TJ.",
            $"{Language.Capital(language.Word(use.Source))}, {Name(data, use)}: permitted {language.Number(use.PermittedTj)} TJ, available {language.Number(use.AvailableTj)} TJ, asked {language.Number(use.AskedTj)} TJ, taken {language.Number(use.TakenTj)} TJ.")));
        return new FigureBlock(LyingBars.Height(sources.Count, uses.Length), alternative, (canvas, size) =>
        {
            using var asked = new SKPaint { Color = ReportColors.Accent, StrokeWidth = 2.2f, IsStroke = true, IsAntialias = true };
            LyingBars.Draw(
                canvas,
                size,
                language,
                uses.GroupBy(use => use.Source),
                use => Name(data, use),
                uses.Max(use => Math.Max(use.PermittedTj, use.AskedTj)),
                [
                    (Permitted, language.Say("mag volgens de regels", "permitted by the rules")), (ReportColors.Possible, language.Say("beschikbaar", "available")),
                    (ReportColors.Heading, language.Say("wordt genomen", "taken")), (ReportColors.Accent, language.Say("wordt gevraagd (streep)", "asked for (line)")),
                ],
                (scale, row, use) =>
                {
                    LyingBars.Bar(canvas, scale, 0, use.PermittedTj, row, Thickness, Permitted);
                    LyingBars.Bar(canvas, scale, 0, use.AvailableTj, row, Thickness, ReportColors.Possible);
                    LyingBars.Bar(canvas, scale, 0, use.TakenTj, row, TakenThickness, ReportColors.Heading);
                    canvas.DrawLine(scale.At(use.AskedTj), row + 2, scale.At(use.AskedTj), row + LyingBars.RowHeight - 2, asked);
                });
        });
    }

    private static string Name(ReportData data, HeatSourceUse use) => data.Scenarios.Single(scenario => scenario.Id == use.Scenario).Name;
}
