using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;
using SkiaSharp;

namespace Energy.Report.Explore;

/// <summary>What can be laid over the map of neighbourhoods, in the colours of the opportunity map.</summary>
internal static class MapLayers
{
    /// <summary>How a layer is drawn: as lines in one of two directions, as dots, or by its border alone.</summary>
    private static readonly (string Key, SKColor Color, string Fill)[] Zones =
    [
        ("mine_water", ReportColors.Series[0], "rising"),
        ("district_heat", ReportColors.Series[3], "falling"),
        ("ground_heat", new(0x9A, 0x62, 0x00), "dots"),
        ("wind_zone", ReportColors.Series[5], "border"),
        ("wind_speed", ReportColors.Ink, "border"),
        ("national_landscape", new(0x2E, 0x7D, 0x32), "dots"),
        ("natura_2000", new(0x1B, 0x5E, 0x20), "rising"),
        ("forest", new(0x33, 0x69, 0x1E), "falling"),
        ("stream_valley", new(0x00, 0x6D, 0x8F), "dots"),
        ("green_transformation", new(0x55, 0x8B, 0x2F), "border"),
        ("heritage", new(0x6A, 0x1B, 0x9A), "falling"),
        ("einstein_telescope", new(0xB0, 0x00, 0x20), "border"),
    ];

    private static readonly (string Kind, string Dutch, string English)[] Sites =
    [
        ("turbine", "turbines van het scenario", "turbines of the scenario"),
        ("solar_field", "zonnevelden van het scenario", "solar fields of the scenario"),
        ("car_park_canopy", "zon boven parkeerterreinen", "solar over car parks"),
        ("landfill_field", "zonnevelden op stortplaatsen", "solar fields on landfills"),
    ];

    /// <summary>The layers of zones that this region has.</summary>
    public static IEnumerable<(string Key, string Name, SKColor Color, string Fill, IReadOnlyList<ZoneArea> Zones)> OfZones(ReportData data) => Zones
        .Select(layer => (layer.Key, Language.Capital(data.Language.Word(layer.Key)), layer.Color, layer.Fill, (IReadOnlyList<ZoneArea>)[.. data.Zones.Where(zone => zone.Layer == layer.Key)]))
        .Where(layer => layer.Item5.Count > 0);

    /// <summary>What some scenario of this run builds.</summary>
    public static IEnumerable<(string Key, string Name, SKColor Color, string Fill, IReadOnlyList<SiteArea> Sites)> OfSites(ReportData data) => Sites
        .Select(kind => (kind.Kind, Language.Capital(data.Language.Say(kind.Dutch, kind.English)), kind.Kind == "turbine" ? ReportColors.Series[5] : ReportColors.Series[6], "solid", (IReadOnlyList<SiteArea>)[.. data.Sites.Where(site => site.Kind == kind.Kind)]))
        .Where(layer => layer.Item5.Count > 0);
}
