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
        yield return TextBlock.Heading($"Het pad naar {target}");
        yield return TextBlock.Paragraph("De uitstoot is die van schoorsteen en uitlaat in de gemeente, met ingevoerde stroom tegen de gemiddelde factor van dat jaar. Biomassa telt daarin als nul; de uitstoot van haar keten staat apart in de tabel.");
        yield return PathChart.Of(data, "co2_t_per_yr", 1000, "kiloton CO2 per jaar", "de uitstoot", 260);
        yield return TextBlock.Subheading("Drie doelen die niet hetzelfde zijn");
        yield return TextBlock.Paragraph("Energieneutraal (PALET): de eigen opwek dekt over het jaar het eigen gebruik. Klimaatneutraal (structuurvisie): geen uitstoot meer. Aardgasvrij (warmtevisie): geen gas meer in woningen en utiliteit.");
        yield return new TableBlock(
            [new("Doel", 3), new("Eenheid", 1.4f), .. data.Scenarios.SelectMany(scenario => new[] { new TableBlock.Column($"{scenario.Letter}, {BaseYear.Halfway}", 1.2f, true), new TableBlock.Column($"{scenario.Letter}, {target}", 1.2f, true) })],
            [
                Row("Uitstoot", "kiloton CO2", scenario => year => data.Language.Number(data.Indicators.OfRegion(scenario.Id, year, "co2_t_per_yr") / 1000)),
                Row("Uitstoot keten biomassa", "kiloton CO2", scenario => year => data.Language.Number(data.Indicators.OfRegion(scenario.Id, year, "biomass_chain_co2_t_per_yr") / 1000, 1)),
                Row("Eigen opwek", "% van gebruik", scenario => year => data.Language.Number(data.Indicators.OfRegion(scenario.Id, year, "energy_neutral_pct"))),
                Row("Warmte uit gas in gebouwen", "TJ", scenario => year => data.Language.Number(data.Balance.SumTj(scenario.Id, year, IsBuildingGas))),
                Row("Klimaatneutraal", string.Empty, scenario => year => YesNo(data, scenario, year, "climate_neutral_flag")),
                Row("Aardgasvrij", string.Empty, scenario => year => YesNo(data, scenario, year, "gas_free_flag")),
            ]);
        yield return TextBlock.Note($"{data.Letters} In {first} was de uitstoot {data.Language.Number(data.Indicators.OfRegion(data.Scenarios[0].Id, first, "co2_t_per_yr") / 1000)} kiloton en dekte de eigen opwek {data.Language.Percent(data.Indicators.OfRegion(data.Scenarios[0].Id, first, "energy_neutral_pct"), 1)} van het gebruik.");

        List<string> Row(string name, string unit, Func<ScenarioName, Func<int, string>> value) =>
            [name, unit, .. data.Scenarios.SelectMany(scenario => new[] { value(scenario)(BaseYear.Halfway), value(scenario)(target) })];
    }

    private static bool IsBuildingGas(BalanceSums.Line line) =>
        line.Sector is "dwellings" or "services" && line.Source is "natural_gas" or "green_gas" && line.Option is "gas_boiler" or "hybrid";

    private static string YesNo(ReportData data, ScenarioName scenario, int year, string flag) => data.Indicators.OfRegion(scenario.Id, year, flag) > 0 ? "ja" : "nee";
}
