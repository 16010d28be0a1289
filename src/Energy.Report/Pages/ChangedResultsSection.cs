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
        var language = comparison.Language;
        yield return TextBlock.Heading(language.Say("De uitkomsten voor de regio", "The results for the region"));
        var ofRegion = comparison.Results.Where(change => change.Key.AreaLevel == "region").ToLookup(change => change.Key.Scenario);
        if (comparison.Results.Count == 0)
        {
            yield return TextBlock.Paragraph(language.Say(
                "Geen enkele uitkomst veranderde: niet voor de regio, niet voor een gemeente en niet voor een buurt.",
                "No result changed: not for the region, not for a municipality and not for a neighbourhood."));
        }

        foreach (var scenario in comparison.Scenarios.Where(scenario => comparison.Results.Count > 0 || comparison.Unknown.Contains(Fossil(comparison, scenario.Id))))
        {
            yield return TextBlock.Paragraph(InWords(comparison, scenario.Id, scenario.Name));
        }

        if (comparison.Results.Count == 0)
        {
            yield break;
        }

        foreach (var (id, name) in comparison.Scenarios)
        {
            yield return TextBlock.Subheading(Language.Capital(name));
            var rows = comparison.Years.SelectMany(year => ComparisonWords.Shown(language)
                .Select(shown => Row(language, ofRegion[id].FirstOrDefault(change => change.Key.Year == year && change.Key.Indicator == shown.Indicator), shown))).OfType<List<string>>().ToArray();
            yield return rows.Length == 0
                ? TextBlock.Paragraph(Unchanged(comparison, id))
                : new TableBlock(
                    [
                        new(language.Say("Jaar", "Year"), 1), new(language.Say("Wat", "What"), 3), new("Was", 1.6f, true), new("Is", 1.6f, true),
                        new(language.Say("Verschil", "Difference"), 1.6f, true), new("In %", 1.2f, true),
                    ],
                    rows);
        }

        yield return TextBlock.Note(language.Say(
            "Alleen wat veranderde staat in de tabel. TJ: terajoule per jaar. kt: kiloton CO2 per jaar. Alle uitkomsten die veranderden, ook per buurt, staan in result_changes.parquet.",
            "Only what changed stands in the table. TJ: terajoules a year. kt: kilotonnes of CO2 a year. All results that changed, per neighbourhood too, stand in result_changes.parquet."));
    }

    private static ResultKey Fossil(RunComparison comparison, string scenario) => new(scenario, comparison.Years[^1], "region", comparison.Region, "fossil_gj_per_yr");

    private static string Unchanged(RunComparison comparison, string scenario) => comparison.Unknown.Any(key => key.Scenario == scenario && ComparisonWords.Shown(comparison.Language).Any(shown => shown.Indicator == key.Indicator))
        ? comparison.Language.Say("Voor de regio veranderde in dit scenario niets van wat bekend is.", "For the region nothing that is known changed in this scenario.")
        : comparison.Language.Say("Voor de regio veranderde in dit scenario niets.", "For the region nothing changed in this scenario.");

    /// <summary>What changed in what is left fossil in the target year, and what did most of it.</summary>
    private static string InWords(RunComparison comparison, string id, string name)
    {
        var language = comparison.Language;
        var key = Fossil(comparison, id);
        var result = comparison.Results.FirstOrDefault(result => result.Key == key);
        string scenario = language.Say($"In het scenario {name}", $"In the scenario {name}");
        if (result is null)
        {
            return scenario + (comparison.Unknown.Contains(key)
                ? language.Say($" is wat er in {key.Year} fossiel overblijft in geen van beide berekeningen bekend.", $", what is left fossil in {key.Year} is known in neither run.")
                : language.Say($" blijft er in {key.Year} even veel fossiel over als in de vorige berekening.", $", as much is left fossil in {key.Year} as in the earlier run."));
        }

        if (result.Change is not { } change)
        {
            return scenario + language.Say(
                $" is niet te zeggen hoeveel het verandert: wat er in {key.Year} fossiel overblijft, is in een van beide berekeningen niet bekend.",
                $", it cannot be said how much changes: what is left fossil in {key.Year} is not known in one of the runs.");
        }

        string by = ComparisonWords.Thousands(language, Math.Abs(change));
        string moved = scenario + language.Say(
            $" blijft er in {key.Year} {by} TJ {(change < 0 ? "minder" : "meer")} fossiel over dan in de vorige berekening.",
            $", {by} TJ {(change < 0 ? "less" : "more")} is left fossil in {key.Year} than in the earlier run.");
        var most = comparison.Causes.Where(part => part.Key == key).GroupBy(part => part.Cause == "coefficient" ? "coefficients" : part.Cause).Select(parts => (Cause: parts.Key, Change: parts.Sum(part => part.Change)))
            .Where(part => Math.Sign(part.Change) == Math.Sign(change)).OrderByDescending(part => Math.Abs(part.Change)).ThenBy(part => part.Cause, StringComparer.Ordinal).FirstOrDefault();
        return most.Cause is null ? moved
            : $"{moved} {language.Say("Het meest komt door", "Most of it comes from")}: {ComparisonWords.Cause(language, most.Cause).ToLowerInvariant()} ({ComparisonWords.Thousands(language, most.Change, isChange: true)} TJ).";
    }

    private static List<string>? Row(Language language, ResultChange? change, (string Indicator, string Name, string Unit) shown) => change is null ? null :
    [
        change.Key.Year.ToString(CultureInfo.InvariantCulture),
        $"{shown.Name}, {shown.Unit}",
        ComparisonWords.Thousands(language, change.Before),
        ComparisonWords.Thousands(language, change.After),
        ComparisonWords.Thousands(language, change.Change, isChange: true),
        change is { Change: { } by, Before: { } was } && was != 0 ? ComparisonWords.Percent(language, 100 * by / was) : "–",
    ];
}
