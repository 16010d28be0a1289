using System.Globalization;
using Energy.Report.Data;
using Energy.Report.Pdf;

namespace Energy.Report.Pages;

/// <summary>The municipalities of a region in one table, each with the page at which its neighbourhoods begin.</summary>
internal static class MunicipalityTableSection
{
    /// <summary>The municipalities in the order of the codes, each with its neighbourhoods in the order of the data.</summary>
    public static IReadOnlyList<IGrouping<string, NeighbourhoodArea>> Municipalities(ReportData data) =>
        [.. data.Neighbourhoods.GroupBy(area => area.Municipality).OrderBy(municipality => municipality.Key, StringComparer.Ordinal)];

    /// <summary>The table of a region of several municipalities; nothing of one.</summary>
    /// <param name="data">The datasets.</param>
    /// <param name="pages">Of each municipality, in the order of the codes, the page at which its neighbourhoods begin.</param>
    public static IEnumerable<Block> Of(ReportData data, IReadOnlyList<int> pages)
    {
        var municipalities = Municipalities(data);
        if (municipalities.Count < 2)
        {
            yield break;
        }

        var language = data.Language;
        int target = data.Facts.TargetYear;
        yield return TextBlock.Heading(language.Say("Alle gemeenten", "All municipalities"));
        yield return TextBlock.Paragraph(language.Say(
            $"Uitkomst in {target} voor {data.Focus.Name}, alle sectoren samen, op volgorde van de gemeentecode. Bespaard, hernieuwbaar en fossiel zijn samen de hele vraag.",
            $"Result in {target} for {data.Focus.Name}, all sectors together, in the order of the codes of municipalities. Saved, renewable and fossil together are the whole demand."));
        yield return new TableBlock(
            [
                new(language.Say("Gemeente", "Municipality"), 1.6f), new(language.Say("Buurten", "Neighbour- hoods"), 1.3f, true), new(language.Say("Woningen", "Homes"), 1.5f, true),
                new(language.Say("Bespaard, %", "Saved, %"), 1.5f, true), new(language.Say("Hernieuw- baar, %", "Renewable, %"), language.Width(1.5f, 1.7f), true), new(language.Say("Fossiel, %", "Fossil, %"), 1.4f, true),
                new(language.Say("Fossiel, TJ", "Fossil, TJ"), 1.5f, true), new(language.Say("CO2, kiloton", "CO2, kilotonnes"), 1.6f, true), new(language.Say("Blad- zijde", "Page"), 1.1f, true),
            ],
            [.. municipalities.Select((municipality, place) => Row(data, municipality, pages[place]))],
            8,
            3);
        yield return TextBlock.Note(
            language.Say("Gemeenten staan met hun code van het CBS: de gegevens van een run kennen hun namen niet. Een streepje: er is geen vraag. ", "Municipalities stand with their code of CBS: the datasets of a run do not know their names. A dash: there is no demand. ")
            + (data.HasSheets
                ? language.Say("Bladzijde: het eerste buurtblad van de gemeente.", "Page: the first fact sheet of the municipality.")
                : language.Say("Bladzijde: waar de buurten van de gemeente beginnen.", "Page: where the neighbourhoods of the municipality begin.")));
    }

    private static List<string> Row(ReportData data, IGrouping<string, NeighbourhoodArea> municipality, int page)
    {
        double Value(string indicator) => data.Indicators.OfMunicipality(data.Focus.Id, data.Facts.TargetYear, municipality.Key, indicator);
        string Share(string step) => data.Language.Number(Value($"{step}_gj_per_yr") / Value("demand_gj_per_yr") * 100);
        return
        [
            municipality.Key,
            data.Language.Number(municipality.Count()),
            data.Language.Number(municipality.Sum(area => area.Dwellings)),
            Share("saved"),
            Share("renewable"),
            Share("fossil"),
            data.Language.Number(Value("fossil_gj_per_yr") / 1000),
            data.Language.Number(Value("co2_t_per_yr") / 1000, 1),
            page.ToString(CultureInfo.InvariantCulture),
        ];
    }
}
