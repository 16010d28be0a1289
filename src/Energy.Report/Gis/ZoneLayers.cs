using System.Xml.Linq;
using Energy.Report.Data;
using Energy.Report.Maps;
using Energy.Report.Pdf;
using Energy.Report.Words;
using NetTopologySuite.Geometries;
using SkiaSharp;
using static Energy.Report.Gis.GisField<Energy.Report.Data.ZoneArea>;

namespace Energy.Report.Gis;

/// <summary>The zones of all input layers. Those of the map of promising areas are shown, in its colours; the others wait in the legend.</summary>
internal static class ZoneLayers
{
    private const string GradedLayer = "ground_heat";

    private static readonly SKColor Forest = new(0x7F, 0xB0, 0x69);
    private static readonly SKColor Green = new(0xC7, 0xE3, 0xB1);
    private static readonly SKColor Water = new(0xBF, 0xE3, 0xF0);
    private static readonly SKColor Paved = new(0xB5, 0xAE, 0xA4);
    private static readonly SKColor Heritage = new(0x8C, 0x56, 0x4B);

    private static readonly string[] Shown = ["mine_water", "district_heat", GradedLayer, "wind_zone", "national_landscape"];

    private static readonly GisField<ZoneArea>[] Fields =
    [
        Text("layer", "Kaartlaag", zone => zone.Layer),
        Text("name", "Naam", zone => zone.Name),
        Text("grade", "Klasse", zone => zone.Grade.Length > 0 ? zone.Grade : null),
        Number("figure", "Cijfer", zone => zone.Figure),
        Flag("approximation", "Eigen benadering", zone => zone.IsApproximation),
    ];

    /// <summary>A layer of areas, and one of points where an input layer marks single buildings.</summary>
    public static IEnumerable<GisLayer> Of(ReportData data)
    {
        yield return Of(data, "zones", false, [.. data.Zones.Where(zone => zone.Outline is not IPuntal)]);
        ZoneArea[] points = [.. data.Zones.Where(zone => zone.Outline is IPuntal)];
        if (points.Length > 0)
        {
            yield return Of(data, "zone_points", true, points);
        }
    }

    private static GisLayer Of(ReportData data, string name, bool isOfPoints, ZoneArea[] zones)
    {
        var layer = new StyledLayer(isOfPoints, null, [.. Fields.Select(field => field.Column)]);
        var categories = zones.Select(Category).Distinct().Select(category => new MapCategory(
            category.Grade.Length == 0 ? category.Layer : $"{category.Layer} {category.Grade}",
            Language.Capital(data.Language.Word(category.Layer)) + (category.Grade.Length == 0 ? string.Empty : $", {data.Language.Word(category.Grade)}"),
            isOfPoints ? MapSymbol.Dot(Heritage, SKColors.White, 2) : Symbol(category.Layer, category.Grade),
            Shown.Contains(category.Layer)));
        return GisLayer.Of(name, Description(zones, data.Language), isOfPoints, zones, zone => zone.Outline, Fields,
        [
            new GisStyle("Kaartlagen", "De kaartlagen in de kleuren van de kansenkaart; de andere zijn in de legenda aan te vinken", StyleDocument.Categorized(
                layer, $"\"layer\" || CASE WHEN \"layer\" = '{GradedLayer}' AND \"grade\" IS NOT NULL THEN ' ' || \"grade\" ELSE '' END", [.. categories])),
        ]);
    }

    private static (string Layer, string Grade) Category(ZoneArea zone) => (zone.Layer, zone.Layer == GradedLayer ? zone.Grade : string.Empty);

    private static XElement Symbol(string layer, string grade) => layer switch
    {
        "mine_water" => MapSymbol.Hatch(OpportunityColors.MineWater, 45, 0.5),
        "district_heat" => MapSymbol.Hatch(OpportunityColors.DistrictHeat, 135, 0.5),
        GradedLayer => Plane(grade == "very_good" ? OpportunityColors.GroundVeryGood : OpportunityColors.GroundGood),
        "ground_heat_prohibited" => MapSymbol.Hatch(ReportColors.Accent, 135, 0.3),
        "wind_speed" => MapSymbol.Border(ReportColors.Ink, 0.4, isDashed: true),
        "wind_zone" => MapSymbol.Border(OpportunityColors.Wind, 0.8, isDashed: false),
        "national_landscape" => Plane(OpportunityColors.Landscape),
        "forest" => Plane(Forest),
        "natura_2000" => MapSymbol.Hatch(Forest, 0, 0.4),
        "heritage" => MapSymbol.Hatch(Heritage, 90, 0.4),
        "green_transformation" or "public_green" => Plane(Green),
        "stream_valley" => Plane(Water),
        "car_park" or "landfill" => Plane(Paved),
        _ => MapSymbol.Border(ReportColors.Faint, 0.5, isDashed: true),
    };

    /// <summary>What lies below shows through a plane.</summary>
    private static XElement Plane(SKColor color) => MapSymbol.Fill(color.WithAlpha(170), color, 0.3);

    private static string Description(ZoneArea[] zones, Language language)
    {
        string[] ours = [.. zones.Where(zone => zone.IsApproximation).Select(zone => language.Word(zone.Layer)).Distinct()];
        string own = ours.Length == 0 ? string.Empty : $" Eigen benadering, geen meting: {string.Join(", ", ours)}.";
        bool isAllOurs = zones.Length > 0 && zones.All(zone => zone.IsApproximation);
        return "Zones van de kaartlagen." + own + (isAllOurs ? string.Empty : $" {(ours.Length == 0 ? "Contouren" : "Andere")}: uit de opgegeven bestanden.");
    }
}
