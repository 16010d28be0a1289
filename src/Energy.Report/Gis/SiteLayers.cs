using System.Xml.Linq;
using Energy.Report.Data;
using Energy.Report.Maps;
using Energy.Report.Pdf;
using SkiaSharp;
using static Energy.Report.Gis.GisField<Energy.Report.Data.SiteArea>;

namespace Energy.Report.Gis;

/// <summary>What scenarios build at a place. Scenarios build at the same places: the one that the report is about is shown, the others are ticked in the legend.</summary>
internal static class SiteLayers
{
    private const double BorderMm = 0.5;
    private const double TurbineMm = 3.2;

    /// <summary>Fields of panels, energy crops and turbines; a layer is there when nothing is built too.</summary>
    public static IEnumerable<GisLayer> Of(ReportData data) =>
    [
        Of(data, "solar_fields", "Zonnevelden", site => site.IsField, [.. Built(data), .. Land, .. Carrying, .. Power], null, color => MapSymbol.Fill(OpportunityColors.Field.WithAlpha(200), color, BorderMm)),
        Of(data, "energy_crops", "Energiegewassen", site => site.Kind == "energy_crop", [.. Built(data), .. Land, .. Power], null, color => MapSymbol.Fill(ReportColors.Renewable.WithAlpha(120), color, BorderMm)),
        Of(data, "turbines", "Windturbines", site => site.Kind == "turbine", [.. Built(data), .. Power], "built_year", color => MapSymbol.Dot(OpportunityColors.Wind, color, TurbineMm)),
    ];

    private static GisField<SiteArea>[] Land => [Number("area_ha", "Oppervlakte (ha)", site => site.AreaHa)];

    private static GisField<SiteArea>[] Carrying => [Number("net_area_ha", "Waarvan met panelen (ha)", site => site.NetAreaHa)];

    private static GisField<SiteArea>[] Power =>
    [
        Number("capacity_kw", "Vermogen (kW)", site => site.CapacityKw),
        Number("yield_gj_per_yr", "Opbrengst (GJ per jaar)", site => site.YieldGj),
        Flag("approximation", "Eigen benadering", site => site.IsApproximation),
    ];

    private static GisField<SiteArea>[] Built(ReportData data)
    {
        var names = data.Scenarios.ToDictionary(scenario => scenario.Id, scenario => scenario.Name);
        return
        [
            Text("scenario", "Scenario (kort)", site => site.Scenario),
            Text("scenario_name", "Scenario", site => names[site.Scenario]),
            Text("site_id", "Nummer", site => site.Id),
            Text("kind", "Soort", site => site.Kind),
            Text("neighbourhood_code", "Buurtcode", site => site.NeighbourhoodCode),
            Whole("built_year", "Eerste jaar", site => site.BuiltYear),
        ];
    }

    private static GisLayer Of(ReportData data, string name, string title, Func<SiteArea, bool> isOfLayer, GisField<SiteArea>[] fields, string? label, Func<SKColor, XElement> symbol)
    {
        bool isOfPoints = name == "turbines";
        SiteArea[] sites = [.. data.Sites.Where(isOfLayer)];
        var layer = new StyledLayer(isOfPoints, label, [.. fields.Select(field => field.Column)]);
        var categories = data.Scenarios.Select((scenario, place) => new MapCategory(scenario.Id, scenario.Name, symbol(ReportColors.Series[place % ReportColors.Series.Count]), scenario == data.Focus));
        bool isApproximation = sites.Any(site => site.IsApproximation);
        string description = $"{title} tot en met {data.Facts.TargetYear}, per scenario. Plaatsen: door de berekening gekozen"
            + (isApproximation ? ", op kaartlagen die voor een deel een eigen benadering zijn." : ", op de opgegeven kaartlagen.");
        return GisLayer.Of(name, description, isOfPoints, sites, site => site.Place, fields,
        [
            new GisStyle($"{title} per scenario", $"Getoond: {data.Focus.Name}; de andere scenario's zijn in de legenda aan te vinken", StyleDocument.Categorized(layer, "scenario", [.. categories])),
        ]);
    }
}
