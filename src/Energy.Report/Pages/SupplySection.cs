using Energy.Report.Charts;
using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>Where renewable energy comes from, and the ladder from technical to deployed.</summary>
internal static class SupplySection
{
    private static readonly string[] Sources = ["rooftop_pv", "field_pv", "wind", "hydro", "mine_water", "ground_heat", "waste_heat", "surface_water", "biomass"];

    /// <summary>Final energy of a hectare of panels over fuel of a hectare of willow.</summary>
    private static double PanelsOverWillow(ReportData data) =>
        data.Coefficient("field-solar", "density") * data.Coefficient("field-solar", "yield") * 3.6
        / (data.Coefficient("biomass", "willow_yield") * data.Coefficient("biomass", "willow_heating_value"));

    public static IEnumerable<Block> Of(ReportData data)
    {
        int target = data.Facts.TargetYear;
        yield return TextBlock.Heading("Waar hernieuwbare energie vandaan komt");
        yield return SourcesChart.Of(data, 300);
        yield return TextBlock.Paragraph(string.Join(" ", data.Scenarios.Select(scenario =>
            $"{scenario.Name}: de grootste bron in {target} is {data.Language.Word(data.Indicators.LabelOfRegion(scenario.Id, target, "largest_source_pct") ?? "grid_renewable")} met {data.Language.Percent(data.Indicators.OfRegion(scenario.Id, target, "largest_source_pct"))} van alles wat hernieuwbaar is."))
            + " Wie van één techniek afhangt, is kwetsbaar.");
        yield return TextBlock.Subheading($"De ladder in {target} (TJ per jaar)");
        yield return new TableBlock(
            [
                new("Bron", 2.2f), new("Technisch", 1.2f, true),
                .. data.Scenarios.SelectMany(scenario => new[] { new TableBlock.Column($"Mag, {scenario.Letter}", 1.1f, true), new TableBlock.Column($"Gebouwd, {scenario.Letter}", 1.3f, true) }),
            ],
            [
                .. Sources.Select(source => (List<string>)
                [
                    Language.Capital(data.Language.Word(source)),
                    data.Language.Number(data.Potentials.Tj("all", data.Facts.BaseYear, source, "technical")),
                    .. data.Scenarios.SelectMany(scenario => new[] { data.Language.Number(data.Potentials.Tj(scenario.Id, target, source, "permitted")), data.Language.Number(data.Potentials.Tj(scenario.Id, target, source, "deployed")) }),
                ]),
            ],
            8);
        yield return TextBlock.Note($"{data.Letters} Technisch: wat de natuurkunde toelaat met de techniek van het basisjaar. Mag: wat de regels van het scenario daarvan overlaten. Gebouwd: wat er in het scenario staat. Warmte telt in de buurt die haar afneemt. Hout dat woningen en warmtenetten inkopen, is geen lokaal potentieel.");
        yield return TextBlock.Paragraph($"Zon en wilg vragen om dezelfde hectare. Een hectare zonneveld levert {data.Language.Number(PanelsOverWillow(data))} keer zoveel energie als een hectare wilg: stroom tegenover hout. Daarom krijgt wilg alleen percelen waar geen zonneveld komt. Elke hectare is één keer vergeven.");
    }
}
