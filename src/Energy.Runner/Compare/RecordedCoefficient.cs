using Energy.Report.Parquet;

namespace Energy.Runner.Compare;

/// <summary>A coefficient as a run has used it.</summary>
internal sealed record RecordedCoefficient(
    string Table, string Keys, double Value, double Low, double High, string Unit, int Year, string Source, string SourceTitle, string SourceTitleNl, string SourcePublisher, string Place, bool IsAssumption, string Because, string BecauseNl, string Note)
{
    /// <summary>The table under which the figures of rules stand.</summary>
    public const string Rules = "rules";

    public static IReadOnlyList<RecordedCoefficient> Read(TableReader table) =>
    [
        .. Enumerable.Range(0, table.Rows).Select(row => new RecordedCoefficient(
            table.Text("coefficient")[row]!,
            table.Text("keys")[row]!,
            table.Number("value")[row],
            table.Number("low")[row],
            table.Number("high")[row],
            table.Text("unit")[row]!,
            table.Whole("year")[row],
            table.Text("source")[row]!,
            table.Text("source_title")[row]!,
            table.Text("source_title_nl")[row]!,
            table.Text("source_publisher")[row]!,
            table.Text("place")[row]!,
            table.Flag("assumption")[row],
            table.Text("because")[row]!,
            table.Text("because_nl")[row]!,
            table.Text("note")[row]!)),
    ];
}
