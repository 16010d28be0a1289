using System.Globalization;
using Energy.Report.Compare;
using Energy.Report.Pdf;
using Energy.Report.Words;

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

        foreach (var scenario in comparison.Scenarios)
        {
            yield return TextBlock.Paragraph(InWords(comparison, scenario.Id, scenario.Name));
        }

        foreach (var (id, name) in comparison.Scenarios)
        {
            yield return TextBlock.Subheading(Language.Capital(name));
            var rows = comparison.Years.SelectMany(year => ComparisonWords.Shown.Select(shown => Row(ofRegion[id].FirstOrDefault(change => change.Key.Year == year && change.Key.Indicator == shown.Indicator), shown))).OfType<List<string>>().ToArray();
            yield return rows.Length == 0
                ? TextBlock.Paragraph("Voor de regio veranderde in dit scenario niets.")
                : new TableBlock([new("Jaar", 1), new("Wat", 3), new("Was", 1.6f, true), new("Is", 1.6f, true), new("Verschil", 1.6f, true), new("In %", 1.2f, true)], rows);
        }

        yield return TextBlock.Note("Alleen wat veranderde staat in de tabel. TJ: terajoule per jaar. kt: kiloton CO2 per jaar. Alle uitkomsten die veranderden, ook per buurt, staan in result_changes.parquet.");
    }

    /// <summary>What changed in what is left fossil in the target year, and what did most of it.</summary>
    private static string InWords(RunComparison comparison, string id, string name)
    {
        var key = new ResultKey(id, comparison.Years[^1], "region", comparison.Region, "fossil_gj_per_yr");
        var result = comparison.Results.FirstOrDefault(result => result.Key == key);
        if (result is null)
        {
            return $"In het scenario {name} blijft er in {key.Year} even veel fossiel over als in de vorige berekening.";
        }

        if (result.Change is not { } change)
        {
            return $"In het scenario {name} is niet te zeggen hoeveel het verandert: wat er in {key.Year} fossiel overblijft, is in een van beide berekeningen niet bekend.";
        }

        string moved = $"In het scenario {name} blijft er in {key.Year} {ComparisonWords.Thousands(Math.Abs(change))} TJ {(change < 0 ? "minder" : "meer")} fossiel over dan in de vorige berekening.";
        var most = comparison.Causes.Where(part => part.Key == key).GroupBy(part => part.Cause == "coefficient" ? "coefficients" : part.Cause).Select(parts => (Cause: parts.Key, Change: parts.Sum(part => part.Change)))
            .Where(part => Math.Sign(part.Change) == Math.Sign(change)).OrderByDescending(part => Math.Abs(part.Change)).ThenBy(part => part.Cause, StringComparer.Ordinal).FirstOrDefault();
        return most.Cause is null ? moved : $"{moved} Het meest komt door: {ComparisonWords.Cause(most.Cause).ToLowerInvariant()} ({ComparisonWords.Thousands(most.Change, isChange: true)} TJ).";
    }

    private static List<string>? Row(ResultChange? change, (string Indicator, string Name, string Unit) shown) => change is null ? null :
    [
        change.Key.Year.ToString(CultureInfo.InvariantCulture),
        $"{shown.Name}, {shown.Unit}",
        ComparisonWords.Thousands(change.Before),
        ComparisonWords.Thousands(change.After),
        ComparisonWords.Thousands(change.Change, isChange: true),
        change is { Change: { } by, Before: { } was } && was != 0 ? ComparisonWords.Percent(100 * by / was) : "–",
    ];
}
