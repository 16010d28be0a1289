using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using NetTopologySuite.Geometries;
using SkiaSharp;
using static Energy.Report.Maps.OpportunityColors;

namespace Energy.Report.Maps;

/// <summary>The map of promising areas for sustainable energy, after the structural vision, redrawn from the layers of the run.</summary>
internal static class OpportunityMap
{
    private const float LegendWidth = 150;
    private const double BorderM = 5;
    private const float Thin = 0.3f;
    private const float LeastField = 0.5f;
    private const int MostNames = 40;
    private const float LocatorWidth = 120;
    private const float LocatorHeight = 152;

    private static readonly string[] NamedLayers = ["mine_water", "district_heat", "ground_heat", "wind_zone", "national_landscape"];

    public static FigureBlock Of(ReportData data, ScenarioName scenario, float height)
    {
        string alternative = Alternative(data, scenario);
        return new FigureBlock(height, alternative, (canvas, size) =>
        {
            var view = new MapView(data.Neighbourhoods, new SKRect(0, 0, size.Width - LegendWidth, size.Height));
            bool isCrowded = view.IsCrowded(data.Neighbourhoods);
            Ground(canvas, view, data, isCrowded);
            Fields(canvas, view, data, scenario.Id, isCrowded);
            Areas(canvas, view, data, isCrowded ? Thin : 1);
            if (!isCrowded)
            {
                MapParts.Borders(canvas, view, data.Neighbourhoods, ReportColors.Faint.WithAlpha(110), 0.4f);
            }

            WindAreas(canvas, view, data, scenario.Id, isCrowded ? Thin : 1);
            if (!isCrowded)
            {
                // Of a country a few names of neighbourhoods would tell nobody where he is.
                MapParts.Names(canvas, view, data.Neighbourhoods, 22);
            }

            MapParts.ScaleAndNorth(canvas, view, new SKPoint(8, size.Height - 10));
            OpportunityLegend.Draw(canvas, data, size.Width - LegendWidth + 8, scenario);
            DrawLocator(canvas, data, new SKRect(size.Width - LocatorWidth, size.Height - LocatorHeight, size.Width, size.Height));
        });
    }

