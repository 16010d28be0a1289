using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using NetTopologySuite.Geometries;
using SkiaSharp;

namespace Energy.Report.Maps;

/// <summary>The map of promising areas for sustainable energy, after the structural vision, redrawn from the layers of the run.</summary>
internal static class OpportunityMap
{
    private const float LegendWidth = 150;
    private const float Row = 17;
    private const double BorderM = 5;

    private static readonly SKColor MineWater = ReportColors.Series[0];
    private static readonly SKColor DistrictHeat = ReportColors.Series[3];
    private static readonly SKColor GroundGood = new(0xF7, 0xD3, 0x8A);
    private static readonly SKColor GroundVeryGood = ReportColors.Series[1];
    private static readonly SKColor Landscape = new(0xDD, 0xEA, 0xD3);
    private static readonly SKColor Wind = ReportColors.Series[5];
    private static readonly SKColor Field = ReportColors.Series[6];

    public static FigureBlock Of(ReportData data, string fieldScenario, string fieldScenarioName, float height)
    {
        string alternative = data.Language.Say(
            "Kaart van de gemeente met de gebieden die kansrijk zijn voor mijnwater, warmtenetten, bodemwarmte (goed en zeer goed), wind (klassen en zones) en zonnevelden. "
            + "Mijnwater en zeer goede bodemwarmte liggen in en om het centrum, de windzones op de bedrijventerreinen De Koumen, De Beitel en Avantis.",
            "Map of the municipality with the areas that are promising for mine water, district heating, ground heat (good and very good), wind (classes and zones) and solar fields. "
            + "Mine water and very good ground heat lie in and around the centre, the wind zones on the business parks De Koumen, De Beitel and Avantis.");
        return new FigureBlock(height, alternative, (canvas, size) =>
        {
            var view = new MapView(data.Neighbourhoods, new SKRect(0, 0, size.Width - LegendWidth, size.Height));
            Ground(canvas, view, data);
            Fields(canvas, view, data, fieldScenario);
            Areas(canvas, view, data);
            MapParts.Borders(canvas, view, data.Neighbourhoods, ReportColors.Faint.WithAlpha(110), 0.4f);
            WindAreas(canvas, view, data, fieldScenario);
            MapParts.Names(canvas, view, data.Neighbourhoods, 22);
            MapParts.ScaleAndNorth(canvas, view, new SKPoint(8, size.Height - 10));
            DrawLegend(canvas, data.Language, size.Width - LegendWidth + 8, fieldScenarioName);
        });
    }

    private static IEnumerable<ZoneArea> Zones(ReportData data, string layer) => data.Zones.Where(zone => zone.Layer == layer);

    private static void Ground(SKCanvas canvas, MapView view, ReportData data)
    {
        foreach (var neighbourhood in data.Neighbourhoods)
        {
            Fill(canvas, view, neighbourhood.Outline, ReportColors.Ground);
        }

        foreach (var zone in Zones(data, "national_landscape"))
        {
            Fill(canvas, view, zone.Outline, Landscape);
        }
    }

    private static void Fields(SKCanvas canvas, MapView view, ReportData data, string scenario)
    {
        foreach (var field in data.Sites.Where(site => site.Scenario == scenario && site.Kind is "solar_field" or "landfill_field" or "car_park_canopy"))
        {
            Fill(canvas, view, field.Place, Field);
            Outline(canvas, view, field.Place, ReportColors.Faint, 0.3f);
        }
    }

    private static void Areas(SKCanvas canvas, MapView view, ReportData data)
    {
        foreach (var zone in Zones(data, "ground_heat").OrderBy(zone => zone.Grade))
        {
            Fill(canvas, view, zone.Outline, zone.Grade == "very_good" ? GroundVeryGood : GroundGood);
        }

        foreach (var zone in Zones(data, "mine_water"))
        {
            using var path = view.Path(zone.Outline);
            MapParts.Hatch(canvas, path, MineWater, 4, 45);
            Outline(canvas, view, zone.Outline, MineWater, 1.2f);
        }

        foreach (var zone in Zones(data, "district_heat"))
        {
            using var path = view.Path(zone.Outline);
            MapParts.Hatch(canvas, path, DistrictHeat, 4, -45, 0.9f);
            Outline(canvas, view, zone.Outline, DistrictHeat, 1.2f);
        }
    }

