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
            ["skipToTable"] = language.Say("Naar de tabel van alle buurten", "To the table of all neighbourhoods"),
            ["skip"] = language.Say("Naar de cijfers van de gekozen buurt", "To the figures of the chosen neighbourhood"),
            ["noScript"] = language.Say("Deze kaart werkt alleen als JavaScript aan staat. Opent u haar vanuit een e-mail, bewaar het bestand dan en open het in een browser. Er wordt niets van het internet gehaald.", "This map only works with JavaScript. If you open it from an e-mail, save the file and open it in a browser. Nothing is fetched from the internet."),
            ["choices"] = language.Say("Wat de kaart laat zien", "What the map shows"),
            ["indicator"] = language.Say("Cijfer", "Figure"),
            ["scenario"] = "Scenario",
            ["year"] = language.Say("Jaar", "Year"),
            ["area"] = language.Say("Buurt", "Neighbourhood"),
            ["region"] = language.Say($"{region} (alle buurten)", $"{region} (all neighbourhoods)"),
            ["regionName"] = region,
            ["map"] = language.Say("Kaart van de buurten", "Map of the neighbourhoods"),
            ["mapHint"] = language.Say(
                "Met de pijltjestoetsen gaat u van buurt naar buurt, met Enter of de spatiebalk kiest u er een, met plus en min zoomt u, met Escape kiest u alle buurten. Wie een schermlezer gebruikt, kiest een buurt in de lijst boven de kaart; de tabel onderaan de bladzijde geeft dezelfde cijfers.",
                "The arrow keys go from neighbourhood to neighbourhood, Enter or the space bar chooses one, plus and minus zoom, Escape chooses all neighbourhoods. With a screen reader, choose a neighbourhood in the list above the map; the table at the end of the page gives the same figures."),
            ["zoomIn"] = language.Say("Inzoomen", "Zoom in"),
            ["zoomOut"] = language.Say("Uitzoomen", "Zoom out"),
            ["wholeMap"] = language.Say("Hele kaart", "Whole map"),
            ["legend"] = language.Say("Legenda", "Legend"),
            ["noFigure"] = language.Say("geen cijfer", "no figure"),
            ["legendUnit"] = language.Say("De legenda is in", "The legend is in"),
            ["legendCount"] = language.Say("Tussen haakjes: het aantal buurten.", "In brackets: the number of neighbourhoods."),
            ["layers"] = language.Say("Toon op de kaart", "Show on the map"),
            ["source"] = MapParts.SourceLine(data),
            ["chooseHint"] = language.Say("Klik op een buurt, of kies er een in de lijst hierboven, voor het feitenblad van die buurt.", "Click on a neighbourhood, or choose one in the list above, for its fact sheet."),
            ["trias"] = language.Say("De Trias Energetica", "The Trias Energetica"),
            ["demand"] = language.Say("vraag (zonder besparing)", "demand (without savings)"),
            ["saved"] = language.Say("bespaard", "saved"),
            ["renewable"] = language.Say("hernieuwbaar", "renewable"),
            ["fossil"] = language.Say("fossiel", "fossil"),
            ["tj"] = language.Say("TJ per jaar", "TJ a year"),
            ["emission"] = language.Say("Uitstoot CO2", "CO2 emitted"),
            ["tonnes"] = language.Say("ton per jaar", "tonnes a year"),
            ["step"] = language.Say("Deel", "Part"),
            ["share"] = language.Say("Aandeel", "Share"),
            ["rounded"] = language.Say("Door afronding kan de som afwijken.", "Because of rounding the sum may differ."),
            ["hectares"] = language.Say("hectare", "hectares"),
            ["noDemand"] = language.Say("Er is geen vraag naar energie berekend.", "No demand for energy was calculated."),
            ["path"] = language.Say("Het pad", "The path"),
            ["pathTable"] = language.Say("Het pad als tabel", "The path as a table"),
            ["from"] = language.Say("van", "from"),
            ["to"] = language.Say("naar", "to"),
            ["in"] = "in",
            ["sheet"] = language.Say($"feitenblad voor {last}, scenario", $"fact sheet for {last}, scenario"),
            ["sheetOfNone"] = language.Say("Het feitenblad van een buurt", "The fact sheet of a neighbourhood"),
            ["stock"] = language.Say($"Woningen in {first}", $"Homes in {first}"),
            ["byType"] = language.Say("Naar soort", "By type"),
            ["byPeriod"] = language.Say("Naar bouwperiode", "By period built"),
            ["byLabel"] = language.Say("Naar energielabel", "By energy label"),
            ["noHomes"] = language.Say("Er staan geen woningen.", "There are no homes."),
            ["table"] = language.Say("Alle buurten", "All neighbourhoods"),
            ["sortHint"] = language.Say("Klik op een kolomkop om te sorteren.", "Click on a column head to sort."),
            ["dwellings"] = language.Say("Woningen", "Homes"),
            ["about"] = language.Say("Over deze bladzijde", "About this page"),
            ["aboutText"] = language.Say(
                $"Gemaakt met Energy mapper {data.Facts.ProgramVersion} uit de datasets van één doorrekening. De bladzijde staat op zichzelf: zij haalt niets van het internet en stuurt niets weg. Het rapport en de datasets noemen bronnen, aannames en onzekerheden.",
                $"Made with Energy mapper {data.Facts.ProgramVersion} from the datasets of one run. The page stands by itself: it fetches nothing from the internet and sends nothing. The report and the datasets name sources, assumptions and uncertainties."),
            ["library"] = language.Say("De kaart gebruikt Leaflet 1.9.4, onder deze licentie (Engels):", "The map uses Leaflet 1.9.4, under this licence:"),
            ["heat"] = language.Say("Meest voorkomende verwarming", "Most common heating"),
            ["heatMeaning"] = language.Say(
                $"De verwarming die het vaakst voorkomt bij wat in {first} op gas zat, en welk deel haar heeft ({language.Short(data.FloorPerEquivalentM2)} m2 utiliteit telt als één woning).",
                $"The most common heating of what was on gas in {first}, and which share has it ({language.Short(data.FloorPerEquivalentM2)} m2 of service buildings counts as one home)."),
            ["pathOfWords"] = language.Say("Bij dit cijfer toont het pad de uitstoot.", "With this figure the path shows the emission."),
            ["noGas"] = language.Say($"in {first} zat hier niets op gas", $"nothing here was on gas in {first}"),
        };
    }
}
