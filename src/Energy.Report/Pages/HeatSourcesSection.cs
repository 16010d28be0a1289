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
            $"Warmte uit mijn en bodem is eindig: een bron geeft niet meer dan wat zij over het jaar aanvult, en wie het eerst komt, krijgt haar. Voor {target} per scenario wat mag, wat beschikbaar is, wat wordt gevraagd en wat wordt genomen.",
            $"Heat from mine and ground is finite: a source gives no more than is replenished over the year, first come, first served. For {target} per scenario what is permitted, what is available, what is asked for and what is taken."));
        yield return HeatSourcesChart.Of(data, shown);
        yield return new TableBlock(
            [
                new(language.Say("Bron", "Source"), 1.5f), new("Scenario", 1.6f), new(language.Say("Mag, TJ", "Permitted, TJ"), 1.1f, true), new(language.Say("Beschikbaar, TJ", "Available, TJ"), 1.4f, true),
                new(language.Say("Gevraagd, TJ", "Asked, TJ"), 1.2f, true), new(language.Say("Genomen, TJ", "Taken, TJ"), 1.2f, true), new(language.Say("Wat meer tegenhoudt", "What prevents more"), 2.8f),
            ],
            [.. shown.SelectMany(source => data.Scenarios.Select(scenario => Row(data, scenario, data.HeatSource(scenario, source))))],
            8);
        yield return TextBlock.Note(language.Say(
            "Warmte zoals zij wordt geleverd. Beschikbaar is van mijnwater wat de putten van dat jaar geven; aan afnemers is niet meer toegezegd dan het krapste jaar toelaat. Van de andere bronnen is alles beschikbaar wat mag, van biomassa wat ervan wordt geoogst. Gevraagd: wat wordt genomen, en waar installateurs en netten daarnaast aan toe waren. Hout dat van buiten komt, telt hier niet.",
            "Heat as it is delivered. Of mine water, what the wells of that year give is available; no more is promised to customers than the tightest year allows. Of the other sources all that is permitted is available, of biomass what is harvested of it. Asked: what is taken, and what installers and networks were ready for besides. Wood from elsewhere does not count here."));
    }

    private static List<string> Row(ReportData data, ScenarioName scenario, HeatSourceUse use)
    {
        var language = data.Language;
        return
        [
            Language.Capital(language.Word(use.Source)), scenario.Name, language.Number(use.PermittedTj, 1), language.Number(use.AvailableTj, 1), language.Number(use.AskedTj, 1), language.Number(use.TakenTj, 1),
            use.Limiting == "none" ? language.Say("niets", "nothing") : language.Limit(use.Limiting, use.Source),
        ];
    }
}