    private static void WindAreas(SKCanvas canvas, MapView view, ReportData data, string scenario)
    {
        ZoneArea[] classes = [.. Zones(data, "wind_speed")];
        for (int one = 0; one < classes.Length; one++)
        {
            foreach (var other in classes.Skip(one + 1))
            {
                // Only where two classes meet: the outer edge of the layer is no border of the wind.
                Outline(canvas, view, classes[one].Outline.Boundary.Intersection(other.Outline.Buffer(BorderM)), ReportColors.Ink, 0.9f, [5, 3]);
            }
        }

        foreach (var zone in Zones(data, "wind_zone"))
        {
            Outline(canvas, view, zone.Outline, Wind, 2);
        }

        using var ink = new SKPaint { Color = Wind, IsAntialias = true };
        foreach (var turbine in data.Sites.Where(site => site.Scenario == scenario && site.Kind == "turbine"))
        {
            var at = view.At(turbine.Place.Coordinate.X, turbine.Place.Coordinate.Y);
            canvas.DrawCircle(at, 3, ink);
        }
    }

    private static void DrawLegend(SKCanvas canvas, Language language, float x, string scenarioName)
    {
        using var font = ReportFonts.Of(8.5f);
        using var bold = ReportFonts.Of(8.5f, bold: true);
        using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
        float y = 12;
        Title(language.Say("Warmte", "Heat"));
        Box(path => MapParts.Hatch(canvas, path, MineWater, 4, 45), MineWater, language.Word("mine_water"));
        Box(path => MapParts.Hatch(canvas, path, DistrictHeat, 4, -45, 0.9f), DistrictHeat, language.Word("district_heat"));
        Box(path => FillBox(canvas, path, GroundVeryGood), GroundVeryGood, language.Say("bodemwarmte zeer goed", "ground heat, very good"));
        Box(path => FillBox(canvas, path, GroundGood), GroundGood, language.Say("bodemwarmte goed", "ground heat, good"));
        Title(language.Say("Wind op 100 m", "Wind at 100 m"));
        Line([5, 3], ReportColors.Ink, 0.9f, language.Say("grens 6,0–6,5 (noord)", "border: 6.0–6.5 (north)"));
        y -= 5;
        canvas.DrawText(language.Say("en 6,5–7,0 m/s (zuid)", "and 6.5–7.0 m/s (south)"), x + 22, y, SKTextAlign.Left, font, ink);
        y += Row;
        Line(null, Wind, 2, language.Say("windzone", "wind zone"));
        using (var dot = new SKPaint { Color = Wind, IsAntialias = true })
        {
            canvas.DrawCircle(x + 8, y - 3, 3, dot);
        }

        canvas.DrawText(language.Say("turbine", "turbine"), x + 22, y, SKTextAlign.Left, font, ink);
        y += Row - 4;
        Small($"({scenarioName})");
        Title(language.Say("Zon en landschap", "Solar and landscape"));
        Box(path => FillBox(canvas, path, Field), ReportColors.Faint, language.Say("zonneveld", "solar field"));
        y -= 4;
        Small($"({scenarioName})");
        Box(path => FillBox(canvas, path, Landscape), Landscape, language.Word("national_landscape"));

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

    private static void FillBox(SKCanvas canvas, SKPath path, SKColor color)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawPath(path, paint);
    }

    private static void Fill(SKCanvas canvas, MapView view, Geometry geometry, SKColor color)
    {
        using var path = view.Path(geometry);
        FillBox(canvas, path, color);
    }

    private static void Outline(SKCanvas canvas, MapView view, Geometry geometry, SKColor color, float width, float[]? dashes = null)
    {
        using var path = view.Path(geometry);
        using var line = new SKPaint { Color = color, StrokeWidth = width, IsStroke = true, IsAntialias = true };
        using var effect = dashes is null ? null : SKPathEffect.CreateDash(dashes, 0);
        line.PathEffect = effect;
        canvas.DrawPath(path, line);
    }
}
