using System.Globalization;
using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>All neighbourhoods in one table, those whose homes stay most fossil first.</summary>
internal static class NeighbourhoodTableSection
{
    private const int Inhabited = 100;

    /// <summary>The table, with the page at which the sheet of each neighbourhood begins, in the order of the codes.</summary>
    public static IEnumerable<Block> Of(ReportData data, IReadOnlyList<int> sheetPages)
    {
        var language = data.Language;
        int target = data.Facts.TargetYear;
        string floor = language.Short(data.FloorPerEquivalentM2);
        yield return TextBlock.Heading(language.Say("Alle buurten", "All neighbourhoods"));
        yield return TextBlock.Paragraph(language.Say(
            $"Uitkomst in {target} voor {data.Focus.Name}, alle sectoren samen. Bovenaan staan de buurten waar in {target} per woning het meeste fossiel overblijft voor warmte en stroom van woningen; "
            + $"buurten met minder dan {Inhabited} woningen staan onderaan, want een gemiddelde over zo weinig woningen zegt weinig. "
            + $"In plaats van alleen een gasketel: de optie die de meesten kiezen, met het deel van de woningequivalenten die in het basisjaar op gas waren (utiliteit telt mee, {floor} m2 als een woning); een hybride blijft gas gebruiken. Transitie: een transitiegebied voldoet aan twee van drie kenmerken: veel woningen uit 1950 tot 1980, goedkope woningen, sterke daling van huishoudens.",
            $"Result in {target} for {data.Focus.Name}, all sectors together. At the top are the neighbourhoods where in {target} the most fossil energy per home is left for heat and power of homes; "
            + $"neighbourhoods with fewer than {Inhabited} homes are at the bottom, as an average over so few homes says little. "
            + $"Instead of just a gas boiler: the option that most choose, with its share of the dwelling equivalents that were on gas in the base year (service buildings count too, {floor} m2 as one home); a hybrid keeps using gas. Transition: a transition area meets two of three criteria: many homes from 1950 to 1980, cheap homes, a steep decline in households."));
        yield return new TableBlock(
            [
                new(language.Say("Buurt", "Neighbourhood"), 2.95f), new(language.Say("Woningen", "Homes"), language.Width(1.55f, 1.2f), true), new(language.Say("Bespaard, %", "Saved, %"), 1.6f, true), new(language.Say("Hernieuw- baar, %", "Renewable, %"), language.Width(1.65f, 2), true),
                new(language.Say("Fossiel, %", "Fossil, %"), 1.35f, true), new(language.Say("Fossiel, TJ", "Fossil, TJ"), 1.15f, true), new(language.Say("Fossiel per woning, GJ", "Fossil per home, GJ"), 1.3f, true),
                new(language.Say("In plaats van alleen een gasketel", "Instead of just a gas boiler"), 3.85f), new(language.Say("Transitie", "Transition"), 1.3f), new(language.Say("Blad- zijde", "Page"), 0.9f, true),
            ],
            [.. Ranked(data).Select(place => Row(data, data.Neighbourhoods[place], sheetPages[place]))],
            7.5f);
        yield return TextBlock.Note(
            language.Say("Een streepje: onbekend, of er is geen vraag of geen woning. Bladzijde: het buurtblad achter in dit rapport. ", "A dash: unknown, or there is no demand or no home. Page: the fact sheet at the back of this report. ")
            + (data.Facts.IsApproximation ? language.Say("Voorraad en contouren zijn benaderd; woningaantallen en kerncijfers zijn afgeleid van CBS. ", "Stock and outlines are approximated; numbers of homes and key figures are derived from CBS. ") : string.Empty)
            + language.Say("Cijfers per buurt zijn modelresultaten, geen metingen.", "Figures per neighbourhood are model results, not measurements."));
    }

    /// <summary>The places of the neighbourhoods in the data, in the order of the table.</summary>
    internal static IEnumerable<int> Ranked(ReportData data) => Enumerable.Range(0, data.Neighbourhoods.Count)
        .OrderBy(place => data.Neighbourhoods[place].Dwellings < Inhabited)
        .ThenByDescending(place => FossilPerHome(data, data.Neighbourhoods[place]) is var gj && double.IsNaN(gj) ? double.NegativeInfinity : gj)
        .ThenBy(place => place);

    /// <summary>What stays fossil for heat and power of homes in the target year, in GJ per home of the base year; NaN without homes.</summary>
    private static double FossilPerHome(ReportData data, NeighbourhoodArea area) =>
        area.Dwellings == 0 ? double.NaN : data.Areas.Energy.HomeFossilGj(data.Focus.Id, data.Facts.TargetYear, area.Code) / area.Dwellings;

    private static List<string> Row(ReportData data, NeighbourhoodArea area, int page)
    {
        int target = data.Facts.TargetYear;
        double Value(string indicator) => data.Indicators.Of(data.Focus.Id, target, area.Code, indicator);
        double transition = data.Indicators.Of(data.Focus.Id, data.Facts.BaseYear, area.Code, "transition_area_flag");
        return
        [
            area.Name,
            data.Language.Number(area.Dwellings),
            data.Language.Number(Value("saved_pct")),
            data.Language.Number(Value("renewable_pct")),
            data.Language.Number(data.Indicators.ShareOfDemandPct(data.Focus.Id, target, area, "fossil")),
            data.Language.Number(Value("fossil_gj_per_yr") / 1000, 1),
            data.Language.Number(FossilPerHome(data, area), 1),
            Winner(data, area),
            double.IsNaN(transition) ? "–" : transition > 0 ? data.Language.Say("ja", "yes") : data.Language.Say("nee", "no"),
            page.ToString(CultureInfo.InvariantCulture),
        ];
    }

    private static string Winner(ReportData data, NeighbourhoodArea area)
    {
        int target = data.Facts.TargetYear;
        var winner = data.Areas.Heat.Winner(data.Focus.Id, target, area.Code);
        return winner is null || data.Areas.Heat.Gas(data.Focus.Id, target, area.Code) is not { Homes: > 0 } gas
            ? "–"
            : $"{Language.Capital(data.Language.Word(winner.Option))}, {data.Language.Percent(winner.TakenHomes / gas.Homes * 100)}";
    }
}
