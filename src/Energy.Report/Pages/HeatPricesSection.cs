using System.Globalization;
using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>What each option for heat costs beside a gas boiler, how far it is taken, and what keeps it from going further.</summary>
internal static class HeatPricesSection
{
    private static readonly string[] Options = ["hybrid", "air_heat_pump", "ground_heat_pump", "biomass_boiler", "ground_heat_network", "mine_water", "district_heat"];

    public static IEnumerable<Block> Of(ReportData data)
    {
        var language = data.Language;
        int target = data.Facts.TargetYear;
        string priceYear = data.PriceYear.ToString(CultureInfo.InvariantCulture);
        yield return TextBlock.Heading(language.Say("Wat warmte kost", "What heat costs"));
        yield return TextBlock.Paragraph(language.Say(
            $"Nationale kosten in {target} boven die van een gasketel in hetzelfde jaar, na de besparing van het scenario: installaties, leidingen, bron, verzwaring van het stroomnet, onderhoud en energie, zonder belasting en subsidie, "
            + $"prijspeil {priceYear}. Wat een woning zelf betaalt, is iets anders. Isolatie zit er niet in. De goedkoopste ton CO2 komt eerst aan de beurt, zolang er een bron en een installateur voor is.",
            $"National costs in {target} above those of a gas boiler in the same year, after the savings of the scenario: installations, pipes, source, reinforcement of the electricity grid, maintenance and energy, without taxes and subsidies, "
            + $"at {priceYear} prices. What a household itself pays is something else. Insulation is not included. The cheapest tonne of CO2 comes first, as long as there is a source and an installer for it."));
        foreach (var scenario in data.Scenarios)
        {
            yield return TextBlock.Subheading(scenario.Name);
            yield return new TableBlock(
                [
                    new(language.Say("Optie", "Option"), 2), new(language.Say("Kan bij", "Can have it"), 1.1f, true), new(language.Say("Heeft het", "Have it"), 1.1f, true), new(language.Say("Euro per jaar", "Euros a year"), 1.3f, true),
                    new(language.Say("Euro per ton", "Euros per tonne"), language.Width(1.2f, 1.4f), true), new(language.Say("Wat de meeste anderen tegenhoudt", "What keeps most of the others from it"), 3.6f),
                ],
                [.. Options.Select(option => Row(data, scenario, option)).OfType<List<string>>()],
                8);
        }

        string floor = language.Short(data.FloorPerEquivalentM2);
        yield return TextBlock.Note(language.Say(
            $"Kan bij en heeft het: woningen die in het basisjaar op gas waren, met utiliteit meegeteld als woningen van {floor} m2. Euro per jaar: meer dan een gasketel, per woning. Euro per ton: per vermeden ton CO2, met stroom aan de marge "
            + "(de centrale die erbij komt) en niet als gemiddelde; een streepje waar minder dan een twintigste wordt vermeden. De prijzen zijn voor een groot deel aannames; de band staat per buurt in de gegevens.",
            $"Can have it and have it: homes that were on gas in the base year, with service buildings counted as homes of {floor} m2. Euros a year: more than a gas boiler, per home. Euros per tonne: per tonne of CO2 avoided, with power at the margin "
            + "(the power station that is added), not on average; a dash where less than a twentieth is avoided. The prices are largely assumptions; their band is in the data, per neighbourhood."));
    }

    private static List<string>? Row(ReportData data, ScenarioName scenario, string option)
    {
        var sums = data.HeatOptions.FirstOrDefault(sums => sums.Scenario == scenario.Id && sums.Option == option);
        return sums is null || sums.Homes <= 0 ? null :
        [
            Language.Capital(data.Language.Word(option)),
            data.Language.Number(sums.Homes),
            data.Language.Number(sums.TakenHomes),
            data.Language.Number(sums.ExtraEur / sums.Homes),
            sums.AvoidedCo2T >= data.Coefficient("cost-metric", "any · smallest_co2_share") / 100 * sums.ReferenceCo2T ? data.Language.Number(sums.ExtraEur / sums.AvoidedCo2T) : "–",
            Language.Capital(data.Language.Limit(sums.Limiting, sums.Option)),
        ];
    }
}
