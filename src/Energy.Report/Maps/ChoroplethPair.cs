using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using SkiaSharp;

namespace Energy.Report.Maps;

/// <summary>Two maps of one figure per neighbourhood, with the same classes, so that two scenarios can be compared; one map where there is one scenario.</summary>
internal static class ChoroplethPair
{
    private const float LegendHeight = 34;
    private const float TitleHeight = 18;
    private const float Gap = 12;

    /// <summary>The figure of a neighbourhood in a scenario; NaN where it cannot be known.</summary>
    public delegate double Figure(ScenarioName scenario, NeighbourhoodArea neighbourhood);

    public static FigureBlock Of(ReportData data, ScenarioName left, ScenarioName right, Figure figure, string unit, bool equalSteps, string alternative, float height)
    {
        double[] values = [.. data.Neighbourhoods.SelectMany(area => new[] { figure(left, area), figure(right, area) }).Where(double.IsFinite).Order()];
        double[] bounds = equalSteps ? ClassBounds.EqualSteps(values) : ClassBounds.EqualNumbers(values);
        return new FigureBlock(height, alternative, (canvas, size) =>
        {
            if (left == right)
            {
                Draw(canvas, data, left, figure, bounds, new SKRect(0, 0, size.Width, size.Height - LegendHeight));
                DrawLegend(canvas, data, bounds, unit, size);
                return;
            }

            float width = (size.Width - Gap) / 2;
            Draw(canvas, data, left, figure, bounds, new SKRect(0, 0, width, size.Height - LegendHeight));
            Draw(canvas, data, right, figure, bounds, new SKRect(width + Gap, 0, size.Width, size.Height - LegendHeight));
            DrawLegend(canvas, data, bounds, unit, size);
        });
    }

    private static void Draw(SKCanvas canvas, ReportData data, ScenarioName scenario, Figure figure, double[] bounds, SKRect frame)
    {
        using var bold = ReportFonts.Of(10, bold: true);
        using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
        canvas.DrawText(scenario.Name, frame.Left, frame.Top + 11, SKTextAlign.Left, bold, ink);
        var view = new MapView(data.Neighbourhoods, new SKRect(frame.Left, frame.Top + TitleHeight, frame.Right, frame.Bottom));
        SKColor? ColorOf(double value) => double.IsFinite(value) ? ReportColors.Step(bounds.Count(bound => value >= bound), bounds.Length + 1) : null;
        if (view.IsCrowded(data.Neighbourhoods))
        {
            CrowdedAreas.Draw(canvas, view, data.Neighbourhoods, area => ColorOf(figure(scenario, area)));
            MapParts.ScaleAndNorth(canvas, view, new SKPoint(frame.Left + 4, frame.Bottom - 8));
            return;
        }

        foreach (var neighbourhood in data.Neighbourhoods)
        {
            using var path = view.Path(neighbourhood.Outline);
            if (ColorOf(figure(scenario, neighbourhood)) is { } color)
            {
                using var fill = new SKPaint { Color = color, IsAntialias = true };
                canvas.DrawPath(path, fill);
            }
            else
            {
                MapParts.Hatch(canvas, path, ReportColors.Faint, 4, 45);
            }
        }

        MapParts.Borders(canvas, view, data.Neighbourhoods, SKColors.White, 0.5f);
        MapParts.ScaleAndNorth(canvas, view, new SKPoint(frame.Left + 4, frame.Bottom - 8));
    }

    private static void DrawLegend(SKCanvas canvas, ReportData data, double[] bounds, string unit, SKSize size)
    {
        var language = data.Language;
        using var font = ReportFonts.Of(8.5f);
        using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
        float y = size.Height - LegendHeight + 12;
        float x = 0;
        foreach (var (text, step) in ClassBounds.Words(language, bounds).Select((text, step) => (text, step)))
        {
            using var fill = new SKPaint { Color = ReportColors.Step(step, bounds.Length + 1), IsAntialias = true };
            using var line = new SKPaint { Color = ReportColors.Line, StrokeWidth = 0.6f, IsStroke = true };
            canvas.DrawRect(x, y - 9, 16, 10, fill);
            canvas.DrawRect(x, y - 9, 16, 10, line);
            canvas.DrawText(text, x + 20, y, SKTextAlign.Left, font, ink);
            x += 26 + font.MeasureText(text);
        }

        canvas.DrawText(language.Say($"{Language.Capital(unit)}. Gearceerd: geen cijfer.", $"{Language.Capital(unit)}. Hatched: no figure."), 0, y + 14, SKTextAlign.Left, font, ink);
    }
}
