using Energy.Report.Data;
using Energy.Report.Pdf;

namespace Energy.Report.Pages;

/// <summary>Every assumption and every source, and what is not modelled.</summary>
internal static class AssumptionsSection
{
    private static readonly string[] NotModelled =
    [
        "landbouw; luchtvaart en scheepvaart; brandstof die in producten gaat",
        "kosten, tarieven en subsidies",
        "of zon en wind er zijn wanneer ze nodig zijn: de balans is die van een jaar; opslag en netcongestie blijven buiten beeld",
        "zonnewarmte op daken, warmte uit oppervlaktewater en rioolwater, waterstof en diepe geothermie",
        "panelen, turbines en warmtepompen van na nu: de techniek is die van het basisjaar",
        "monumenten afzonderlijk; beschermde gezichten en kolonies wel",
        "een warmer klimaat: elk jaar na het basisjaar is een gemiddeld jaar",
        "wie de eigenaar van een woning is en wat bewoners willen of kunnen betalen",
        "een bandbreedte om elke uitkomst: de lage en hoge waarde van elk kengetal staan in de gegevens, maar zijn nog niet doorgerekend",
    ];

    public static IEnumerable<Block> Of(ReportData data)
    {
        yield return TextBlock.Heading("Aannames");
        yield return TextBlock.Paragraph("Een aanname is een keuze van de makers waarvoor geen bron is gevonden of kan bestaan. Elke aanname is te vervangen in de map met kengetallen. Tussen haakjes staat de lage en de hoge waarde.");
        yield return new TableBlock(
            [new("Aanname", 3.6f), new("Waarde", 2.6f), new("Waarom", 4.6f)],
            [.. data.Sources.Where(source => source.IsAssumption).OrderBy(source => source.TitleNl, StringComparer.Ordinal).Select(source => (List<string>)[source.TitleNl, Values(source), Dutch.Capital(source.BecauseNl)])],
            7.5f);
        yield return TextBlock.Heading("Bronnen");
        yield return new TableBlock(
            [new("Bron", 6), new("Uitgever", 3.2f), new("Kengetallen", 1.2f, true)],
            [.. data.Sources.Where(source => !source.IsAssumption).OrderBy(source => source.TitleNl, StringComparer.Ordinal).Select(source => (List<string>)[source.TitleNl, source.Publisher, Dutch.Number(source.Values.Count)])],
            7.5f);
        yield return TextBlock.Heading("Wat niet is gemodelleerd");
        foreach (string text in NotModelled)
        {
            yield return TextBlock.Item(Dutch.Capital(text) + ".");
        }
    }

    private static string Values(SourceUse source)
    {
        if (source.Values.Count > 3)
        {
            return $"{Dutch.Number(source.Values.Count)} waarden";
        }

        return string.Join("; ", source.Values.Select(value => $"{Dutch.Short(value.Value, value.Unit)} ({Dutch.Short(value.Low, value.Unit)}–{Dutch.Short(value.High, value.Unit)}) {Dutch.Unit(value.Unit)}".TrimEnd()));
    }
}
