using Energy.Report.Data;
using static Energy.Report.Gis.GisField<Energy.Report.Data.NeighbourhoodArea>;

namespace Energy.Report.Gis;

/// <summary>The neighbourhoods: what stands there in the base year, and what each scenario makes of it in the target year.</summary>
internal static class NeighbourhoodLayer
{
    public const string Name = "neighbourhoods";

    /// <summary>The layer, opened as a map of what stays fossil.</summary>
    public static GisLayer Of(ReportData data)
    {
        var columns = new ScenarioColumns(data.Scenarios);
        GisField<NeighbourhoodArea>[] fields = [.. Stock(data), .. data.Scenarios.SelectMany(scenario => Outcome(data, scenario, columns))];
        var layer = new StyledLayer(false, "neighbourhood_name", [.. fields.Select(field => field.Column)]);
        return GisLayer.Of(Name, Description(data.Facts), false, data.Neighbourhoods, area => area.Outline, fields, NeighbourhoodStyles.Of(data, layer, columns));
    }

    /// <summary>What stays fossil of the demand in the target year, in per cent; NaN where nothing is asked for.</summary>
    public static double FossilPct(ReportData data, ScenarioName scenario, NeighbourhoodArea area) =>
        data.Indicators.ShareOfDemandPct(scenario.Id, data.Facts.TargetYear, area, "fossil");

    /// <summary>An indicator in the target year; NaN where it is missing.</summary>
    public static double Indicator(ReportData data, ScenarioName scenario, NeighbourhoodArea area, string name) => data.Indicators.Of(scenario.Id, data.Facts.TargetYear, area.Code, name);

    /// <summary>The option that most homes have in the target year in place of a gas boiler; null where hardly a home has one.</summary>
    public static string? HeatOption(ReportData data, ScenarioName scenario, NeighbourhoodArea area) => data.Areas.Heat.Winner(scenario.Id, data.Facts.TargetYear, area.Code)?.Option;

    private static IEnumerable<GisField<NeighbourhoodArea>> Stock(ReportData data)
    {
        int year = data.Facts.BaseYear;
        NeighbourhoodStock Of(NeighbourhoodArea area) => data.Areas.Stock(area.Code);
        return
        [
            Text("neighbourhood_code", "Buurtcode", area => area.Code),
            Text("neighbourhood_name", "Buurt", area => area.Name),
            Whole("dwellings", $"Woningen in {year}", area => area.Dwellings),
            Number("area_ha", "Oppervlakte (ha)", area => Of(area).AreaHa),
            Number("service_floor_m2", $"Vloer van utiliteit in {year} (m2)", area => Of(area).ServiceFloorM2),
            Number("industry_floor_m2", $"Vloer van industrie in {year} (m2)", area => Of(area).IndustryFloorM2),
            Number("built_1950_to_1980_pct", "Woningen van 1950 tot en met 1980 (%)", area => Of(area).Built1950To1980Pct),
            Number("mean_home_value_eur", "Gemiddelde WOZ-waarde (euro)", area => Of(area).MeanHomeValueEur),
            Number("gas_m3_per_dwelling_per_yr", $"Aardgas per woning in {year} (m3 per jaar)", area => Of(area).GasM3PerHome),
            Number("electricity_kwh_per_dwelling_per_yr", $"Stroom per woning in {year} (kWh per jaar)", area => Of(area).ElectricityKwhPerHome),
            Flag("approximation", "Eigen benadering", area => area.IsApproximation),
        ];
    }

    private static IEnumerable<GisField<NeighbourhoodArea>> Outcome(ReportData data, ScenarioName scenario, ScenarioColumns columns)
    {
        string about = $"{scenario.Name} {data.Facts.TargetYear}:";
        return
        [
            Number(columns.Name(scenario, "saved_pct"), $"{about} bespaard (%)", area => Indicator(data, scenario, area, "saved_pct")),
            Number(columns.Name(scenario, "renewable_pct"), $"{about} hernieuwbaar (%)", area => Indicator(data, scenario, area, "renewable_pct")),
            Number(columns.Name(scenario, "fossil_pct"), $"{about} fossiel (%)", area => FossilPct(data, scenario, area)),
            Number(columns.Name(scenario, "fossil_gj_per_yr"), $"{about} fossiel (GJ per jaar)", area => Indicator(data, scenario, area, "fossil_gj_per_yr")),
            Number(columns.Name(scenario, "co2_t_per_yr"), $"{about} CO2 (ton per jaar)", area => Indicator(data, scenario, area, "co2_t_per_yr")),
            Text(columns.Name(scenario, "heat_option"), $"{about} meeste woningen van de gasketel naar", area => HeatOption(data, scenario, area)),
        ];
    }

    private static string Description(RunFacts facts)
    {
        var layer = facts.Layers.Single(layer => layer.Key == Name);
        return $"Buurten van {facts.Title}: voorraad in {facts.BaseYear} en uitkomsten per scenario in {facts.TargetYear}. "
            + (layer.IsApproximation ? "Contouren: eigen benadering, geen meting." : $"Contouren: uit het opgegeven bestand {layer.File} ({layer.Publisher}, {layer.Year}).")
            + (facts.IsApproximation && !layer.IsApproximation ? " Panden: eigen benadering." : string.Empty);
    }
}
