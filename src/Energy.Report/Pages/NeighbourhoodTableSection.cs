using System.Globalization;
using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>All neighbourhoods in one table, those whose homes stay most fossil first.</summary>
internal static class NeighbourhoodTableSection
{
    private const int Inhabited = 100;

    /// <summary>Room below the heading of a municipality: for the head of its table and some rows.</summary>
    private const float RoomForRows = 100;

    /// <summary>The table, with the page at which the sheet of each neighbourhood begins, in the order of the codes.</summary>
    public static IEnumerable<Block> Of(ReportData data, IReadOnlyList<int> sheetPages)
    {
        yield return TextBlock.Heading(data.Language.Say("Alle buurten", "All neighbourhoods"));
        yield return TextBlock.Paragraph(Explanation(data, data.Language.Say("Bovenaan", "At the top"), data.Language.Say("onderaan", "at the bottom")));
        yield return new TableBlock(
            [.. Columns(data.Language, 2.95f, 1.3f), new(data.Language.Say("Blad- zijde", "Page"), 0.9f, true)],
            [.. Ranked(data).Select(place => (string[])[.. Row(data, data.Neighbourhoods[place]), sheetPages[place].ToString(CultureInfo.InvariantCulture)])],
            7.5f);
        yield return TextBlock.Note(Remarks(data, data.Language.Say("Bladzijde: het buurtblad achter in dit rapport. ", "Page: the fact sheet at the back of this report. ")));
    }

    /// <summary>The tables of a region with more neighbourhoods than sheets can be leafed through, municipality by municipality in the order of the codes, with the heading of each.</summary>
    public static (IReadOnlyList<Block> Blocks, IReadOnlyList<Block> OfMunicipalities) Index(ReportData data)
    {
        var language = data.Language;
        var municipalities = MunicipalityTableSection.Municipalities(data);
        var places = data.Neighbourhoods.Select((area, place) => (area, place)).ToDictionary(each => each.area.Code, each => each.place);
        string count = language.Number(data.Neighbourhoods.Count);
        var headings = new List<Block>();
        var blocks = new List<Block>
        {
            TextBlock.Heading(language.Say("Alle buurten", "All neighbourhoods")),
            TextBlock.Paragraph(language.Say(
                $"Deze regio heeft {count} buurten: te veel om bij elk een buurtblad in dit rapport te bladeren. De opdracht energy report RUN --factsheets maakt ze, elk als een eigen bestand, in de map van de run.",
                $"This region has {count} neighbourhoods: too many to leaf through a fact sheet of each in this report. The command energy report RUN --factsheets makes them, each a file of its own, in the folder of the run.")),
            TextBlock.Paragraph(Explanation(data, language.Say("Bovenaan per gemeente", "At the top of each municipality"), language.Say("onderaan", "at the bottom"))),
            TextBlock.Note(Remarks(data, string.Empty)),
        };
        foreach (var municipality in municipalities)
        {
            var heading = TextBlock.Subheading(
                municipalities.Count == 1 ? language.Say("De buurten", "The neighbourhoods") : language.Say($"Gemeente {municipality.Key}", $"Municipality {municipality.Key}"),
                RoomForRows);
            headings.Add(heading);
            blocks.Add(heading);
            blocks.Add(new TableBlock(Columns(language, 3.35f, 1.7f), [.. Ranked(data, municipality.Select(area => places[area.Code])).Select(place => Row(data, data.Neighbourhoods[place]))], 7.5f, 3));
        }

        return (blocks, headings);
    }

