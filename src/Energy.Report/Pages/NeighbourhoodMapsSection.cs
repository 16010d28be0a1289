using Energy.Model.Units;
using Energy.Report.Data;
using Energy.Report.Maps;
using Energy.Report.Pdf;

namespace Energy.Report.Pages;

/// <summary>Maps of savings, rooftop solar and remainder per neighbourhood, the first and the last scenario side by side.</summary>
internal static class NeighbourhoodMapsSection
{
    private const float MapHeight = 520;

    public static IEnumerable<Block> Savings(ReportData data) => Pair(
        data,
        "Besparing per buurt",
        $"Deel van de vraag van {data.Facts.TargetYear} dat bespaard is, alle sectoren samen.",
        (scenario, area) => data.Indicators.Of(scenario.Id, data.Facts.TargetYear, area.Code, "saved_pct"),
        "procent van de vraag",
        equalSteps: true);

    public static IEnumerable<Block> RoofSolar(ReportData data) => Pair(
        data,
        "Zon op dak per buurt",
        $"Opbrengst van panelen op daken in {data.Facts.TargetYear}, per hectare van de buurt.",
        (scenario, area) => data.Indicators.Of(scenario.Id, data.Facts.TargetYear, area.Code, "roof_pv_mwh_per_yr") / SurfaceArea.FromSquareMetres(area.Outline.Area).Hectares,
        "MWh per hectare per jaar",
        equalSteps: false);

    public static IEnumerable<Block> Remainder(ReportData data) => Pair(
        data,
        "Wat fossiel overblijft per buurt",
        $"Deel van de vraag van {data.Facts.TargetYear} dat fossiel blijft, alle sectoren samen.",
        (scenario, area) => data.Indicators.Of(scenario.Id, data.Facts.TargetYear, area.Code, "fossil_gj_per_yr") / data.Indicators.Of(scenario.Id, data.Facts.TargetYear, area.Code, "demand_gj_per_yr") * 100,
        "procent van de vraag",
        equalSteps: true);

    private static IEnumerable<Block> Pair(ReportData data, string heading, string text, ChoroplethPair.Figure figure, string unit, bool equalSteps)
    {
        var (left, right) = (data.Scenarios[0], data.Scenarios[^1]);
        yield return TextBlock.Heading(heading);
        string extremes = string.Join(' ', new[] { left, right }.Distinct().Select(scenario => Extremes(data, scenario, figure, unit)));
        yield return TextBlock.Paragraph(text + " " + extremes);
        yield return ChoroplethPair.Of(data, left, right, figure, unit, equalSteps, $"Kaart: {heading.ToLowerInvariant()}. {extremes}", MapHeight);
        yield return TextBlock.Note(MapParts.SourceLine(data));
    }

    /// <summary>The neighbourhoods with the most and the least, among those where people live.</summary>
    private static string Extremes(ReportData data, ScenarioName scenario, ChoroplethPair.Figure figure, string unit)
    {
        const int Inhabited = 100;
        var ranked = data.Neighbourhoods
            .Where(area => area.Dwellings >= Inhabited && double.IsFinite(figure(scenario, area)))
            .OrderBy(area => figure(scenario, area))
            .ToArray();
        return ranked.Length == 0 ? string.Empty
            : $"{scenario.Name}: van {MapParts.Step(data.Language, figure(scenario, ranked[0]))} ({ranked[0].Name}) tot {MapParts.Step(data.Language, figure(scenario, ranked[^1]))} {unit} ({ranked[^1].Name}), buurten met minstens {Inhabited} woningen.";
    }
}