    /// <summary>What lies on the map, layer by layer, with the names of its zones.</summary>
    private static string Alternative(ReportData data, ScenarioName scenario)
    {
        var language = data.Language;
        var layers = NamedLayers
            .Select(layer => (Layer: layer, Names: Zones(data, layer).Select(zone => zone.Name).Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal).ToArray()))
            .Where(layer => layer.Names.Length > 0)
            .Select(layer => $"{Language.Capital(language.Word(layer.Layer))}: {string.Join(", ", layer.Names.Take(MostNames))}{(layer.Names.Length > MostNames ? language.Say($" en {layer.Names.Length - MostNames} andere", $" and {layer.Names.Length - MostNames} others") : string.Empty)}.");
        int turbines = data.Sites.Count(site => site.Scenario == scenario.Id && site.Kind == "turbine");
        int fields = data.Sites.Count(site => site.Scenario == scenario.Id && site.IsField);
        return language.Say($"Kaart van {data.Facts.Title} met wat kansrijk is. ", $"Map of {data.Facts.Title} with what is promising. ") + string.Join(" ", layers) + Speeds(data) + language.Say(
            $" {scenario.Name} bouwt {language.Counted(turbines, "turbine", "turbines")} en {language.Counted(fields, "zonneveld", "zonnevelden")}.",
            $" {scenario.Name} builds {language.Counted(turbines, "turbine", "turbines")} and {language.Counted(fields, "solar field", "solar fields")}.");
    }

    /// <summary>The wind classes in words, where there are several.</summary>
    private static string Speeds(ReportData data) => Zones(data, "wind_speed").Skip(1).Any()
        ? $" {Language.Capital(data.Language.Word("wind_speed"))}: {string.Join(", ", WindClasses.Words(data))}."
        : string.Empty;

    private static void DrawLocator(SKCanvas canvas, ReportData data, SKRect frame)
    {
        if (NetherlandsSketch.IsMostOf(MapView.Around(data.Neighbourhoods)))
        {
            return;
        }

        using var font = ReportFonts.Of(7.5f);
        using var ink = new SKPaint { Color = ReportColors.Ink, IsAntialias = true };
        canvas.DrawText(data.Language.Say("Ligging in Nederland (schets)", "Location in the Netherlands (sketch)"), frame.MidX, frame.Top + 8, SKTextAlign.Center, font, ink);
        NetherlandsSketch.Draw(canvas, MapView.Around(data.Neighbourhoods), new SKRect(frame.Left, frame.Top + 14, frame.Right, frame.Bottom));
    }

    private static IEnumerable<ZoneArea> Zones(ReportData data, string layer) => data.Zones.Where(zone => zone.Layer == layer);

    private static void Ground(SKCanvas canvas, MapView view, ReportData data, bool isCrowded)
    {
        if (isCrowded)
        {
            CrowdedAreas.Draw(canvas, view, data.Neighbourhoods, _ => ReportColors.Ground);
        }
        else
        {
            foreach (var neighbourhood in data.Neighbourhoods)
            {
                Fill(canvas, view, neighbourhood.Outline, ReportColors.Ground);
            }
        }

        foreach (var zone in Zones(data, "national_landscape"))
        {
            Fill(canvas, view, zone.Outline, Landscape);
        }
    }

    private static void Fields(SKCanvas canvas, MapView view, ReportData data, string scenario, bool isCrowded)
    {
        var fields = data.Sites.Where(site => site.Scenario == scenario && site.IsField);
        if (isCrowded)
        {
            // A field that is smaller than a point of the page is drawn as one, or none would be seen.
            using var path = new SKPath();
            foreach (var field in fields)
            {
                var middle = field.Place.EnvelopeInternal.Centre;
                var at = view.At(middle.X, middle.Y);
                float half = Math.Max(LeastField, MathF.Sqrt((float)field.Place.Area) * view.PointsPerMetre) / 2;
                path.AddRect(new SKRect(at.X - half, at.Y - half, at.X + half, at.Y + half));
            }

            MapParts.Fill(canvas, path, Field);
            return;
        }

        foreach (var field in fields)
        {
            Fill(canvas, view, field.Place, Field);
            Outline(canvas, view, field.Place, ReportColors.Faint, 0.3f);
        }
    }

    private static void Areas(SKCanvas canvas, MapView view, ReportData data, float thin)
    {
        foreach (var zone in Zones(data, "ground_heat").OrderBy(zone => zone.Grade))
        {
            Fill(canvas, view, zone.Outline, zone.Grade == "very_good" ? GroundVeryGood : GroundGood);
        }

        foreach (var zone in Zones(data, "mine_water"))
        {
            using var path = view.Path(zone.Outline);
            MapParts.Hatch(canvas, path, MineWater, 4, 45);
            Outline(canvas, view, zone.Outline, MineWater, 1.2f * thin);
        }

        foreach (var zone in Zones(data, "district_heat"))
        {
            using var path = view.Path(zone.Outline);
            MapParts.Hatch(canvas, path, DistrictHeat, 4, -45, 0.9f);
            Outline(canvas, view, zone.Outline, DistrictHeat, 1.2f * thin);
        }
    }

    private static void WindAreas(SKCanvas canvas, MapView view, ReportData data, string scenario, float thin)
    {
        ZoneArea[] classes = [.. Zones(data, "wind_speed")];
        for (int one = 0; one < classes.Length; one++)
        {
            var box = classes[one].Outline.EnvelopeInternal.Copy();
            box.ExpandBy(BorderM);
            foreach (var other in classes.Skip(one + 1).Where(other => other.Outline.EnvelopeInternal.Intersects(box)))
            {
                // Only where two classes meet: the outer edge of the layer is no border of the wind.
                Outline(canvas, view, classes[one].Outline.Boundary.Intersection(other.Outline.Buffer(BorderM)), ReportColors.Ink, 0.9f * thin, [5 * thin, 3 * thin]);
            }
        }

        foreach (var zone in Zones(data, "wind_zone"))
        {
            Outline(canvas, view, zone.Outline, Wind, 2 * thin);
        }

        using var ink = new SKPaint { Color = Wind, IsAntialias = true };
        foreach (var turbine in data.Sites.Where(site => site.Scenario == scenario && site.Kind == "turbine"))
        {
            var at = view.At(turbine.Place.Coordinate.X, turbine.Place.Coordinate.Y);
            canvas.DrawCircle(at, 3 * thin, ink);
        }
    }

    private static void Fill(SKCanvas canvas, MapView view, Geometry geometry, SKColor color)
    {
        using var path = view.Path(geometry);
        MapParts.Fill(canvas, path, color);
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
