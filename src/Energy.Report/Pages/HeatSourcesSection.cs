using Energy.Report.Charts;
using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>What mine, ground and other scarce sources of heat can give, beside what is asked of them.</summary>
internal static class HeatSourcesSection
{
    private static readonly string[] Sources = ["mine_water", "ground_heat", "waste_heat", "surface_water", "biomass"];

    public static IEnumerable<Block> Of(ReportData data)
    {
        var (language, target) = (data.Language, data.Facts.TargetYear);
        string[] shown = [.. Sources.Where(source => data.Scenarios.Any(scenario => data.HeatSource(scenario, source).PermittedTj > 0))];
        if (shown.Length == 0)
        {
            yield break;
        }

        yield return TextBlock.Heading(language.Say("Wat bodem en mijn kunnen geven, en wat ervan wordt gevraagd", "What ground and mine can give, and what is asked of them"));
        yield return TextBlock.Paragraph(language.Say(
            $"Warmte uit mijn en bodem is eindig: een bron geeft wat zij over het jaar aanvult, en wie het eerst komt, neemt. Voor {target} per scenario wat mag, wat kan met de putten en netten die er dan liggen, wat wordt gevraagd en wat wordt genomen.",
            $"Heat from mine and ground is finite: a source gives what it refills over the year, and who comes first, takes. For {target} per scenario what is permitted, what is available with the wells and networks of that year, what is asked for and what is taken."));
        yield return HeatSourcesChart.Of(data, shown);
        yield return new TableBlock(
            [
                new(language.Say("Bron", "Source"), 1.5f), new("Scenario", 1.6f), new(language.Say("Mag, TJ", "Permitted, TJ"), 1.1f, true), new(language.Say("Kan, TJ", "Available, TJ"), 1.1f, true),
                new(language.Say("Gevraagd, TJ", "Asked, TJ"), 1.2f, true), new(language.Say("Genomen, TJ", "Taken, TJ"), 1.2f, true), new(language.Say("Wat meer tegenhoudt", "What keeps more from it"), 3),
            ],
            [.. shown.SelectMany(source => data.Scenarios.Select(scenario => Row(data, scenario, data.HeatSource(scenario, source))))],
            8);
        yield return TextBlock.Note(language.Say(
            "Warmte zoals zij wordt geleverd. Gevraagd: wat wordt genomen, en waar installateurs en netten daarnaast aan toe waren. Hout dat van buiten komt, telt hier niet.",
            "Heat as it is delivered. Asked: what is taken, and what installers and networks were ready for besides. Wood from elsewhere does not count here."));
    }

    private static List<string> Row(ReportData data, ScenarioName scenario, HeatSourceUse use)
    {
        var language = data.Language;
        return
        [
            Language.Capital(language.Word(use.Source)), scenario.Name, language.Number(use.PermittedTj, 1), language.Number(use.AvailableTj, 1), language.Number(use.AskedTj, 1), language.Number(use.TakenTj, 1),
            use.Limiting == "none" ? language.Say("niets", "nothing") : language.Limit(use.Limiting),
        ];
    }
}
