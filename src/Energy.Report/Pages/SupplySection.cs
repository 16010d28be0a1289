using Energy.Report.Charts;
using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>Where renewable energy comes from, and the ladder from technical to deployed.</summary>
internal static class SupplySection
{
    internal static readonly string[] Sources = ["rooftop_pv", "field_pv", "wind", "hydro", "mine_water", "ground_heat", "waste_heat", "surface_water", "biomass"];

    /// <summary>Final energy of a hectare of panels over fuel of a hectare of willow.</summary>
    private static double PanelsOverWillow(ReportData data) =>
        FieldGjPerHectare(data) / (data.Coefficient("biomass", "willow_yield") * data.Coefficient("biomass", "willow_heating_value"));

    /// <summary>Electricity of a hectare of panels, in GJ a year.</summary>
    internal static double FieldGjPerHectare(ReportData data) => data.Coefficient("field-solar", "density") * data.Coefficient("field-solar", "yield") * 3.6;

    public static IEnumerable<Block> Of(ReportData data)
    {
        var language = data.Language;
        int target = data.Facts.TargetYear;
        yield return TextBlock.Heading(language.Say("Waar hernieuwbare energie vandaan komt", "Where renewable energy comes from"));
        yield return SourcesChart.Of(data, 300);
        string largest = string.Join(" ", data.Scenarios.Select(scenario =>
        {
            string source = language.Word(data.Indicators.LabelOfRegion(scenario.Id, target, "largest_source_pct") ?? "grid_renewable");
            string share = language.Percent(data.Indicators.OfRegion(scenario.Id, target, "largest_source_pct"));
            return language.Say($"{scenario.Name}: de grootste bron in {target} is {source} met {share} van alles wat hernieuwbaar is.", $"{scenario.Name}: the largest source in {target} is {source}, with {share} of all that is renewable.");
        }));
        yield return TextBlock.Paragraph(language.Say($"{largest} Wie van één techniek afhangt, is kwetsbaar.", $"{largest} Whoever depends on one technology is vulnerable."));
        yield return TextBlock.Subheading(language.Say($"De ladder in {target} (TJ per jaar)", $"The ladder in {target} (TJ a year)"));
        yield return new TableBlock(
            [
                new(language.Say("Bron", "Source"), 2.2f), new(language.Say("Technisch", "Technical"), 1.2f, true),
                .. data.Scenarios.SelectMany(scenario => new TableBlock.Column[] { new(language.Say($"Mag, {scenario.Letter}", $"Permitted, {scenario.Letter}"), language.Width(1.1f, 1.25f), true), new(language.Say($"Gebouwd, {scenario.Letter}", $"Built, {scenario.Letter}"), 1.3f, true) }),
            ],
            [
                .. Sources.Select(source => (List<string>)
                [
                    Language.Capital(language.Word(source)),
                    language.Number(data.Potentials.Tj("all", data.Facts.BaseYear, source, "technical")),
                    .. data.Scenarios.SelectMany(scenario => new[] { language.Number(data.Potentials.Tj(scenario.Id, target, source, "permitted")), language.Number(data.Potentials.Tj(scenario.Id, target, source, "deployed")) }),
                ]),
            ],
            8);
        yield return TextBlock.Note(language.Say(
            $"{data.Letters} Technisch: wat de natuurkunde toelaat met de techniek van het basisjaar. Mag: wat de regels van het scenario daarvan overlaten. Gebouwd: wat er in het scenario staat. Warmte telt in de buurt die haar afneemt. Hout dat woningen en warmtenetten inkopen, is geen lokaal potentieel.",
            $"{data.Letters} Technical: what physics allows with the technology of the base year. Permitted: what the rules of the scenario leave of it. Built: what stands in the scenario. Heat counts in the neighbourhood that takes it. Wood that homes and heat networks buy in is not local potential."));
        string times = language.Number(PanelsOverWillow(data));
        yield return TextBlock.Paragraph(language.Say(
            $"Zon en wilg vragen om dezelfde hectare. Een hectare zonneveld levert {times} keer zoveel energie als een hectare wilg: stroom tegenover hout. Daarom krijgt wilg alleen percelen waar geen zonneveld komt. Elke hectare is één keer vergeven.",
            $"Solar and willow compete for the same hectare. A hectare of solar field yields {times} times as much energy as a hectare of willow: power against wood. That is why willow only gets parcels where no solar field is built. Every hectare is given out once."));
    }
}
