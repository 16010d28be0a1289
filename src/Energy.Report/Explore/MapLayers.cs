using Energy.Report.Data;
using Energy.Report.Maps;
using Energy.Report.Pdf;
using Energy.Report.Words;
using NetTopologySuite.Geometries;
using SkiaSharp;

namespace Energy.Report.Explore;

/// <summary>What can be laid over the map of neighbourhoods, in the colours of the opportunity map; darker than planes on paper are, for the map shows between.</summary>
internal static class MapLayers
{
    /// <summary>More names than these are not told one by one.</summary>
    private const int MostNames = 12;

    private static readonly (string Layer, SKColor Color, string Fill)[] Zones =
    [
        ("mine_water", OpportunityColors.MineWater, "rising"),
        ("district_heat", OpportunityColors.DistrictHeat, "falling"),
        ("ground_heat", new(0x9A, 0x62, 0x00), "dots"),
        ("ground_heat_prohibited", new(0x9A, 0x30, 0x00), "falling"),
        ("wind_zone", OpportunityColors.Wind, "border"),
        ("wind_speed", ReportColors.Fossil, "rising"),
        ("national_landscape", new(0x2E, 0x7D, 0x32), "dots"),
        ("natura_2000", new(0x1B, 0x5E, 0x20), "rising"),
        ("forest", new(0x33, 0x69, 0x1E), "falling"),
        ("stream_valley", new(0x00, 0x6D, 0x8F), "dots"),
        ("green_transformation", new(0x55, 0x8B, 0x2F), "border"),
        ("public_green", new(0x68, 0x9F, 0x38), "rising"),
        ("heritage", new(0x6A, 0x1B, 0x9A), "falling"),
        ("monument", new(0x6A, 0x1B, 0x9A), "dot"),
        ("car_park", new(0x45, 0x5A, 0x64), "rising"),
        ("landfill", new(0x5D, 0x40, 0x37), "falling"),
        ("einstein_telescope", new(0xB0, 0x00, 0x20), "border"),
    ];

    private static readonly (string Kind, string Dutch, string English, SKColor Color, string Fill)[] Sites =
    [
        ("turbine", "windturbines van het scenario", "wind turbines of the scenario", OpportunityColors.Wind, "dot"),
        ("solar_field", "zonnevelden van het scenario", "solar fields of the scenario", OpportunityColors.Field, "solid"),
        ("car_park_canopy", "zon boven parkeerterreinen van het scenario", "solar over car parks of the scenario", OpportunityColors.Field, "solid"),
        ("landfill_field", "zonnevelden op stortplaatsen van het scenario", "solar fields on landfills of the scenario", OpportunityColors.Field, "solid"),
        ("energy_crop", "energiegewassen van het scenario", "energy crops of the scenario", ReportColors.Renewable, "solid"),
    ];

    /// <summary>The layers of zones that are known here.</summary>
    public static IEnumerable<string> KnownZones => Zones.Select(layer => layer.Layer);

    /// <summary>The layers that this run has: zones, of some a layer per class, and what its scenarios build.</summary>
    public static IEnumerable<MapLayer> Of(ReportData data) => OfZones(data).Concat(OfSites(data)).Where(layer => layer.Places.Count > 0);

    private static IEnumerable<MapLayer> OfZones(ReportData data)
    {
        foreach (var (layer, color, fill) in Zones)
        {
            string name = Language.Capital(data.Language.Word(layer));
            ZoneArea[] zones = [.. data.Zones.Where(zone => zone.Layer == layer)];
            if (layer == "wind_speed")
            {
                var classes = WindClasses.Of(data);
                foreach (var (speed, words) in classes)
                {
                    bool isSlowest = speed == classes[0].Speed;
                    yield return Layer(data.Language, FormattableString.Invariant($"{layer}-{speed}"), $"{name} {words}", color, isSlowest ? "dots" : fill, [.. zones.Where(zone => zone.Figure == speed)], isNamed: false);
                }
            }
            else if (layer == "ground_heat" && zones.Select(zone => zone.Grade).Distinct().Count() > 1)
            {
                foreach (var grade in zones.GroupBy(zone => zone.Grade).OrderBy(grade => grade.Key, StringComparer.Ordinal))
                {
                    string words = grade.Key.Length > 0 ? $"{name}, {data.Language.Word(grade.Key)}" : name;
                    yield return Layer(data.Language, $"{layer}-{grade.Key}", words, color, grade.Key == "very_good" ? "rising" : fill, [.. grade], isNamed: true);
                }
            }
            else
            {
                yield return Layer(data.Language, layer, name, color, fill, zones, isNamed: true);
            }
        }
    }

    private static IEnumerable<MapLayer> OfSites(ReportData data) => Sites.Select(layer => new MapLayer(
        layer.Kind,
        Language.Capital(data.Language.Say(layer.Dutch, layer.English)),
        layer.Color,
        layer.Fill,
        string.Empty,
        [.. data.Sites.Where(site => site.Kind == layer.Kind).Select(site => new MapLayer.Place(site.Place, site.Scenario, site.BuiltYear, site.AreaHa, layer.Kind == "energy_crop" ? 0 : site.CapacityKw / 1000))]));

    private static MapLayer Layer(Language language, string key, string name, SKColor color, string fill, IReadOnlyList<ZoneArea> zones, bool isNamed)
    {
        string[] names = isNamed ? [.. zones.Select(zone => zone.Name).Where(zone => zone.Length > 0).Distinct().Order(StringComparer.Ordinal)] : [];
        string told = names.Length > MostNames ? language.Say($"{language.Number(names.Length)} gebieden of plekken", $"{language.Number(names.Length)} areas or places") : string.Join(", ", names);
        string ours = zones.Any(zone => zone.IsApproximation) ? language.Say("eigen benadering", "our own approximation") : string.Empty;
        string note = string.Join("; ", new[] { told, ours }.Where(text => text.Length > 0));
        return new MapLayer(key, name, color, fill, note, [.. zones.SelectMany(zone => Parts(zone.Outline)).Select(part => new MapLayer.Place(part))]);
    }

    /// <summary>What is drawn by itself: every point, or an area as a whole.</summary>
    private static IEnumerable<Geometry> Parts(Geometry geometry) => geometry is IPuntal ? Enumerable.Range(0, geometry.NumGeometries).Select(geometry.GetGeometryN) : [geometry];
}
