using Energy.Report.Data;
using Energy.Report.Maps;
using Energy.Report.Pages;

namespace Energy.Report.Explore;

/// <summary>Every word of the page that is not a figure or a name.</summary>
internal static class PageWords
{
    public static IReadOnlyDictionary<string, string> Of(ReportData data)
    {
        var (language, region, first, last) = (data.Language, data.Facts.Title, data.Facts.BaseYear, data.Facts.TargetYear);
        string notice = ReportDocument.Notice(language, data.Facts);
        return new Dictionary<string, string>
        {
            ["lang"] = language.Tag,
            ["title"] = language.Say($"{region} op de kaart: op weg naar {last}", $"{region} on the map: on the way to {last}"),
            ["intro"] = language.Say(
                $"Kies een cijfer, een scenario en een jaar, en klik op een buurt. Modelresultaten voor {first} tot en met {last}, geen metingen onder het niveau van de gemeente{(notice.Length > 0 ? "; " + notice : string.Empty)}.",
                $"Choose a figure, a scenario and a year, and click on a neighbourhood. Model results from {first} to {last}, no measurements below the level of the municipality{(notice.Length > 0 ? "; " + notice : string.Empty)}."),
            ["skip"] = language.Say("Naar de cijfers van de gekozen buurt", "To the figures of the chosen neighbourhood"),
            ["noScript"] = language.Say("Deze kaart werkt alleen als JavaScript aan staat. Er wordt niets van het internet gehaald.", "This map only works with JavaScript. Nothing is fetched from the internet."),
            ["choices"] = language.Say("Wat de kaart laat zien", "What the map shows"),
            ["indicator"] = language.Say("Cijfer", "Figure"),
            ["scenario"] = "Scenario",
            ["year"] = language.Say("Jaar", "Year"),
            ["area"] = language.Say("Buurt", "Neighbourhood"),
            ["region"] = language.Say($"{region} (alle buurten)", $"{region} (all neighbourhoods)"),
            ["regionName"] = region,
            ["map"] = language.Say("Kaart van de buurten", "Map of the neighbourhoods"),
            ["mapHint"] = language.Say(
                "Met de pijltjestoetsen gaat u van buurt naar buurt, met Enter of de spatiebalk kiest u er een, met plus en min zoomt u, met Escape kiest u alle buurten. De tabel onderaan de bladzijde geeft dezelfde cijfers.",
                "The arrow keys go from neighbourhood to neighbourhood, Enter or the space bar chooses one, plus and minus zoom, Escape chooses all neighbourhoods. The table at the end of the page gives the same figures."),
            ["zoomIn"] = language.Say("Inzoomen", "Zoom in"),
            ["zoomOut"] = language.Say("Uitzoomen", "Zoom out"),
            ["wholeMap"] = language.Say("Hele kaart", "Whole map"),
            ["legend"] = language.Say("Legenda", "Legend"),
            ["noFigure"] = language.Say("geen cijfer", "no figure"),
            ["layers"] = language.Say("Leg op de kaart", "Lay over the map"),
            ["source"] = MapParts.SourceLine(data),
            ["chooseHint"] = language.Say("Klik op een buurt, of kies er een in de lijst hierboven, voor haar feitenblad.", "Click on a neighbourhood, or choose one in the list above, for its fact sheet."),
            ["trias"] = language.Say("De Trias Energetica", "The Trias Energetica"),
            ["demand"] = language.Say("vraag", "demand"),
            ["saved"] = language.Say("bespaard", "saved"),
            ["renewable"] = language.Say("hernieuwbaar", "renewable"),
            ["fossil"] = language.Say("fossiel", "fossil"),
            ["tj"] = language.Say("TJ per jaar", "TJ a year"),
            ["emission"] = language.Say("Uitstoot CO2", "CO2 emitted"),
            ["tonnes"] = language.Say("ton per jaar", "tonnes a year"),
            ["step"] = language.Say("Deel", "Part"),
            ["share"] = language.Say("Aandeel", "Share"),
            ["noDemand"] = language.Say("Er is geen vraag naar energie berekend.", "No demand for energy was calculated."),
            ["path"] = language.Say("Het pad", "The path"),
            ["pathTable"] = language.Say("Het pad als tabel", "The path as a table"),
            ["from"] = language.Say("van", "from"),
            ["to"] = language.Say("naar", "to"),
            ["in"] = "in",
            ["sheet"] = language.Say($"Feitenblad voor {last}, scenario", $"Fact sheet for {last}, scenario"),
            ["stock"] = language.Say($"Woningen in {first}", $"Homes in {first}"),
            ["byType"] = language.Say("Naar soort", "By type"),
            ["byPeriod"] = language.Say("Naar bouwperiode", "By period built"),
            ["byLabel"] = language.Say("Naar energielabel", "By energy label"),
            ["homes"] = language.Say("woningen", "homes"),
            ["noHomes"] = language.Say("Er staan geen woningen.", "There are no homes."),
            ["table"] = language.Say("Alle buurten", "All neighbourhoods"),
            ["sortHint"] = language.Say("Kies een kolomkop om te sorteren.", "Choose a column head to sort."),
            ["dwellings"] = language.Say("Woningen", "Homes"),
            ["about"] = language.Say("Over deze bladzijde", "About this page"),
            ["aboutText"] = language.Say(
                $"Gemaakt met Energy mapper {data.Facts.ProgramVersion} uit de datasets van één doorrekening. De bladzijde staat op zichzelf: zij haalt niets van het internet en stuurt niets weg. Het rapport en de datasets noemen bronnen, aannames en onzekerheden.",
                $"Made with Energy mapper {data.Facts.ProgramVersion} from the datasets of one run. The page stands by itself: it fetches nothing from the internet and sends nothing. The report and the datasets name sources, assumptions and uncertainties."),
            ["library"] = language.Say("De kaart gebruikt Leaflet 1.9.4, onder deze licentie (Engels):", "The map uses Leaflet 1.9.4, under this licence:"),
            ["heat"] = language.Say("Meest gebruikte warmte", "Heat used most"),
            ["heatMeaning"] = language.Say(
                $"Hoe de meeste woningequivalenten worden verwarmd die in {first} op gas waren.", $"How most dwelling equivalents are heated that were on gas in {first}."),
            ["noGas"] = language.Say($"niets was in {first} op gas", $"nothing was on gas in {first}"),
        };
    }
}
