using System.Globalization;
using Energy.Report.Compare;
using Energy.Report.Pdf;

namespace Energy.Report.Pages;

/// <summary>How the outcomes for the region changed.</summary>
internal static class ChangedResultsSection
{
    public static IEnumerable<Block> Of(RunComparison comparison)
    {
        yield return TextBlock.Heading("De uitkomsten voor de regio");
        var ofRegion = comparison.Results.Where(change => change.Key.AreaLevel == "region").ToLookup(change => change.Key.Scenario);
        if (comparison.Results.Count == 0)
        {
            yield return TextBlock.Paragraph("Geen enkele uitkomst veranderde: niet voor de regio, niet voor een gemeente en niet voor een buurt.");
            yield break;
        }

        foreach (var (id, name) in comparison.Scenarios)
        {
            yield return TextBlock.Subheading(Dutch.Capital(name));
            var rows = comparison.Years.SelectMany(year => ComparisonWords.Shown.Select(shown => Row(ofRegion[id].FirstOrDefault(change => change.Key.Year == year && change.Key.Indicator == shown.Indicator), shown))).OfType<List<string>>().ToArray();
            yield return rows.Length == 0
                ? TextBlock.Paragraph("Voor de regio veranderde in dit scenario niets.")
                : new TableBlock([new("Jaar", 1), new("Wat", 3), new("Was", 1.6f, true), new("Is", 1.6f, true), new("Verschil", 1.6f, true), new("In %", 1.2f, true)], rows);
        }

        yield return TextBlock.Note("Alleen wat veranderde staat in de tabel. TJ: terajoule per jaar. kt: kiloton CO2 per jaar. Alle uitkomsten die veranderden, ook per buurt, staan in result_changes.parquet.");
    }

    private static List<string>? Row(ResultChange? change, (string Indicator, string Name, string Unit) shown) => change is null ? null :
    [
        change.Key.Year.ToString(CultureInfo.InvariantCulture),
        $"{shown.Name}, {shown.Unit}",
        ComparisonWords.Thousands(change.Before),
        ComparisonWords.Thousands(change.After),
        ComparisonWords.Thousands(change.Change, isChange: true),
        change is { Change: { } by, Before: { } was } && was != 0 ? Dutch.Number(100 * by / was, 1) : "–",
    ];
}
