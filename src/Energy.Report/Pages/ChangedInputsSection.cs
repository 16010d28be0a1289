using Energy.Report.Compare;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>What differs in what the runs were made from.</summary>
internal static class ChangedInputsSection
{
    private const int MostShown = 40;
    private const int LongestText = 120;

    public static IEnumerable<Block> Of(RunComparison comparison)
    {
        var language = comparison.Language;
        yield return TextBlock.Heading(language.Say("Waar de berekeningen van zijn gemaakt", "What the runs were made from"));
        if (comparison.Inputs.Count == 0)
        {
            yield return TextBlock.Paragraph(language.Say(
                "Gegevens, kengetallen, regels, keuzen en de versie van het programma zijn in beide berekeningen dezelfde.",
                "Data, coefficients, rules, choices and the version of the program are the same in both runs."));
            yield break;
        }

        var shown = comparison.Inputs.Where(change => !IsDetail(change) && !InputWords.IsInOtherLanguage(language, change)).ToArray();
        if (shown.Length == 0)
        {
            yield return TextBlock.Paragraph(language.Say("Er veranderden alleen bijzaken.", "Only details changed."));
        }

        foreach (var (kinds, heading, subject) in Parts(language))
        {
            var changes = shown.Where(change => kinds.Contains(change.Kind)).ToArray();
            if (changes.Length > 0)
            {
                yield return TextBlock.Subheading(heading);
                yield return new TableBlock(
                    [new(subject, 2.4f), new(language.Say("Wat", "What"), 3), new("Was", 2.6f), new("Is", 2.6f)],
                    [.. changes.Take(MostShown).Select(change => (List<string>)[Subject(comparison, change), InputWords.Item(comparison, change), Cell(comparison, change, change.Before), Cell(comparison, change, change.After)])],
                    7.5f);
                if (changes.Length > MostShown)
                {
                    yield return TextBlock.Note(language.Say($"En nog {changes.Length - MostShown}.", $"And {changes.Length - MostShown} more."));
                }
            }
        }

        yield return TextBlock.Note(language.Say(
            "Tabellen en rijen van kengetallen en wat tussen aanhalingstekens staat, heten zoals in de bestanden. Alles wat veranderde, ook hoe ver elke kolom is gevuld en wat alleen in het Engels is vastgelegd, staat in input_changes.parquet. "
                + "Een kengetal dat erbij kwam of verdween, wordt nu wel of niet meer gebruikt.",
            "Tables and rows of coefficients and what stands between quotation marks are named as in the files. All that changed stands in input_changes.parquet, with how far each column is filled and with the Dutch names. "
                + "A coefficient that came or went is now used or used no longer."));
    }

    private static IEnumerable<(string[] Kinds, string Heading, string Subject)> Parts(Language language) =>
    [
        (["program", "region"], language.Say("Programma en regio", "Program and region"), language.Say("Waarvan", "Of what")),
        (["layer"], language.Say("Gegevens", "Data"), language.Say("Laag", "Layer")),
        (["coefficient"], language.Say("Kengetallen", "Coefficients"), language.Say("Tabel", "Table")),
        (["rule"], language.Say("Regels", "Rules"), language.Say("Regel", "Rule")),
        (["scenario"], language.Say("Keuzen in de scenario’s", "Choices in the scenarios"), "Scenario"),
    ];

    /// <summary>How far columns are filled and why rows were left out is for who works on the data.</summary>
    private static bool IsDetail(InputChange change) => change.Kind == "layer" && (change.Item.StartsWith("column ", StringComparison.Ordinal) || change.Item.StartsWith("rows: ", StringComparison.Ordinal));

    private static string Subject(RunComparison comparison, InputChange change) => change.Kind switch
    {
        "program" => comparison.Language.Say("Programma", "Program"),
        "region" => comparison.Title,
        "layer" => Language.Capital(comparison.Language.Word(change.Subject)),
        "scenario" => comparison.ScenarioNames.GetValueOrDefault(change.Subject, change.Subject),
        "rule" => comparison.RuleTitles.GetValueOrDefault(change.Subject, SettingWords.Quoted(change.Subject)),
        _ => change.Subject,
    };

    private static string Cell(RunComparison comparison, InputChange change, string? text) =>
        InputWords.Value(comparison, change, text) is var value && value.Length > LongestText ? value[..(LongestText - 1)] + "…" : value;
}
