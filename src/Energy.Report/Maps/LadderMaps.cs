using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using SkiaSharp;

namespace Energy.Report.Maps;

/// <summary>Of one source three maps side by side, with the same classes: what is technically possible, what the rules of a scenario permit, and what it builds until the target year, per hectare of the neighbourhood; wind per neighbourhood.</summary>
internal static class LadderMaps
{
    private const float TitleHeight = 26;
    private const float LegendHeight = 20;
    private const float Gap = 8;
    private const float TextSize = 8;

    /// <summary>The rungs, from what is possible to what is built.</summary>
    public static IReadOnlyList<string> Rungs { get; } = ["technical", "permitted", "deployed"];

    public static FigureBlock Of(ReportData data, ScenarioName scenario, string source, float height)
    {
        double[] bounds = ClassBounds.EqualNumbers([.. data.Neighbourhoods.SelectMany(area => Rungs.Select(rung => Yield(data, scenario, area, source, rung))).Where(value => value > 0).Order()]);
        return new FigureBlock(height, Alternative(data, scenario, source), (canvas, size) =>
        {
            using var bold = ReportFonts.Of(10, bold: true);
            using var font = ReportFonts.Of(TextSize);
            using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
            canvas.DrawText(Language.Capital(data.Language.Word(source)), 0, 10, SKTextAlign.Left, bold, ink);
            float width = (size.Width - (2 * Gap)) / Rungs.Count;
            for (int rung = 0; rung < Rungs.Count; rung++)
            {
                float x = rung * (width + Gap);
                canvas.DrawText(Title(data, scenario, source, Rungs[rung]), x, 22, SKTextAlign.Left, font, ink);
                var frame = new SKRect(x, TitleHeight, x + width, size.Height - LegendHeight);
                Draw(canvas, data, scenario, source, Rungs[rung], bounds, frame, isFirst: rung == 0);
            }

            DrawLegend(canvas, data.Language, source, bounds, size.Height - 6, font, ink);
        });
    }

    /// <summary>What a source gives on a rung in a whole region, in TJ a year.</summary>
    public static double Tj(ReportData data, ScenarioName scenario, string source, string rung)
    {
        var (rows, year) = RowsOf(data, scenario, rung);
        return data.Potentials.Tj(rows, year, source, rung);
    }

    private static string Title(ReportData data, ScenarioName scenario, string source, string rung) =>
        $"{Language.Capital(data.Language.Word("rung_" + rung))}: {data.Language.Number(Tj(data, scenario, source, rung))} {data.Language.Say("TJ per jaar", "TJ a year")}";

    private static string Alternative(ReportData data, ScenarioName scenario, string source)
    {
        var rungs = Rungs.Select(rung =>
        {
            var most = data.Neighbourhoods.OrderByDescending(area => Yield(data, scenario, area, source, rung)).ThenBy(area => area.Code, StringComparer.Ordinal).Take(3).Where(area => Yield(data, scenario, area, source, rung) > 0).Select(area => area.Name).ToArray();
            return Title(data, scenario, source, rung) + (most.Length > 0 ? $", {(IsPerNeighbourhood(source) ? data.Language.Say("het meest in", "most in") : data.Language.Say("het meest per hectare in", "most per hectare in"))} {string.Join(", ", most)}." : ".");
        });
        return $"{data.Language.Say("Drie kaarten van", "Three maps of")} {data.Language.Word(source)}. {string.Join(" ", rungs)}";
    }

    /// <summary>The scenario and year whose rows tell a rung: physics are the same in all scenarios.</summary>
    private static (string Scenario, int Year) RowsOf(ReportData data, ScenarioName scenario, string rung) =>
        rung == "technical" ? ("all", data.Facts.BaseYear) : (scenario.Id, data.Facts.TargetYear);

    /// <summary>Whether a source is told per neighbourhood: a turbine needs a place, not hectares.</summary>
    private static bool IsPerNeighbourhood(string source) => source == "wind";

    /// <summary>Gigajoules a year per hectare of the neighbourhood, or terajoules where a source is told per neighbourhood.</summary>
    private static double Yield(ReportData data, ScenarioName scenario, NeighbourhoodArea area, string source, string rung)
    {
        var (rows, year) = RowsOf(data, scenario, rung);
        double gj = data.Areas.Potentials.Of(rows, year, area.Code, source, rung).Gwh * BalanceSums.GigajoulesPerGigawattHour;
        return IsPerNeighbourhood(source) ? gj / 1000 : gj / data.Areas.Stock(area.Code).AreaHa;
    }

    private static void Draw(SKCanvas canvas, ReportData data, ScenarioName scenario, string source, string rung, double[] bounds, SKRect frame, bool isFirst)
    {
        var view = new MapView(data.Neighbourhoods, frame);
        SKColor ColorOf(NeighbourhoodArea area) =>
            Yield(data, scenario, area, source, rung) is > 0 and var value ? ReportColors.Step(bounds.Count(bound => value >= bound) + 1, bounds.Length + 2) : ReportColors.Ground;
        if (view.IsCrowded(data.Neighbourhoods))
        {
            CrowdedAreas.Draw(canvas, view, data.Neighbourhoods, area => ColorOf(area));
        }
        else
        {
            foreach (var area in data.Neighbourhoods)
            {
                using var fill = new SKPaint { Color = ColorOf(area), IsAntialias = true };
                using var path = view.Path(area.Outline);
                canvas.DrawPath(path, fill);
            }

            MapParts.Borders(canvas, view, data.Neighbourhoods, ReportColors.Line, 0.4f);
        }

        if (isFirst)
        {
            MapParts.ScaleAndNorth(canvas, view, new SKPoint(frame.Left + 4, frame.Bottom - 4));
        }
    }

    private static void DrawLegend(SKCanvas canvas, Language language, string source, double[] bounds, float y, SKFont font, SKPaint ink)
    {
        using var line = new SKPaint { Color = ReportColors.Line, StrokeWidth = 0.6f, IsStroke = true };
        float x = 0;
        Box(ReportColors.Ground, language.Say("niets", "nothing"));
        foreach (var (text, step) in ClassBounds.Words(language, bounds).Select((text, step) => (text, step)))
        {
            Box(ReportColors.Step(step + 1, bounds.Length + 2), text);
        }

        canvas.DrawText(IsPerNeighbourhood(source) ? language.Say("TJ per jaar", "TJ a year") : language.Say("GJ per hectare per jaar", "GJ per hectare a year"), x, y, SKTextAlign.Left, font, ink);

        void Box(SKColor color, string text)
        {
            using var fill = new SKPaint { Color = color, IsAntialias = true };
            canvas.DrawRect(x, y - 8, 12, 9, fill);
            canvas.DrawRect(x, y - 8, 12, 9, line);
            canvas.DrawText(text, x + 15, y, SKTextAlign.Left, font, ink);
            x += 25 + font.MeasureText(text);
        }
    }
}
