using Energy.Report.Data;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>Every assumption and every source, and what is not modelled.</summary>
internal static class AssumptionsSection
{
    private static readonly string[] NotModelled =
    [
        "landbouw; luchtvaart en scheepvaart; brandstof die in producten gaat",
        "kosten van zon, wind en het stroomnet als geheel, en tarieven; wat besparen en elke warmteoptie kosten is wel berekend",
        "of zon en wind er zijn wanneer ze nodig zijn: de balans is die van een jaar; opslag en netcongestie blijven buiten beeld",
        "zonnewarmte op daken, waterstof en diepe geothermie",
        "turbines en warmtepompen van na nu: de techniek is die van het basisjaar; latere zonnepanelen vragen minder dak, maar leveren hier niet meer",
        "een warmer klimaat: elk jaar na het basisjaar is een gemiddeld jaar",
        "wie de eigenaar van een woning is; hoeveel eigenaren bij welke kosten renoveren is een aanname",
        "een bandbreedte om elke uitkomst: de lage en hoge waarde van elk kengetal staan in de gegevens, maar zijn nog niet doorgerekend",
    ];

    private static readonly (string Layer, string Text)[] NotMapped =
    [
        ("monument", "monumenten afzonderlijk: er is geen kaartlaag van; beschermde gezichten en kolonies wel"),
        ("car_park", "zonnepanelen boven parkeerterreinen: er is geen kaartlaag van"),
        ("landfill", "zonnevelden op stortplaatsen als aparte soort: er is geen kaartlaag van"),
        ("public_green", "hout en gras uit het onderhoud van openbaar groen: er is geen kaartlaag van"),
    ];

    public static IEnumerable<Block> Of(ReportData data)
    {
        yield return TextBlock.Heading("Aannames");
        yield return TextBlock.Paragraph("Een aanname is een keuze van de makers waarvoor geen bron is gevonden of kan bestaan. Elke aanname is te vervangen in de map met kengetallen. Tussen haakjes staat de lage en de hoge waarde. De invloed is hoeveel er in het doeljaar meer of minder fossiel overblijft, in het ene scenario waarvoor dat is nagerekend, als één kengetal van de aanname aan het andere eind van zijn band staat; wat het meest uitmaakt staat bovenaan.");
        yield return new TableBlock([new("Aanname", 3.4f), new("Waarde", 2.5f), new("Invloed in TJ", 1.2f, IsNumber: true), new("Waarom", 4.2f)], Assumptions(data), 7.5f);
        yield return TextBlock.Heading("Bronnen");
        yield return new TableBlock([new("Bron", 5), new("Uitgever", 2.6f), new("Gebruikt voor", 3.4f)], Sources(data), 7.5f);
        yield return TextBlock.Heading("Wat niet is gemodelleerd");
        foreach (string text in NotModelled.Concat(NotMapped.Where(absent => data.Zones.All(zone => zone.Layer != absent.Layer)).Select(absent => absent.Text)))
        {
            yield return TextBlock.Item(Language.Capital(text) + ".");
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
        var inputs = data.Facts.Sources.Where(source => !source.IsAssumption).ToDictionary(source => source.Id);
        var ofCoefficients = data.Sources.Where(source => !source.IsAssumption).Select(source =>
        {
            string numbers = source.Values.Count == 1 ? "1 kengetal" : $"{data.Language.Number(source.Values.Count)} kengetallen";
            return (source.Title, source.Publisher, UsedFor: inputs.TryGetValue(source.Id, out var input) ? $"{numbers}; {UsedFor(data, input)}" : numbers);
        });
        var ofInputs = inputs.Values.Where(source => data.Sources.All(other => other.Id != source.Id)).Select(source => (source.Title, source.Publisher, UsedFor: UsedFor(data, source)));
        return [.. ofCoefficients.Concat(ofInputs).OrderBy(row => row.Title, StringComparer.Ordinal).Select(row => (List<string>)[row.Title, data.Language.Publisher(row.Publisher), row.UsedFor])];
    }

    private static string UsedFor(ReportData data, RunFacts.Source source)
    {
        var names = data.Scenarios.ToDictionary(scenario => scenario.Id, scenario => scenario.Name);
        string layers = source.Layers.Count > 4 ? $"{data.Language.Number(source.Layers.Count)} kaartlagen en tabellen" : string.Join(", ", source.Layers.Select(data.Language.Word));
        string scenarios = source.Scenarios.Count == 0 ? string.Empty : $"keuzen in {string.Join(", ", source.Scenarios.Select(scenario => names[scenario]))}";
        return string.Join("; ", new[] { layers, scenarios }.Where(text => text.Length > 0));
    }

    private static string Values(Language language, SourceUse source)
    {
        if (source.Values.Count > 3)
        {
            return $"{language.Number(source.Values.Count)} waarden";
        }

        return string.Join("; ", source.Values.Select(value => $"{language.Short(value.Value, value.Unit)} ({language.Short(value.Low, value.Unit)}–{language.Short(value.High, value.Unit)}) {language.Unit(value.Unit)}".TrimEnd()));
    }
}
