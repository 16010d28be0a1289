using Energy.Report.Compare;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>What made the outcomes change.</summary>
internal static class CausesSection
{
    private const int MostShown = 15;

    public static IEnumerable<Block> Of(RunComparison comparison)
    {
        if (comparison.Results.Count == 0)
        {
            yield break;
        }

        yield return TextBlock.Heading("Waardoor");
        if (comparison.WhyNoCauses is { } why)
        {
            yield return TextBlock.Paragraph($"De oorzaken zijn niet gesplitst: {ComparisonWords.Reason(why.Reason)}. De verschillen hierboven en hieronder gelden wel.");
            yield break;
        }

        yield return TextBlock.Paragraph("De methode is opnieuw gedraaid op de nieuwe gegevens, eerst met de oude kengetallen, regels en keuzen, en daarna telkens met één daarvan vervangen. De delen tellen op tot het hele verschil.");
        foreach (var (id, name) in comparison.Scenarios)
        {
            foreach (int year in new[] { comparison.Years[0], comparison.Years[^1] })
            {
                var parts = comparison.Causes.Where(part => part.Key.AreaLevel == "region" && part.Key.Scenario == id && part.Key.Year == year).ToArray();
                if (parts.Any(part => ComparisonWords.Shown.Any(shown => shown.Indicator == part.Key.Indicator)))
                {
                    yield return TextBlock.Subheading($"{Language.Capital(name)}, {year}");
                    yield return new TableBlock(
                        [new("Oorzaak", 4.4f), .. ComparisonWords.Shown.Select(shown => new TableBlock.Column($"{shown.Name}, {shown.Unit}", 1.4f, true))],
                        [.. Rows(parts)],
                        8);
                }
            }
        }

        yield return TextBlock.Note($"De grootste {MostShown} oorzaken staan er elk; de kleinere staan samen op één regel, en elk apart in causes.parquet, ook per buurt. Een kengetal heet naar zijn tabel en rij in de map met kengetallen.");
        foreach (var remark in comparison.Remarks)
        {
            yield return TextBlock.Note(ComparisonWords.Remark(remark));
        }
    }

    private static IEnumerable<List<string>> Rows(IReadOnlyList<CausePart> parts)
    {
        var causes = parts.GroupBy(part => (part.Cause, part.Subject))
            .OrderByDescending(cause => Math.Abs(Sum(cause, "fossil_gj_per_yr"))).ThenByDescending(cause => cause.Sum(part => Math.Abs(part.Change)))
            .ThenBy(cause => cause.Key.Subject, StringComparer.Ordinal).ToArray();
        foreach (var cause in causes.Take(MostShown))
        {
            yield return Row(ComparisonWords.Cause(cause.Key.Cause, cause.Key.Subject), cause);
        }

        if (causes.Length > MostShown)
        {
            yield return Row($"De andere {causes.Length - MostShown} oorzaken", causes.Skip(MostShown).SelectMany(cause => cause));
        }

        yield return Row("Het hele verschil", parts);
    }

    private static List<string> Row(string name, IEnumerable<CausePart> parts) =>
        [name, .. ComparisonWords.Shown.Select(shown => ComparisonWords.Thousands(Sum(parts, shown.Indicator), isChange: true))];

    private static double Sum(IEnumerable<CausePart> parts, string indicator) => parts.Where(part => part.Key.Indicator == indicator).Sum(part => part.Change);
}
