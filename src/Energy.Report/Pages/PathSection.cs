using Energy.Model;
using Energy.Report.Charts;
using Energy.Report.Data;
using Energy.Report.Pdf;

namespace Energy.Report.Pages;

/// <summary>The way to the target year: emission and the three targets, which are not the same.</summary>
internal static class PathSection
{
    public static IEnumerable<Block> Of(ReportData data)
    {
        var (first, target) = (data.Facts.BaseYear, data.Facts.TargetYear);
        var language = data.Language;
        string kilotonnes = language.Say("kiloton CO2", "kilotonnes CO2");
        yield return TextBlock.Heading(language.Say($"Het pad naar {target}", $"The path to {target}"));
        yield return TextBlock.Paragraph(language.Say(
            "De uitstoot is die van schoorsteen en uitlaat in de gemeente, met ingevoerde stroom tegen de gemiddelde factor van dat jaar. Biomassa telt daarin als nul; de uitstoot van haar keten staat apart in de tabel.",
            "Emissions are those of chimneys and exhausts in the municipality, with imported power at the average factor of that year. Biomass counts as zero in them; the emissions of its supply chain have a row of their own in the table."));
        yield return PathChart.Of(data, "co2_t_per_yr", 1000, language.Say("kiloton CO2 per jaar", "kilotonnes CO2 a year"), language.Say("de uitstoot", "emissions"), 260);
        yield return TextBlock.Subheading(language.Say("Drie doelen die niet hetzelfde zijn", "Three targets that are not the same"));
        yield return TextBlock.Paragraph(language.Say(
            "Energieneutraal (PALET): de eigen opwek dekt over het jaar het eigen gebruik. Klimaatneutraal (structuurvisie): geen uitstoot meer. Aardgasvrij (warmtevisie): geen gas meer in woningen en utiliteit.",
            "Energy-neutral (PALET): over the year own generation covers own use. Climate-neutral (structural vision): no more emissions. Gas-free (heat vision): no more gas in homes and service buildings."));
        yield return new TableBlock(
            [new(language.Say("Doel", "Target"), language.Width(3, 2.8f)), new(language.Say("Eenheid", "Unit"), language.Width(1.4f, 1.6f)), .. data.Scenarios.SelectMany(scenario => new[] { new TableBlock.Column($"{scenario.Letter}, {BaseYear.Halfway}", 1.2f, true), new TableBlock.Column($"{scenario.Letter}, {target}", 1.2f, true) })],
            [
                Row(language.Say("Uitstoot", "Emissions"), kilotonnes, scenario => year => language.Number(data.Indicators.OfRegion(scenario.Id, year, "co2_t_per_yr") / 1000)),
                Row(language.Say("Uitstoot keten biomassa", "Emissions of biomass chain"), kilotonnes, scenario => year => language.Number(data.Indicators.OfRegion(scenario.Id, year, "biomass_chain_co2_t_per_yr") / 1000, 1)),
                Row(language.Say("Eigen opwek", "Own generation"), language.Say("% van gebruik", "% of use"), scenario => year => language.Number(data.Indicators.OfRegion(scenario.Id, year, "energy_neutral_pct"))),
                Row(language.Say("Warmte uit gas in gebouwen", "Heat from gas in buildings"), "TJ", scenario => year => language.Number(data.Balance.SumTj(scenario.Id, year, IsBuildingGas))),
                Row(language.Say("Klimaatneutraal", "Climate-neutral"), string.Empty, scenario => year => YesNo(data, scenario, year, "climate_neutral_flag")),
                Row(language.Say("Aardgasvrij", "Gas-free"), string.Empty, scenario => year => YesNo(data, scenario, year, "gas_free_flag")),
            ]);
        string emission = language.Kilotonnes(data.Indicators.OfRegion(data.Scenarios[0].Id, first, "co2_t_per_yr") / 1000);
        string own = language.Percent(data.Indicators.OfRegion(data.Scenarios[0].Id, first, "energy_neutral_pct"), 1);
        yield return TextBlock.Note(language.Say(
            $"{data.Letters} In {first} was de uitstoot {emission} en dekte de eigen opwek {own} van het gebruik.",
            $"{data.Letters} In {first} emissions were {emission} and own generation covered {own} of use."));

        List<string> Row(string name, string unit, Func<ScenarioName, Func<int, string>> value) =>
            [name, unit, .. data.Scenarios.SelectMany(scenario => new[] { value(scenario)(BaseYear.Halfway), value(scenario)(target) })];
    }

    private static bool IsBuildingGas(BalanceSums.Line line) =>
        line.Sector is "dwellings" or "services" && line.Source is "natural_gas" or "green_gas" && line.Option is "gas_boiler" or "hybrid";

    private static string YesNo(ReportData data, ScenarioName scenario, int year, string flag) => data.Indicators.OfRegion(scenario.Id, year, flag) > 0 ? data.Language.Say("ja", "yes") : data.Language.Say("nee", "no");
}
