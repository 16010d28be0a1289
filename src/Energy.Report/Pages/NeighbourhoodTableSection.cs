using Energy.Report.Data;
using Energy.Report.Pdf;

namespace Energy.Report.Pages;

/// <summary>All neighbourhoods in one table.</summary>
internal static class NeighbourhoodTableSection
{
    public static IEnumerable<Block> Of(ReportData data)
    {
        int target = data.Facts.TargetYear;
        ScenarioName[] shown = [.. new[] { data.Scenarios[0], data.Scenarios[^1] }.Distinct()];
        yield return TextBlock.Heading("Alle buurten");
        yield return TextBlock.Paragraph($"Vraag in {data.Facts.BaseYear} en uitkomst in {target} voor {string.Join(" en ", shown.Select(scenario => $"{scenario.NameNl} ({scenario.Letter})"))}, alle sectoren samen. Transitie: een transitiegebied voldoet aan twee van drie criteria: veel woningen uit 1950 tot 1980, goedkope woningen, sterke daling van huishoudens.");
        yield return new TableBlock(
            [
                new("Buurt", 3.4f), new("Woningen", 1.2f, true), new($"Vraag {data.Facts.BaseYear}, TJ", 1.2f, true),
                .. shown.Select(scenario => new TableBlock.Column($"Bespaard {scenario.Letter}, %", 1.3f, true)),
                .. shown.Select(scenario => new TableBlock.Column($"Hernieuwb. {scenario.Letter}, %", 1.5f, true)),
                .. shown.Select(scenario => new TableBlock.Column($"Fossiel {scenario.Letter}, TJ", 1.1f, true)),
                new($"Zon op dak {shown[^1].Letter}, MWh", 1.3f, true), new("Transitie", 1.2f),
            ],
            [.. data.Neighbourhoods.Select(area => Row(data, area, shown))],
            7.5f);
        yield return TextBlock.Note("Een streepje: onbekend, of er is geen vraag. "
            + (data.Facts.IsApproximation ? "Voorraad en contouren zijn benaderd; woningaantallen en kerncijfers zijn afgeleid van CBS." : string.Empty));
    }

    private static List<string> Row(ReportData data, NeighbourhoodArea area, ScenarioName[] shown)
    {
        int target = data.Facts.TargetYear;
        double transition = data.Indicators.Of(shown[0].Id, data.Facts.BaseYear, area.Code, "transition_area_flag");
        return
        [
            area.Name,
            Dutch.Number(area.Dwellings),
            Dutch.Number(data.Indicators.Of(shown[0].Id, data.Facts.BaseYear, area.Code, "demand_gj_per_yr") / 1000, 1),
            .. shown.Select(scenario => Dutch.Number(data.Indicators.Of(scenario.Id, target, area.Code, "saved_pct"))),
            .. shown.Select(scenario => Dutch.Number(data.Indicators.Of(scenario.Id, target, area.Code, "renewable_pct"))),
            .. shown.Select(scenario => Dutch.Number(data.Indicators.Of(scenario.Id, target, area.Code, "fossil_gj_per_yr") / 1000, 1)),
            Dutch.Number(data.Indicators.Of(shown[^1].Id, target, area.Code, "roof_pv_mwh_per_yr")),
            double.IsNaN(transition) ? "–" : transition > 0 ? "ja" : "nee",
        ];
    }
}
