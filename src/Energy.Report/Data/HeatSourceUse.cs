using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>A scarce source of heat in a scenario and year, in TJ a year.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Year">The year.</param>
/// <param name="Source">The source.</param>
/// <param name="PermittedTj">What rules leave of it.</param>
/// <param name="AvailableTj">What it can give with what stands; part of what is permitted.</param>
/// <param name="AskedTj">What is asked of it.</param>
/// <param name="TakenTj">What is taken of it; part of what is available.</param>
/// <param name="Limiting">What kept more from being taken.</param>
public sealed record HeatSourceUse(string Scenario, int Year, string Source, double PermittedTj, double AvailableTj, double AskedTj, double TakenTj, string Limiting)
{
    internal static List<HeatSourceUse> Read(TableReader table) =>
    [
        .. Enumerable.Range(0, table.Rows).Select(row => new HeatSourceUse(
            table.Text("scenario")[row]!,
            table.Whole("year")[row],
            table.Text("source")[row]!,
            table.Number("permitted_gj_per_yr")[row] / 1000,
            table.Number("available_gj_per_yr")[row] / 1000,
            table.Number("asked_gj_per_yr")[row] / 1000,
            table.Number("taken_gj_per_yr")[row] / 1000,
            table.Text("limiting")[row]!)),
    ];
}
