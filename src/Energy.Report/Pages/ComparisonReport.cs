using Energy.Report.Compare;
using Energy.Report.Pdf;
using Energy.Report.Words;

namespace Energy.Report.Pages;

/// <summary>Two runs of a region beside each other, in Dutch, for the yearly round.</summary>
public static class ComparisonReport
{
    /// <summary>Writes the report of a comparison to a stream, which is left open.</summary>
    public static void Write(RunComparison comparison, Stream stream)
    {
        string title = $"{comparison.Title}: twee berekeningen vergeleken";
        ReportDocument.Write(
            Language.Dutch,
            comparison.IsApproximation ? ReportDocument.AllApproximated(Language.Dutch) : string.Empty,
            stream,
            title,
            "Wat er veranderde, in gegevens, kengetallen, keuzen en uitkomsten, en waardoor",
            [Blocks(comparison, title)]);
    }

    private static IEnumerable<Block> Blocks(RunComparison comparison, string title) =>
    [
        TextBlock.Title(title),
        TextBlock.Lead("Wat er veranderde tussen twee berekeningen van dezelfde regio, en waardoor: door andere gegevens, andere kengetallen, andere keuzen of een andere versie van het programma."),
        .. ChangedResultsSection.Of(comparison),
        .. CausesSection.Of(comparison),
        .. ChangedInputsSection.Of(comparison),
        .. ChangedNeighbourhoodsSection.Of(comparison),
        .. MeasuredSection.Of(comparison),
    ];
}