    private static string Explanation(ReportData data, string top, string bottom)
    {
        var language = data.Language;
        int target = data.Facts.TargetYear;
        string floor = language.Short(data.FloorPerEquivalentM2);
        return language.Say(
            $"Uitkomst in {target} voor {data.Focus.Name}, alle sectoren samen. {top} staan de buurten waar in {target} per woning het meeste fossiel overblijft voor warmte en stroom van woningen; "
            + $"buurten met minder dan {Inhabited} woningen staan {bottom}, want een gemiddelde over zo weinig woningen zegt weinig. "
            + $"In plaats van alleen een gasketel: de optie die de meesten kiezen, met het deel van de woningequivalenten die in het basisjaar op gas waren (utiliteit telt mee, {floor} m2 als een woning); een hybride blijft gas gebruiken. Transitie: een transitiegebied voldoet aan twee van drie kenmerken: veel woningen uit 1950 tot 1980, goedkope woningen, sterke daling van huishoudens.",
            $"Result in {target} for {data.Focus.Name}, all sectors together. {top} are the neighbourhoods where in {target} the most fossil energy per home is left for heat and power of homes; "
            + $"neighbourhoods with fewer than {Inhabited} homes are {bottom}, as an average over so few homes says little. "
            + $"Instead of just a gas boiler: the option that most choose, with its share of the dwelling equivalents that were on gas in the base year (service buildings count too, {floor} m2 as one home); a hybrid keeps using gas. Transition: a transition area meets two of three criteria: many homes from 1950 to 1980, cheap homes, a steep decline in households.");
    }

    private static string Remarks(ReportData data, string page) =>
        data.Language.Say("Een streepje: onbekend, of er is geen vraag of geen woning. ", "A dash: unknown, or there is no demand or no home. ")
        + page
        + (data.Facts.IsApproximation ? data.Language.Say("Voorraad en contouren zijn benaderd; woningaantallen en kerncijfers zijn afgeleid van CBS. ", "Stock and outlines are approximated; numbers of homes and key figures are derived from CBS. ") : string.Empty)
        + data.Language.Say("Cijfers per buurt zijn modelresultaten, geen metingen.", "Figures per neighbourhood are model results, not measurements.");

    /// <summary>All columns but the page, with the weights of the name and of what is left per home.</summary>
    private static TableBlock.Column[] Columns(Language language, float name, float perHome) =>
    [
        new(language.Say("Buurt", "Neighbourhood"), name), new(language.Say("Woningen", "Homes"), language.Width(1.55f, 1.2f), true), new(language.Say("Bespaard, %", "Saved, %"), 1.6f, true), new(language.Say("Hernieuw- baar, %", "Renewable, %"), language.Width(1.65f, 2), true),
        new(language.Say("Fossiel, %", "Fossil, %"), 1.35f, true), new(language.Say("Fossiel, TJ", "Fossil, TJ"), 1.15f, true), new(language.Say("Fossiel per woning, GJ", "Fossil per home, GJ"), perHome, true),
        new(language.Say("In plaats van alleen een gasketel", "Instead of just a gas boiler"), 3.85f), new(language.Say("Transitie", "Transition"), 1.3f),
    ];

    /// <summary>The places of the neighbourhoods in the data, in the order of the table.</summary>
    internal static IEnumerable<int> Ranked(ReportData data) => Ranked(data, Enumerable.Range(0, data.Neighbourhoods.Count));

    private static IEnumerable<int> Ranked(ReportData data, IEnumerable<int> places) => places
        .OrderBy(place => data.Neighbourhoods[place].Dwellings < Inhabited)
        .ThenByDescending(place => FossilPerHome(data, data.Neighbourhoods[place]) is var gj && double.IsNaN(gj) ? double.NegativeInfinity : gj)
        .ThenBy(place => place);

    /// <summary>What stays fossil for heat and power of homes in the target year, in GJ per home of the base year; NaN without homes.</summary>
    private static double FossilPerHome(ReportData data, NeighbourhoodArea area) =>
        area.Dwellings == 0 ? double.NaN : data.Areas.Energy.HomeFossilGj(data.Focus.Id, data.Facts.TargetYear, area.Code) / area.Dwellings;

    private static List<string> Row(ReportData data, NeighbourhoodArea area)
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
