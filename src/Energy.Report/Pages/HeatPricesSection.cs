using System.Globalization;
using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>What each option for heat costs beside a gas boiler, how far it is taken, and what keeps it from going further.</summary>
internal static class HeatPricesSection
{
    private static readonly string[] Options = ["hybrid", "air_heat_pump", "ground_heat_pump", "biomass_boiler", "ground_heat_network", "mine_water", "district_heat"];

    /// <summary>What keeps homes from an option, in data.Language.</summary>
    internal static readonly IReadOnlyDictionary<string, string> Limits = new Dictionary<string, string>
    {
        ["none"] = "niets: zij hebben een andere optie",
        ["pace"] = "te weinig installateurs",
        ["label"] = "het label van de woning",
        ["reach"] = "het net ligt er nog niet",
        ["connection_share"] = "het deel van de buurt dat aansluit",
        ["plot"] = "te weinig grond om het gebouw",
        ["hectares"] = "de grond in de buurt is vergeven",
        ["power"] = "het vermogen van het net",
        ["wells"] = "de putten",
        ["year_balance"] = "de jaarbalans van het mijnwater",
        ["sites"] = "de plekken die warmte geven",
        ["little_avoided"] = "te weinig CO2 vermeden",
    };

    public static IEnumerable<Block> Of(ReportData data)
    {
        int target = data.Facts.TargetYear;
        yield return TextBlock.Heading("Wat warmte kost");
        yield return TextBlock.Paragraph(
            $"Nationale kosten in {target} boven die van een gasketel in hetzelfde jaar, na de besparing van het scenario: installaties, leidingen, bron, verzwaring van het stroomnet, onderhoud en energie, zonder belasting en subsidie, "
            + $"prijspeil {data.PriceYear.ToString(CultureInfo.InvariantCulture)}. Wat een woning zelf betaalt, is iets anders. Isolatie zit er niet in. De goedkoopste ton CO2 komt eerst aan de beurt, zolang er een bron en een installateur voor is.");
        foreach (var scenario in data.Scenarios)
        {
            yield return TextBlock.Subheading(scenario.Name);
            yield return new TableBlock(
                [new("Optie", 2), new("Kan bij", 1.1f, true), new("Heeft het", 1.1f, true), new("Euro per jaar", 1.3f, true), new("Euro per ton", 1.2f, true), new("Wat de meeste anderen tegenhoudt", 3.6f)],
                [.. Options.Select(option => Row(data, scenario, option)).OfType<List<string>>()],
                8);
        }

        yield return TextBlock.Note(
            $"Kan bij en heeft het: woningen die in het basisjaar op gas waren, met utiliteit meegeteld als woningen van {data.Language.Short(data.FloorPerEquivalentM2)} m2. Euro per jaar: meer dan een gasketel, per woning. Euro per ton: per vermeden ton CO2, met stroom aan de marge "
            + "(de centrale die erbij komt) en niet als gemiddelde; een streepje waar minder dan een twintigste wordt vermeden. De prijzen zijn voor een groot deel aannames; de band staat per buurt in de gegevens.");
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
            Language.Capital(Limits[sums.Limiting]),
        ];
    }
}
