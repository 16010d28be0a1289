using Energy.Report.Compare;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>The neighbourhoods where most changed, and how neighbourhoods were split or merged.</summary>
internal static class ChangedNeighbourhoodsSection
{
    private const int MostShown = 10;

    public static IEnumerable<Block> Of(RunComparison comparison)
    {
        var language = comparison.Language;
        int target = comparison.Years[^1];
        var changed = comparison.Results
            .Where(change => change.Key is { AreaLevel: "neighbourhood", Indicator: "fossil_gj_per_yr" } && change.Key.Year == target && change.Change is not null)
            .ToLookup(change => change.Key.Scenario);
        if (changed.Count > 0)
        {
            yield return TextBlock.Heading(language.Say($"Buurten waar in {target} het meest verandert", $"Neighbourhoods where most changes in {target}"));
            yield return TextBlock.Paragraph(language.Say(
                $"Per scenario de buurten waar de fossiele rest het meest verandert, ten hoogste {MostShown}, in TJ per jaar.",
                $"Per scenario the neighbourhoods where what is left fossil changes most, {MostShown} at most, in TJ a year."));
            foreach (var (id, name) in comparison.Scenarios.Where(scenario => changed.Contains(scenario.Id)))
            {
                yield return TextBlock.Subheading(Language.Capital(name));
                yield return new TableBlock(
                    [new(language.Say("Buurt", "Neighbourhood"), 4), new("Was", 1.5f, true), new("Is", 1.5f, true), new(language.Say("Verschil", "Difference"), 1.5f, true)],
                    [
                        .. changed[id].OrderByDescending(change => Math.Abs(change.Change!.Value)).ThenBy(change => change.Key.AreaCode, StringComparer.Ordinal).Take(MostShown).Select(change => (List<string>)
                        [
                            ComparisonWords.Area(comparison, change.Key.AreaCode),
                            ComparisonWords.Thousands(language, change.Before),
                            ComparisonWords.Thousands(language, change.After),
                            ComparisonWords.Thousands(language, change.Change, isChange: true),
                        ]),
                    ]);
            }
        }

        if (comparison.Concordance.Count > 0)
        {
            yield return TextBlock.Heading(language.Say("Buurten die zijn gesplitst of samengevoegd", "Neighbourhoods that were split or merged"));
            yield return TextBlock.Paragraph(language.Say(
                "Buurten met dezelfde code zijn dezelfde buurt. Een code die maar één van beide berekeningen kent, is in de andere teruggevonden door de contouren over elkaar te leggen; wat samenhangt, is als één gebied vergeleken.",
                "Neighbourhoods with the same code are the same neighbourhood. A code that only one of the runs knows was found in the other by laying outlines over each other; what hangs together was compared as one area."));
            yield return new TableBlock(
                [new("Was", 3), new("Is", 3), new(language.Say("Deel", "Share"), 1, true), new(language.Say("Gewogen naar", "Weighed by"), 1.6f)],
                [
                    .. comparison.Concordance.Select(link => (List<string>)
                    [
                        Named(comparison, link.Before),
                        Named(comparison, link.After),
                        link.SharePct is { } share ? language.Percent(share) : "–",
                        link.WeighedBy switch { "dwellings" => language.Say("woningen", "homes"), "area" => language.Say("oppervlak", "area"), _ => "–" },
                    ]),
                ],
                8);
        }
    }

    private static string Named(RunComparison comparison, string? code) => code is null ? "–" : $"{comparison.Neighbourhoods[code]} ({code})";
}
