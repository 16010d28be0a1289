using Energy.Report.Data;

namespace Energy.Report.Explore;

/// <summary>The figures that the map can show.</summary>
internal static class MapIndicators
{
    /// <summary>All of them, the one that the map begins with first.</summary>
    public static IReadOnlyList<MapIndicator> Of(ReportData data)
    {
        var language = data.Language;
        double hectares = data.Neighbourhoods.Sum(area => Hectares(data, area));
        double Value(ScenarioName scenario, int year, NeighbourhoodArea? area, string indicator) => data.Indicators.Of(scenario.Id, year, area, indicator);
        double Share(ScenarioName scenario, int year, NeighbourhoodArea? area, string step) => data.Indicators.ShareOfDemandPct(scenario.Id, year, area, step);
        double PerHectare(ScenarioName scenario, int year, NeighbourhoodArea? area, string indicator) => Value(scenario, year, area, indicator) / (area is null ? hectares : Hectares(data, area));
        string ofDemand = language.Say("% van de vraag", "% of demand");
        return
        [
            new("fossil_pct", language.Say("Nog fossiel", "Still fossil"),
                language.Say("Deel van de vraag naar energie dat fossiel wordt ingevuld, alle sectoren samen.", "Share of the demand for energy that is met by fossil energy, all sectors together."),
                ofDemand, (scenario, year, area) => Share(scenario, year, area, "fossil")) { Bounds = [5, 10, 15, 20, 40, 60, 80] },
            new("saved_pct", language.Say("Bespaard", "Saved"),
                language.Say("Deel van de vraag naar energie dat bespaard is, alle sectoren samen.", "Share of the demand for energy that is saved, all sectors together."),
                ofDemand, (scenario, year, area) => Share(scenario, year, area, "saved")) { Bounds = [5, 10, 15, 20, 25, 30, 35] },
            new("renewable_pct", language.Say("Hernieuwbaar", "Renewable"),
                language.Say("Deel van de vraag naar energie dat hernieuwbaar wordt ingevuld, alle sectoren samen.", "Share of the demand for energy that is met by renewable energy, all sectors together."),
                ofDemand, (scenario, year, area) => Share(scenario, year, area, "renewable")) { Bounds = [10, 20, 30, 40, 50, 60, 70] },
            new("co2_t_per_ha", language.Say("Uitstoot CO2 per hectare", "CO2 emitted per hectare"),
                language.Say("CO2 van fossiele brandstof en van stroom uit het net, per hectare van de buurt.", "CO2 of fossil fuel and of electricity from the grid, per hectare of the neighbourhood."),
                language.Say("ton per hectare per jaar", "tonnes per hectare a year"), (scenario, year, area) => PerHectare(scenario, year, area, "co2_t_per_yr")),
            new("roof_pv_mwh_per_ha", language.Say("Zon op dak per hectare", "Rooftop solar per hectare"),
                language.Say("Opbrengst van panelen op daken, per hectare van de buurt.", "Yield of panels on roofs, per hectare of the neighbourhood."),
                language.Say("MWh per hectare per jaar", "MWh per hectare a year"), (scenario, year, area) => PerHectare(scenario, year, area, "roof_pv_mwh_per_yr")),
            new("energy_neutral_pct", language.Say("Eigen opwek", "Own generation"),
                language.Say("Eigen opwek en omgevingswarmte als deel van het eigen gebruik: bij 100 % is een buurt over het jaar energieneutraal.", "Own generation and ambient heat as a share of own use: at 100% a neighbourhood is energy-neutral over the year."),
                language.Say("% van het eigen gebruik", "% of own use"), (scenario, year, area) => Value(scenario, year, area, "energy_neutral_pct")) { Bounds = [5, 10, 25, 50, 75, 100] },
        ];
    }

    private static double Hectares(ReportData data, NeighbourhoodArea area) => data.Areas.Stock(area.Code).AreaHa;
}
