using System.Globalization;
using Energy.Report.Compare;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>What was said of a year, beside what was measured in it.</summary>
internal static class MeasuredSection
{
    private static readonly Dictionary<string, (string Dutch, string English)> Items = new()
    {
        ["gas"] = ("gas", "gas"),
        ["electricity"] = ("stroom", "electricity"),
        ["network_heat"] = ("warmte uit een net", "network heat"),
        ["wood"] = ("hout", "wood"),
        ["oil"] = ("olie", "oil"),
        ["solid_fossil"] = ("kolen", "coal"),
        ["steam"] = ("stoom", "steam"),
        ["petrol"] = ("benzine", "petrol"),
        ["diesel"] = ("diesel", "diesel"),
        ["lpg"] = ("lpg", "LPG"),
        ["biofuel"] = ("biobrandstof", "biofuel"),
        ["cng"] = ("aardgas in voertuigen", "natural gas in vehicles"),
        ["rooftop_pv"] = ("zon op dak", "rooftop solar"),
        ["field_pv"] = ("zon op land", "field solar"),
        ["network_heat_pump_production"] = ("warmtepompen van netten", "heat pumps of networks"),
        ["network_wood_production"] = ("hout in netten", "wood in networks"),
        ["network_gas_production"] = ("gas in netten", "gas in networks"),
    };

    public static IEnumerable<Block> Of(RunComparison comparison)
    {
        if (comparison.Measured is not { Count: > 0 } measured)
        {
            yield break;
        }

        var language = comparison.Language;
        yield return TextBlock.Heading(language.Say("Wat we zeiden en wat er gemeten is", "What we said and what was measured"));
        yield return TextBlock.Paragraph(language.Say(
            "Naast elk gemeten totaal staat wat de scenario’s van de eerste berekening over dat jaar zeiden, in TJ per jaar. Elk jaar na het basisjaar is in de berekening een gemiddeld jaar: een zachte winter verlaagt het gemeten gas zonder dat er iets is bespaard.",
            "Beside each measured total stands what the scenarios of the first run said of that year, in TJ a year. Every year after the base year is an average year in the run: a mild winter lowers the gas that is measured without anything having been saved."));
        string[] scenarios = [.. measured.Select(total => total.Scenario).Distinct()];
        yield return new TableBlock(
            [
                new(language.Say("Gemeente", "Municipality"), 1.4f), new(language.Say("Jaar", "Year"), 0.8f, true), new(language.Say("Totaal", "Total"), 3.4f), new(language.Say("Gemeten", "Measured"), 1.2f, true),
                .. scenarios.Select(id => new TableBlock.Column(comparison.ScenarioNames.GetValueOrDefault(id, id), 1.4f, true)),
            ],
            [
                .. measured.Where(total => total.Because is null).GroupBy(total => (total.Municipality, total.Year, total.Sector, total.Item)).Select(total => (List<string>)
                [
                    total.Key.Municipality, total.Key.Year.ToString(CultureInfo.InvariantCulture), Name(language, total.Key.Sector, total.Key.Item), language.Number(total.First().MeasuredTj, 1),
                    .. scenarios.Select(id => language.Number(total.FirstOrDefault(said => said.Scenario == id)?.SaidTj ?? double.NaN, 1)),
                ]),
            ],
            8);
        string[] left = [.. measured.Where(total => total.Because is not null).Select(total => Name(language, total.Sector, total.Item)).Distinct()];
        if (left.Length > 0)
        {
            yield return TextBlock.Note($"{language.Say("Niet uit de balans af te leiden, en daarom weggelaten", "Not to be told from the balance, and therefore left out")}: {string.Join(", ", left)}.");
        }
    }

    private static string Name(Language language, string sector, string item) =>
        $"{Language.Capital(sector == "energy" ? language.Say("opwek", "generation") : language.Word(sector))}: "
        + string.Join(", ", item.Split('+').Select(part => Items.TryGetValue(part, out var words) ? language.Say(words.Dutch, words.English) : SettingWords.Quoted(part)));
}
