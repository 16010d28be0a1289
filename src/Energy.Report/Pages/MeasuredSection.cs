using System.Globalization;
using Energy.Report.Compare;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>What was said of a year, beside what was measured in it.</summary>
internal static class MeasuredSection
{
    private static readonly Dictionary<string, string> Items = new()
    {
        ["gas"] = "gas",
        ["electricity"] = "stroom",
        ["network_heat"] = "warmte uit een net",
        ["wood"] = "hout",
        ["oil"] = "olie",
        ["solid_fossil"] = "kolen",
        ["steam"] = "stoom",
        ["petrol"] = "benzine",
        ["diesel"] = "diesel",
        ["lpg"] = "lpg",
        ["biofuel"] = "biobrandstof",
        ["cng"] = "aardgas in voertuigen",
        ["rooftop_pv"] = "zon op dak",
        ["field_pv"] = "zon op land",
        ["network_heat_pump_production"] = "warmtepompen van netten",
        ["network_wood_production"] = "hout in netten",
        ["network_gas_production"] = "gas in netten",
    };

    public static IEnumerable<Block> Of(RunComparison comparison)
    {
        if (comparison.Measured is not { Count: > 0 } measured)
        {
            yield break;
        }

        yield return TextBlock.Heading("Wat we zeiden en wat er gemeten is");
        yield return TextBlock.Paragraph("Naast elk gemeten totaal staat wat de scenario’s van de eerste berekening over dat jaar zeiden, in TJ per jaar. Elk jaar na het basisjaar is in de berekening een gemiddeld jaar: een zachte winter verlaagt het gemeten gas zonder dat er iets is bespaard.");
        string[] scenarios = [.. measured.Select(total => total.Scenario).Distinct()];
        yield return new TableBlock(
            [
                new("Gemeente", 1.4f), new("Jaar", 0.8f, true), new("Totaal", 3.4f), new("Gemeten", 1.2f, true),
                .. scenarios.Select(id => new TableBlock.Column(comparison.Scenarios.FirstOrDefault(scenario => scenario.Id == id).Name ?? id, 1.4f, true)),
            ],
            [
                .. measured.Where(total => total.Because is null).GroupBy(total => (total.Municipality, total.Year, total.Sector, total.Item)).Select(total => (List<string>)
                [
                    total.Key.Municipality, total.Key.Year.ToString(CultureInfo.InvariantCulture), Name(total.Key.Sector, total.Key.Item), Language.Dutch.Number(total.First().MeasuredTj, 1),
                    .. scenarios.Select(id => Language.Dutch.Number(total.FirstOrDefault(said => said.Scenario == id)?.SaidTj ?? double.NaN, 1)),
                ]),
            ],
            8);
        string[] left = [.. measured.Where(total => total.Because is not null).Select(total => Name(total.Sector, total.Item)).Distinct()];
        if (left.Length > 0)
        {
            yield return TextBlock.Note($"Niet uit de balans af te leiden, en daarom weggelaten: {string.Join(", ", left)}.");
        }
    }

    private static string Name(string sector, string item) =>
        $"{Language.Capital(sector == "energy" ? "opwek" : Language.Dutch.Word(sector))}: {string.Join(", ", item.Split('+').Select(part => Items.GetValueOrDefault(part, part)))}";
}
