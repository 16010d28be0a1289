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
        data.Language.Say("Besparing per buurt", "Saving per neighbourhood"),
        data.Language.Say($"Deel van de vraag van {data.Facts.TargetYear} dat bespaard is, alle sectoren samen.", $"Share of the demand of {data.Facts.TargetYear} that is saved, all sectors together."),
        (scenario, area) => data.Indicators.Of(scenario.Id, data.Facts.TargetYear, area.Code, "saved_pct"),
        data.Language.Say("procent van de vraag", "per cent of demand"),
        equalSteps: true);

    public static IEnumerable<Block> RoofSolar(ReportData data) => Pair(
        data,
        data.Language.Say("Zon op dak per buurt", "Rooftop solar per neighbourhood"),
        data.Language.Say($"Opbrengst van panelen op daken in {data.Facts.TargetYear}, per hectare van de buurt.", $"Yield of panels on roofs in {data.Facts.TargetYear}, per hectare of the neighbourhood."),
        (scenario, area) => data.Indicators.Of(scenario.Id, data.Facts.TargetYear, area.Code, "roof_pv_mwh_per_yr") / SurfaceArea.FromSquareMetres(area.Outline.Area).Hectares,
        data.Language.Say("MWh per hectare per jaar", "MWh per hectare a year"),
        equalSteps: false);

    public static IEnumerable<Block> Remainder(ReportData data) => Pair(
        data,
        data.Language.Say("Wat fossiel overblijft per buurt", "What stays fossil per neighbourhood"),
        data.Language.Say($"Deel van de vraag van {data.Facts.TargetYear} dat fossiel blijft, alle sectoren samen.", $"Share of the demand of {data.Facts.TargetYear} that stays fossil, all sectors together."),
        (scenario, area) => data.Indicators.ShareOfDemandPct(scenario.Id, data.Facts.TargetYear, area, "fossil"),
        data.Language.Say("procent van de vraag", "per cent of demand"),
        equalSteps: true);

    private static IEnumerable<Block> Pair(ReportData data, string heading, string text, ChoroplethPair.Figure figure, string unit, bool equalSteps)
    {
        var (left, right) = (data.Scenarios[0], data.Scenarios[^1]);
        yield return TextBlock.Heading(heading);
        string extremes = string.Join(' ', new[] { left, right }.Distinct().Select(scenario => Extremes(data, scenario, figure, unit)));
        yield return TextBlock.Paragraph(text + " " + extremes);
        yield return ChoroplethPair.Of(data, left, right, figure, unit, equalSteps, data.Language.Say($"Kaart: {heading.ToLowerInvariant()}. {extremes}", $"Map: {heading.ToLowerInvariant()}. {extremes}"), MapHeight);
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
        if (ranked.Length == 0)
        {
            return string.Empty;
        }

        var (least, most) = (ranked[0], ranked[^1]);
        string from = MapParts.Step(data.Language, figure(scenario, least));
        string to = MapParts.Step(data.Language, figure(scenario, most));
        return data.Language.Say(
            $"{scenario.Name}: van {from} ({least.Name}) tot {to} {unit} ({most.Name}), buurten met minstens {Inhabited} woningen.",
            $"{scenario.Name}: from {from} ({least.Name}) to {to} {unit} ({most.Name}), neighbourhoods with at least {Inhabited} homes.");
    }
}
