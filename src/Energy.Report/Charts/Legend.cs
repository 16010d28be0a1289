using Energy.Report.Pdf;
using SkiaSharp;

namespace Energy.Report.Charts;

/// <summary>A row of coloured boxes with words, wrapped to the width.</summary>
internal static class Legend
{
    private const float Size = 8.5f;
    private const float Row = 14;

    /// <summary>Draws the legend and gives back its height.</summary>
    public static float Draw(SKCanvas canvas, float y, float width, IEnumerable<(SKColor Color, string Text)> items)
    {
        using var font = ReportFonts.Of(Size);
        using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
        float x = 0;
        float top = y;
        foreach (var (color, text) in items)
        {
            float needed = 14 + font.MeasureText(text) + 14;
            if (x > 0 && x + needed > width)
            {
                x = 0;
                top += Row;
            }

            using var fill = new SKPaint { Color = color, IsAntialias = true };
            canvas.DrawRect(x, top + 2, 9, 9, fill);
            canvas.DrawText(text, x + 14, top + 10, SKTextAlign.Left, font, ink);
            x += needed;
        }

        return top + Row - y;
    }
}
