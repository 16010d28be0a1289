using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>Every assumption and every source, and what is not modelled.</summary>
internal static class AssumptionsSection
{
    private static readonly (string Dutch, string English)[] NotModelled =
    [
        (
            "landbouw; luchtvaart en scheepvaart; brandstof die in producten gaat",
            "agriculture; aviation and shipping; fuel that goes into products"),
        (
            "kosten van zon, wind en het stroomnet als geheel, en tarieven; wat besparen en elke warmteoptie kosten is wel berekend",
            "costs of solar, wind and the electricity grid as a whole, and tariffs; what saving and each option for heat cost is calculated"),
        (
            "of zon en wind er zijn wanneer ze nodig zijn: de balans is die van een jaar; opslag en netcongestie blijven buiten beeld",
            "whether sun and wind are there when they are needed: the balance is that of a year; storage and grid congestion are left out"),
        (
            "zonnewarmte op daken, waterstof en diepe geothermie",
            "solar heat on roofs, hydrogen and deep geothermal heat"),
        (
            "turbines en warmtepompen van na nu: de techniek is die van het basisjaar; latere zonnepanelen vragen minder dak, maar leveren hier niet meer",
            "turbines and heat pumps of later years: the technology is that of the base year; later solar panels need less roof, but do not yield more here"),
        (
            "een warmer klimaat: elk jaar na het basisjaar is een gemiddeld jaar",
            "a warmer climate: every year after the base year is an average year"),
        (
            "wie de eigenaar van een woning is; hoeveel eigenaren bij welke kosten renoveren is een aanname",
            "who owns a home; how many owners renovate at what cost is an assumption"),
        (
            "een bandbreedte om elke uitkomst: wat een aanname apart doet is berekend, wat alle kengetallen samen doen niet",
            "a range around each outcome: what one assumption does alone was calculated, what all coefficients do together was not"),
    ];

    private static readonly (string Layer, string Dutch, string English)[] NotMapped =
    [
        (
            "monument",
            "monumenten afzonderlijk: er is geen kaartlaag van; beschermde gezichten en kolonies wel",
            "single listed buildings: there is no map layer of them; protected townscapes and miners' colonies are in"),
        (
            "car_park",
            "zonnepanelen boven parkeerterreinen: er is geen kaartlaag van",
            "solar panels above car parks: there is no map layer of these"),
        (
            "landfill",
            "zonnevelden op stortplaatsen als aparte soort: er is geen kaartlaag van",
            "solar fields on landfills as a kind of their own: there is no map layer of these"),
        (
            "public_green",
            "hout en gras uit het onderhoud van openbaar groen: er is geen kaartlaag van",
            "wood and grass from the upkeep of public green: there is no map layer of it"),
    ];

    public static IEnumerable<Block> Of(ReportData data)
    {
        var language = data.Language;
        yield return TextBlock.Heading(language.Say("Aannames", "Assumptions"));
        yield return TextBlock.Paragraph(language.Say(
            "Een aanname is een keuze van de makers waarvoor geen bron is gevonden of kan bestaan. Elke aanname is te vervangen in de map met kengetallen. Tussen haakjes staat de lage en de hoge waarde. De invloed is hoeveel er in het doeljaar meer of minder fossiel overblijft, in het ene scenario waarvoor dat is nagerekend, als één kengetal van de aanname aan het andere eind van zijn band staat; wat het meest uitmaakt staat bovenaan.",
            "An assumption is a choice of the makers for which no source was found or can exist. Each assumption can be replaced in the folder of coefficients. The low and the high value stand in brackets. The effect is how much more or less fossil energy is left in the target year, in the one scenario for which that was calculated, when one coefficient of the assumption stands at the other end of its band; what matters most comes first."));
        yield return new TableBlock(
            [
                new(language.Say("Aanname", "Assumption"), 3.4f),
                new(language.Say("Waarde", "Value"), 2.5f),
                new(language.Say("Invloed in TJ", "Effect in TJ"), 1.2f, IsNumber: true),
                new(language.Say("Waarom", "Why"), 4.2f),
            ],
            Assumptions(data),
            7.5f);
        yield return TextBlock.Heading(language.Say("Bronnen", "Sources"));
        yield return new TableBlock(
            [new(language.Say("Bron", "Source"), 5), new(language.Say("Uitgever", "Publisher"), 2.6f), new(language.Say("Gebruikt voor", "Used for"), 3.4f)],
            Sources(data),
            7.5f);
        yield return TextBlock.Heading(language.Say("Wat niet is gemodelleerd", "What is not modelled"));
        var absent = NotMapped.Where(layer => data.Zones.All(zone => zone.Layer != layer.Layer)).Select(layer => (layer.Dutch, layer.English));
        foreach (var (dutch, english) in NotModelled.Concat(absent))
        {
            yield return TextBlock.Item(Language.Capital(language.Say(dutch, english)) + ".");
        }
    }

