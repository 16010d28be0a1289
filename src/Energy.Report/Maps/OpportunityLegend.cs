using Energy.Report.Data;
using Energy.Report.Pdf;
using SkiaSharp;
using static Energy.Report.Maps.OpportunityColors;

namespace Energy.Report.Maps;

/// <summary>What the signs on the map of promising areas stand for; only those of layers that the run has.</summary>
internal static class OpportunityLegend
{
    private const float Row = 17;

    private static readonly string[] HeatLayers = ["mine_water", "district_heat", "ground_heat"];

    /// <summary>Draws it from the top down.</summary>
    /// <param name="canvas">Where the map is drawn.</param>
    /// <param name="data">The datasets.</param>
    /// <param name="x">Its left side.</param>
    /// <param name="scenario">The scenario that builds.</param>
    public static void Draw(SKCanvas canvas, ReportData data, float x, ScenarioName scenario)
    {
        var language = data.Language;
        using var font = ReportFonts.Of(8.5f);
        using var bold = ReportFonts.Of(8.5f, bold: true);
        using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
        float y = 12;
        bool Has(string layer) => data.Zones.Any(zone => zone.Layer == layer);
        var sites = data.Sites.Where(site => site.Scenario == scenario.Id).ToArray();
        if (HeatLayers.Any(Has))
        {
            Title(language.Say("Warmte", "Heat"));
            BoxIf(Has("mine_water"), path => MapParts.Hatch(canvas, path, MineWater, 4, 45), MineWater, language.Word("mine_water"));
            BoxIf(Has("district_heat"), path => MapParts.Hatch(canvas, path, DistrictHeat, 4, -45, 0.9f), DistrictHeat, language.Word("district_heat"));
            BoxIf(Has("ground_heat"), path => MapParts.Fill(canvas, path, GroundVeryGood), GroundVeryGood, language.Say("bodemwarmte zeer goed", "ground heat, very good"));
            BoxIf(Has("ground_heat"), path => MapParts.Fill(canvas, path, GroundGood), GroundGood, language.Say("bodemwarmte goed", "ground heat, good"));
        }

        Title(language.Say("Wind op 100 m", "Wind at 100 m"));
        if (data.Zones.Count(zone => zone.Layer == "wind_speed") > 1)
        {
            Line([5, 3], ReportColors.Ink, 0.9f, language.Say("grens tussen klassen", "border between classes"));
            foreach (string windClass in WindClasses.Words(data))
            {
                y -= 5;
                Small(windClass);
            }
        }

        if (Has("wind_zone"))
        {
            Line(null, Wind, 2, language.Say("windzone", "wind zone"));
        }

        using (var dot = new SKPaint { Color = Wind, IsAntialias = true })
        {
            canvas.DrawCircle(x + 8, y - 3, 3, dot);
        }

        Small(sites.Any(site => site.Kind == "turbine") ? language.Say("turbine", "turbine") : language.Say("turbine: geen gebouwd", "turbine: none built"));
        y -= 4;
        Small($"({scenario.Name})");
        Title(language.Say("Zon en landschap", "Solar and landscape"));
        Box(path => MapParts.Fill(canvas, path, Field), ReportColors.Faint, sites.Any(site => site.IsField) ? language.Say("zonneveld", "solar field") : language.Say("zonneveld: geen gebouwd", "solar field: none built"));
        y -= 4;
        Small($"({scenario.Name})");
        BoxIf(Has("national_landscape"), path => MapParts.Fill(canvas, path, Landscape), Landscape, language.Word("national_landscape"));

        void BoxIf(bool isThere, Action<SKPath> fill, SKColor border, string text)
        {
            if (isThere)
            {
                Box(fill, border, text);
            }
        }

        void Title(string text)
        {
            y += 4;
            canvas.DrawText(text, x, y, SKTextAlign.Left, bold, ink);
            y += Row;
        }

        void Small(string text)
        {
            canvas.DrawText(text, x + 22, y, SKTextAlign.Left, font, ink);
            y += Row;
        }

        void Box(Action<SKPath> fill, SKColor border, string text)
        {
            using var path = new SKPath();
            path.AddRect(new SKRect(x, y - 9, x + 16, y + 1));
            fill(path);
            using var line = new SKPaint { Color = border, StrokeWidth = 0.8f, IsStroke = true, IsAntialias = true };
            canvas.DrawPath(path, line);
            canvas.DrawText(text, x + 22, y, SKTextAlign.Left, font, ink);
            y += Row;
        }

        void Line(float[]? dashes, SKColor color, float width, string text)
        {
            using var line = new SKPaint { Color = color, StrokeWidth = width, IsStroke = true, IsAntialias = true };
            using var effect = dashes is null ? null : SKPathEffect.CreateDash(dashes, 0);
            line.PathEffect = effect;
            canvas.DrawLine(x, y - 3, x + 16, y - 3, line);
            canvas.DrawText(text, x + 22, y, SKTextAlign.Left, font, ink);
            y += Row;
        }
    }
}
