using Energy.Report.Pdf;
using Energy.Report.Words;
using SkiaSharp;

namespace Energy.Report.Charts;

/// <summary>Bars that lie down: rows with their names, under heads, with an axis and a legend below them.</summary>
internal static class LyingBars
{
    /// <summary>Height of a row; a bar stays within it.</summary>
    public const float RowHeight = 20;

    private const float NamesWidth = 120;
    private const float HeadHeight = 16;
    private const float AxisHeight = 28;
    private const float LegendHeight = 32;
    private const float RightRoom = 14;
    private const float TextSize = 8.5f;

    /// <summary>The height of bars under so many heads.</summary>
    public static float Height(int heads, int rows) => (heads * HeadHeight) + (rows * RowHeight) + AxisHeight + LegendHeight;

    /// <summary>Draws the rows.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="size">The size of the figure, whose height is that of <see cref="Height"/>.</param>
    /// <param name="language">The language of numbers and words.</param>
    /// <param name="groups">The rows by the key of their head.</param>
    /// <param name="name">The name of a row.</param>
    /// <param name="most">The largest value, in TJ a year.</param>
    /// <param name="legend">What colours mean.</param>
    /// <param name="draw">Draws the bar of a row on the scale, at the top of its row.</param>
    public static void Draw<T>(SKCanvas canvas, SKSize size, Language language, IEnumerable<IGrouping<string, T>> groups, Func<T, string> name, double most, IEnumerable<(SKColor Color, string Text)> legend, Action<HorizontalScale, float, T> draw)
    {
        using var bold = ReportFonts.Of(TextSize, bold: true);
        using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
        var scale = new HorizontalScale(0, most, NamesWidth, size.Width - RightRoom);
        scale.Draw(canvas, language, 0, size.Height - AxisHeight - LegendHeight, language.Say("TJ per jaar", "TJ a year"));
        float y = 0;
        foreach (var group in groups)
        {
            canvas.DrawText(Language.Capital(language.Word(group.Key)), 0, y + 12, SKTextAlign.Left, bold, ink);
            y += HeadHeight;
            foreach (var row in group)
            {
                RowName.Draw(canvas, name(row), NamesWidth - 6, y + (RowHeight / 2));
                draw(scale, y, row);
                y += RowHeight;
            }
        }

        Legend.Draw(canvas, size.Height - LegendHeight + 2, size.Width, legend);
    }

    /// <summary>Draws a bar between two values in the middle of the row that begins at a height.</summary>
    public static void Bar(SKCanvas canvas, HorizontalScale scale, double from, double to, float row, float thickness, SKColor color)
    {
        using var fill = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawRect(scale.At(from), row + ((RowHeight - thickness) / 2), scale.At(to) - scale.At(from), thickness, fill);
    }
}
