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
        int target = data.Facts.TargetYear;
        yield return TextBlock.Heading("Alle buurten");
        yield return TextBlock.Paragraph(
            $"Uitkomst in {target} voor {data.Focus.Name}, alle sectoren samen. Bovenaan staan de buurten waar in {target} per woning het meeste fossiel overblijft voor warmte en stroom van woningen; "
            + $"buurten met minder dan {Inhabited} woningen staan onderaan, want een gemiddelde over zo weinig woningen zegt weinig. "
            + $"In plaats van alleen een gasketel: de optie die de meesten kiezen, met het deel van de woningequivalenten die in het basisjaar op gas waren (utiliteit telt mee, {data.Language.Short(data.FloorPerEquivalentM2)} m2 als een woning); een hybride blijft gas gebruiken. Transitie: een transitiegebied voldoet aan twee van drie kenmerken: veel woningen uit 1950 tot 1980, goedkope woningen, sterke daling van huishoudens.");
        yield return new TableBlock(
            [
                new("Buurt", 2.95f), new("Woningen", 1.55f, true), new("Bespaard, %", 1.6f, true), new("Hernieuw- baar, %", 1.65f, true), new("Fossiel, %", 1.35f, true), new("Fossiel, TJ", 1.15f, true),
                new("Fossiel per woning, GJ", 1.3f, true), new("In plaats van alleen een gasketel", 3.85f), new("Transitie", 1.3f), new("Blad- zijde", 0.9f, true),
            ],
            [.. Ranked(data).Select(place => Row(data, data.Neighbourhoods[place], sheetPages[place]))],
            7.5f);
        yield return TextBlock.Note("Een streepje: onbekend, of er is geen vraag of geen woning. Bladzijde: het buurtblad achter in dit rapport. "
            + (data.Facts.IsApproximation ? "Voorraad en contouren zijn benaderd; woningaantallen en kerncijfers zijn afgeleid van CBS. Cijfers per buurt zijn modelresultaten, geen metingen." : "Cijfers per buurt zijn modelresultaten, geen metingen."));
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
            data.Language.Number(Value("fossil_gj_per_yr") / Value("demand_gj_per_yr") * 100),
            data.Language.Number(Value("fossil_gj_per_yr") / 1000, 1),
            data.Language.Number(FossilPerHome(data, area), 1),
            Winner(data, area),
            double.IsNaN(transition) ? "–" : transition > 0 ? "ja" : "nee",
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
