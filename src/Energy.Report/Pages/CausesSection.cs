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

        var language = comparison.Language;
        yield return TextBlock.Heading(language.Say("Waardoor", "Causes"));
        if (comparison.WhyNoCauses is { } why)
        {
            string reason = ComparisonWords.Reason(language, why.Reason);
            yield return TextBlock.Paragraph(language.Say(
                $"De oorzaken zijn niet gesplitst: {reason}. De verschillen hierboven en hieronder gelden wel.",
                $"The causes were not split: {reason}. The differences above and below hold all the same."));
            yield break;
        }

        yield return TextBlock.Paragraph(language.Say(
            "De methode is opnieuw gedraaid op de nieuwe gegevens, eerst met de oude kengetallen, regels en keuzen, en daarna telkens met één daarvan vervangen. De delen tellen op tot het hele verschil.",
            "The method was run again on the new data, first with the old coefficients, rules and choices, and then with one of them replaced at a time. The parts add up to the whole difference."));
        var shown = ComparisonWords.Shown(language);
        foreach (var (id, name) in comparison.Scenarios)
        {
            foreach (int year in new[] { comparison.Years[0], comparison.Years[^1] })
            {
                var parts = comparison.Causes.Where(part => part.Key.AreaLevel == "region" && part.Key.Scenario == id && part.Key.Year == year).ToArray();
                if (parts.Any(part => shown.Any(figure => figure.Indicator == part.Key.Indicator)))
                {
                    yield return TextBlock.Subheading($"{Language.Capital(name)}, {year}");
                    yield return new TableBlock(
                        [new(language.Say("Oorzaak", "Cause"), 4.4f), .. shown.Select(figure => new TableBlock.Column($"{figure.Name}, {figure.Unit}", 1.4f, true))],
                        [.. Rows(language, parts)],
                        8);
                }
            }
        }

        yield return TextBlock.Note(language.Say(
            $"De grootste {MostShown} oorzaken staan er elk; de kleinere staan samen op één regel, en elk apart in causes.parquet, ook per buurt. Een kengetal heet naar zijn tabel en rij, zoals in de bestanden.",
            $"The {MostShown} largest causes each have a line; the smaller ones share one, and each stands in causes.parquet, per neighbourhood too. A coefficient is named by its table and row, as in the files."));
        foreach (var remark in comparison.Remarks)
        {
            yield return TextBlock.Note(ComparisonWords.Remark(comparison, remark));
        }
    }

    private static IEnumerable<List<string>> Rows(Language language, IReadOnlyList<CausePart> parts)
    {
        var causes = parts.GroupBy(part => (part.Cause, part.Subject))
            .OrderByDescending(cause => Math.Abs(Sum(cause, "fossil_gj_per_yr"))).ThenByDescending(cause => cause.Sum(part => Math.Abs(part.Change)))
            .ThenBy(cause => cause.Key.Subject, StringComparer.Ordinal).ToArray();
        foreach (var cause in causes.Take(MostShown))
        {
            yield return Row(language, ComparisonWords.Cause(language, cause.Key.Cause, cause.Key.Subject), cause);
        }

        if (causes.Length > MostShown)
        {
            yield return Row(
                language,
                language.Say($"De andere {causes.Length - MostShown} oorzaken", $"The other {causes.Length - MostShown} causes"),
                causes.Skip(MostShown).SelectMany(cause => cause));
        }

        yield return Row(language, language.Say("Het hele verschil", "The whole difference"), parts);
    }

    private static List<string> Row(Language language, string name, IEnumerable<CausePart> parts) =>
        [name, .. ComparisonWords.Shown(language).Select(shown => ComparisonWords.Thousands(language, Sum(parts, shown.Indicator), isChange: true))];

    private static double Sum(IEnumerable<CausePart> parts, string indicator) => parts.Where(part => part.Key.Indicator == indicator).Sum(part => part.Change);
}
