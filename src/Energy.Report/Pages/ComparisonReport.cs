using Energy.Report.Compare;
using Energy.Report.Pdf;

namespace Energy.Report.Pages;

/// <summary>Two runs of a region beside each other, for the yearly round, in the language of the comparison.</summary>
public static class ComparisonReport
{
    /// <summary>Writes the report of a comparison to a stream, which is left open.</summary>
    public static void Write(RunComparison comparison, Stream stream)
    {
        var language = comparison.Language;
        string title = language.Say($"{comparison.Title}: twee berekeningen vergeleken", $"{comparison.Title}: two runs compared");
        ReportDocument.Write(
            language,
            comparison.IsApproximation ? ReportDocument.AllApproximated(language) : string.Empty,
            stream,
            title,
            language.Say("Wat er veranderde, in gegevens, kengetallen, keuzen en uitkomsten, en waardoor", "What changed in data, coefficients, choices and results, and why"),
            [Blocks(comparison, title)]);
    }

    private static IEnumerable<Block> Blocks(RunComparison comparison, string title) =>
    [
        TextBlock.Title(title),
        TextBlock.Lead(comparison.Language.Say(
            "Wat er veranderde tussen twee berekeningen van dezelfde regio, en waardoor: door andere gegevens, andere kengetallen, andere keuzen of een andere versie van het programma.",
            "What changed between two runs of the same region, and why: because of other data, other coefficients, other choices or another version of the program.")),
        .. ChangedResultsSection.Of(comparison),
        .. CausesSection.Of(comparison),
        .. ChangedInputsSection.Of(comparison),
        .. ChangedNeighbourhoodsSection.Of(comparison),
        .. MeasuredSection.Of(comparison),
    ];
}