    private static List<List<string>> Assumptions(ReportData data)
    {
        var ofCoefficients = data.Sources.Where(source => source.IsAssumption).Select(source => (source.Title, Values: Values(data.Language, source), Effect: source.LargestEffectGj, source.Because));
        var ofInputs = data.Facts.Sources
            .Where(source => source.IsAssumption && data.Sources.All(other => other.Id != source.Id))
            .Select(source => (source.Title, Values: UsedFor(data, source), Effect: (double?)null, source.Because));
        return
        [
            .. ofCoefficients.Concat(ofInputs)
                .OrderByDescending(row => row.Effect ?? -1)
                .ThenBy(row => row.Title, StringComparer.Ordinal)
                .Select(row => (List<string>)[row.Title, row.Values, row.Effect is { } gj ? data.Language.Number(gj / 1000, gj < 10_000 ? 1 : 0) : "–", Language.Capital(row.Because)]),
        ];
    }

    private static List<List<string>> Sources(ReportData data)
    {
        var language = data.Language;
        var inputs = data.Facts.Sources.Where(source => !source.IsAssumption).ToDictionary(source => source.Id);
        var ofCoefficients = data.Sources.Where(source => !source.IsAssumption).Select(source =>
        {
            string numbers = language.Counted(source.Values.Count, language.Say("kengetal", "coefficient"), language.Say("kengetallen", "coefficients"));
            return (source.Title, source.Publisher, UsedFor: inputs.TryGetValue(source.Id, out var input) ? $"{numbers}; {UsedFor(data, input)}" : numbers);
        });
        var ofInputs = inputs.Values.Where(source => data.Sources.All(other => other.Id != source.Id)).Select(source => (source.Title, source.Publisher, UsedFor: UsedFor(data, source)));
        return [.. ofCoefficients.Concat(ofInputs).OrderBy(row => row.Title, StringComparer.Ordinal).Select(row => (List<string>)[row.Title, language.Publisher(row.Publisher), row.UsedFor])];
    }

    private static string UsedFor(ReportData data, RunFacts.Source source)
    {
        var language = data.Language;
        var names = data.Scenarios.ToDictionary(scenario => scenario.Id, scenario => scenario.Name);
        string layers = source.Layers.Count > 4
            ? $"{language.Number(source.Layers.Count)} {language.Say("kaartlagen en tabellen", "map layers and tables")}"
            : string.Join(", ", source.Layers.Select(language.Word));
        string scenarios = source.Scenarios.Count == 0 ? string.Empty
            : $"{language.Say("keuzen in", "choices in")} {string.Join(", ", source.Scenarios.Select(scenario => names[scenario]))}";
        return string.Join("; ", new[] { layers, scenarios }.Where(text => text.Length > 0));
    }

    private static string Values(Language language, SourceUse source)
    {
        if (source.Values.Count > 3)
        {
            return $"{language.Number(source.Values.Count)} {language.Say("waarden", "values")}";
        }

        return string.Join("; ", source.Values.Select(value => language.Banded(value.Value, value.Low, value.High, value.Unit)));
    }
}
