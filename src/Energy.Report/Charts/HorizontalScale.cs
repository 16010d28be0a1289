using Energy.Report.Pdf;
using Energy.Report.Words;
using SkiaSharp;

namespace Energy.Report.Charts;

/// <summary>An axis along the bottom of bars that lie down: where values come to stand, with faint lines to read them off.</summary>
internal sealed class HorizontalScale
{
    private const float TextSize = 8;
    private const int FewestSteps = 4;
    private const double LeastSpan = 1;

    private static readonly double[] Steps = [1, 2, 5];

    private readonly double least;
    private readonly double step;
    private readonly double most;
    private readonly float left;
    private readonly float width;

    /// <summary>A scale that has room for nothing, for the least and for the most, and ends at round numbers.</summary>
    public HorizontalScale(double least, double most, float left, float right)
    {
        double span = Math.Max(Math.Max(0, most) - Math.Min(0, least), LeastSpan);
        double power = Math.Pow(10, Math.Floor(Math.Log10(span / FewestSteps)));
        step = Steps.Select(factor => factor * power).LastOrDefault(candidate => span / candidate >= FewestSteps, power);
        this.least = Math.Floor(Math.Min(0, least) / step) * step;
        this.most = Math.Max(Math.Ceiling(Math.Max(0, most) / step) * step, this.least + step);
        this.left = left;
        width = right - left;
    }

    /// <summary>Where a value stands.</summary>
    public float At(double value) => left + (float)((value - least) / (most - least) * width);

    /// <summary>Draws the lines between two heights, with numbers below them and the unit at the end.</summary>
    public void Draw(SKCanvas canvas, Language language, float top, float bottom, string unit)
    {
        using var font = ReportFonts.Of(TextSize);
        using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
        using var line = new SKPaint { Color = ReportColors.Line, StrokeWidth = 0.6f, IsStroke = true, IsAntialias = true };
        using var zero = new SKPaint { Color = ReportColors.Faint, StrokeWidth = 0.9f, IsStroke = true, IsAntialias = true };
        int steps = (int)Math.Round((most - least) / step);
        for (int place = 0; place <= steps; place++)
        {
            double value = least + (place * step);
            bool isZero = Math.Abs(value) < step / 2;
            canvas.DrawLine(At(value), top, At(value), bottom + 2, isZero ? zero : line);
            canvas.DrawText((value < 0 && !isZero ? "−" : string.Empty) + language.Number(isZero ? 0 : Math.Abs(value), step < 1 ? 1 : 0), At(value), bottom + 11, SKTextAlign.Center, font, ink);
        }

        canvas.DrawText(unit, left + (width / 2), bottom + 22, SKTextAlign.Center, font, ink);
    }
}
