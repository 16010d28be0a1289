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
        int target = comparison.Years[^1];
        var changed = comparison.Results
            .Where(change => change.Key is { AreaLevel: "neighbourhood", Indicator: "fossil_gj_per_yr" } && change.Key.Year == target && change.Change is not null)
            .ToLookup(change => change.Key.Scenario);
        if (changed.Count > 0)
        {
            yield return TextBlock.Heading($"Buurten waar in {target} het meest verandert");
            foreach (var (id, name) in comparison.Scenarios.Where(scenario => changed.Contains(scenario.Id)))
            {
                yield return TextBlock.Subheading($"{Language.Capital(name)}, de fossiele rest in TJ per jaar");
                yield return new TableBlock(
                    [new("Buurt", 4), new("Was", 1.5f, true), new("Is", 1.5f, true), new("Verschil", 1.5f, true)],
                    [
                        .. changed[id].OrderByDescending(change => Math.Abs(change.Change!.Value)).ThenBy(change => change.Key.AreaCode, StringComparer.Ordinal).Take(MostShown).Select(change => (List<string>)
                        [
                            ComparisonWords.Area(comparison, change.Key.AreaCode), ComparisonWords.Thousands(change.Before), ComparisonWords.Thousands(change.After), ComparisonWords.Thousands(change.Change, isChange: true),
                        ]),
                    ]);
            }
        }

        if (comparison.Concordance.Count > 0)
        {
            yield return TextBlock.Heading("Buurten die zijn gesplitst of samengevoegd");
            yield return TextBlock.Paragraph("Buurten met dezelfde code zijn dezelfde buurt. Een code die maar één van beide berekeningen kent, is in de andere teruggevonden door de contouren over elkaar te leggen; wat samenhangt, is als één gebied vergeleken.");
            yield return new TableBlock(
                [new("Was", 3), new("Is", 3), new("Deel", 1, true), new("Gewogen naar", 1.6f)],
                [
                    .. comparison.Concordance.Select(link => (List<string>)
                    [
                        Named(comparison, link.Before), Named(comparison, link.After), link.SharePct is { } share ? Language.Dutch.Percent(share) : "–", link.WeighedBy switch { "dwellings" => "woningen", "area" => "oppervlak", _ => "–" },
                    ]),
                ],
                8);
        }
    }

    private static string Named(RunComparison comparison, string? code) => code is null ? "–" : $"{comparison.Neighbourhoods[code]} ({code})";
}
