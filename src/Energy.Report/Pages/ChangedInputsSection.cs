using Energy.Report.Compare;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>What differs in what the runs were made from.</summary>
internal static class ChangedInputsSection
{
    private const int MostShown = 40;
    private const int LongestText = 60;
    private const int ShownOfChecksum = 12;

    private static readonly (string[] Kinds, string Heading, string Subject)[] Parts =
    [
        (["program", "region"], "Programma en regio", "Wat"),
        (["layer"], "Gegevens", "Laag"),
        (["coefficient"], "Kengetallen", "Tabel"),
        (["rule"], "Regels", "Regel"),
        (["scenario"], "Keuzen in de scenario’s", "Scenario"),
    ];

    public static IEnumerable<Block> Of(RunComparison comparison)
    {
        yield return TextBlock.Heading("Waar de berekeningen van zijn gemaakt");
        if (comparison.Inputs.Count == 0)
        {
            yield return TextBlock.Paragraph("Gegevens, kengetallen, regels, keuzen en de versie van het programma zijn in beide berekeningen dezelfde.");
            yield break;
        }

        foreach (var (kinds, heading, subject) in Parts)
        {
            var changes = comparison.Inputs.Where(change => kinds.Contains(change.Kind) && !IsDetail(change)).ToArray();
            if (changes.Length > 0)
            {
                yield return TextBlock.Subheading(heading);
                yield return new TableBlock(
                    [new(subject, 2.4f), new("Wat", 3), new("Was", 2.6f), new("Is", 2.6f)],
                    [.. changes.Take(MostShown).Select(change => (List<string>)[Subject(comparison, change), Item(change), Cell(change, change.Before), Cell(change, change.After)])],
                    7.5f);
                if (changes.Length > MostShown)
                {
                    yield return TextBlock.Note($"En nog {changes.Length - MostShown}.");
                }
            }
        }

        yield return TextBlock.Note("Alles wat veranderde, ook hoe ver elke kolom is gevuld, staat in input_changes.parquet. Een kengetal dat erbij kwam of verdween, wordt nu wel of niet meer gebruikt.");
    }

    /// <summary>How far columns are filled and why rows were left out is for who works on the data.</summary>
    private static bool IsDetail(InputChange change) => change.Kind == "layer" && (change.Item.StartsWith("column ", StringComparison.Ordinal) || change.Item.StartsWith("rows: ", StringComparison.Ordinal));

    private static string Subject(RunComparison comparison, InputChange change) => change.Kind switch
    {
        "program" => "programma",
        "region" => comparison.Title,
        "layer" => Language.Capital(Language.Dutch.Word(change.Subject)),
        "scenario" => comparison.Scenarios.FirstOrDefault(scenario => scenario.Id == change.Subject).Name ?? change.Subject,
        _ => change.Subject,
    };

    private static string Item(InputChange change)
    {
        int property = change.Kind == "coefficient" && change.Difference == "changed" ? change.Item.LastIndexOf(": ", StringComparison.Ordinal) : -1;
        return property < 0 ? ComparisonWords.Property(change.Item) : $"{change.Item[..property]}: {ComparisonWords.Property(change.Item[(property + 2)..])}";
    }

    private static string Cell(InputChange change, string? text) => text is null ? "–" : change.Item is "sha256" or "program_sha256" && text.Length > ShownOfChecksum ? text[..ShownOfChecksum] : text.Length > LongestText ? text[..(LongestText - 1)] + "…" : text;
}
