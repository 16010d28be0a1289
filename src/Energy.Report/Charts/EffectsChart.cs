using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using SkiaSharp;

namespace Energy.Report.Charts;

/// <summary>How far what is left to fossil fuel moves when one coefficient stands at the low or the high end of its band, the farthest on top.</summary>
internal static class EffectsChart
{
    private const float WordsWidth = 236;
    private const float RowHeight = 26;
    private const float AxisHeight = 28;
    private const float LegendHeight = 18;
    private const float TextSize = 8;
    private const float LineHeight = 9.6f;
    private const float BarHeight = 11;
    private const int MostLines = 2;

    /// <summary>The chart of some coefficients, each with the title of its source.</summary>
    public static FigureBlock Of(Language language, IReadOnlyList<(string Title, SourceUse.Coefficient Coefficient)> effects)
    {
        string alternative = language.Say("Staafdiagram van kengetallen. ", "Bar chart of coefficients. ") + string.Join(" ", effects.Select(effect => language.Say(
            $"{Named(language, effect)}: laag {Signed(language, effect.Coefficient.LowEffectGj)} TJ, hoog {Signed(language, effect.Coefficient.HighEffectGj)} TJ.",
            $"{Named(language, effect)}: low {Signed(language, effect.Coefficient.LowEffectGj)} TJ, high {Signed(language, effect.Coefficient.HighEffectGj)} TJ.")));
        return new FigureBlock((effects.Count * RowHeight) + AxisHeight + LegendHeight, alternative, (canvas, size) =>
        {
            using var font = ReportFonts.Of(TextSize);
            using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
            double[] ends = [.. effects.SelectMany(effect => new[] { effect.Coefficient.LowEffectGj / 1000, effect.Coefficient.HighEffectGj / 1000 })];
            var scale = new HorizontalScale(ends.Min(), ends.Max(), WordsWidth + 26, size.Width - 26);
            scale.Draw(canvas, language, 0, size.Height - AxisHeight - LegendHeight, language.Say("TJ per jaar meer of minder fossiel", "TJ a year more or less fossil"));
            float y = 0;
            foreach (var effect in effects)
            {
                var lines = TextLayout.Wrap(Named(language, effect), font, WordsWidth);
                float top = y + ((RowHeight - (Math.Min(lines.Count, MostLines) * LineHeight)) / 2) + TextSize - 1;
                for (int line = 0; line < Math.Min(lines.Count, MostLines); line++)
                {
                    canvas.DrawText(TextLayout.Drawn(lines, line), 0, top + (line * LineHeight), SKTextAlign.Left, font, ink);
                }

                // The farther end first: where both lie on one side, the nearer stays in sight.
                foreach (var (gj, color) in new (double Gj, SKColor Color)[] { (effect.Coefficient.LowEffectGj, ReportColors.Possible), (effect.Coefficient.HighEffectGj, ReportColors.Heading) }.OrderByDescending(end => Math.Abs(end.Gj)))
                {
                    DrawBar(canvas, scale, gj / 1000, y, color);
                }

                foreach (double gj in Ends(effect.Coefficient))
                {
                    canvas.DrawText(Signed(language, gj), scale.At(gj / 1000) + (gj < 0 ? -3 : 3), y + (RowHeight / 2) + 3, gj < 0 ? SKTextAlign.Right : SKTextAlign.Left, font, ink);
                }

                y += RowHeight;
            }

            Legend.Draw(canvas, size.Height - LegendHeight + 2, size.Width, [(ReportColors.Possible, language.Say("kengetal aan de lage kant", "coefficient at its low end")), (ReportColors.Heading, language.Say("kengetal aan de hoge kant", "coefficient at its high end"))]);
        });
    }

    /// <summary>The ends that stand on different sides of nothing, or the farthest where both stand on one.</summary>
    private static double[] Ends(SourceUse.Coefficient coefficient)
    {
        double[] both = [coefficient.LowEffectGj, coefficient.HighEffectGj];
        return both[0] * both[1] < 0 ? both : [both.MaxBy(Math.Abs)];
    }

    private static void DrawBar(SKCanvas canvas, HorizontalScale scale, double tj, float y, SKColor color)
    {
        using var fill = new SKPaint { Color = color, IsAntialias = true };
        float from = Math.Min(scale.At(0), scale.At(tj));
        canvas.DrawRect(from, y + ((RowHeight - BarHeight) / 2), Math.Abs(scale.At(tj) - scale.At(0)), BarHeight, fill);
    }

    private static string Named(Language language, (string Title, SourceUse.Coefficient Coefficient) effect) => $"{effect.Title}: {language.Banded(effect.Coefficient.Value, effect.Coefficient.Low, effect.Coefficient.High, effect.Coefficient.Unit)}";

    private static string Signed(Language language, double gj) => $"{(gj > 0 ? "+" : gj < 0 ? "−" : string.Empty)}{language.Number(Math.Abs(gj) / 1000, Math.Abs(gj) < 10_000 ? 1 : 0)}";
}
