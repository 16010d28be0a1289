using Energy.Report.Pdf;
using SkiaSharp;

namespace Energy.Report.Charts;

/// <summary>The name of a bar that lies down, left of it: over two lines where it is long, and cut where that is not enough.</summary>
internal static class RowName
{
    private const float TextSize = 8.5f;
    private const float SmallSize = 7;
    private const string Cut = "…";

    /// <summary>Draws a name that ends at a place, in the middle of a row.</summary>
    public static void Draw(SKCanvas canvas, string name, float right, float middle)
    {
        using var font = ReportFonts.Of(TextSize);
        using var small = ReportFonts.Of(SmallSize);
        using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
        if (font.MeasureText(name) <= right)
        {
            canvas.DrawText(name, right, middle + 3, SKTextAlign.Right, font, ink);
            return;
        }

        var lines = TextLayout.Wrap(name, small, right);
        canvas.DrawText(Fitting(TextLayout.Drawn(lines, 0).TrimEnd(), small, right), right, middle - 1.5f, SKTextAlign.Right, small, ink);
        if (lines.Count > 1)
        {
            canvas.DrawText(Fitting(string.Join(' ', lines.Skip(1)), small, right), right, middle + 6.5f, SKTextAlign.Right, small, ink);
        }
    }

    private static string Fitting(string text, SKFont font, float width)
    {
        string fitting = text;
        while (fitting.Length > 1 && font.MeasureText(fitting) > width)
        {
            fitting = fitting[..^(fitting.EndsWith(Cut, StringComparison.Ordinal) ? 2 : 1)] + Cut;
        }

        return fitting;
    }
}
