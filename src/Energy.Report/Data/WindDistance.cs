using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>What a step of distance between turbines and homes leaves in a scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Setback">Name of the step.</param>
/// <param name="DistanceM">The distance in metres.</param>
/// <param name="IsRule">Whether the scenario chose it.</param>
/// <param name="Turbines">Turbines permitted.</param>
/// <param name="YieldGj">Their yield, in GJ a year.</param>
/// <param name="LostGj">Yield lost against the step before, in GJ a year.</param>
public sealed record WindDistance(string Scenario, string Setback, double DistanceM, bool IsRule, int Turbines, double YieldGj, double LostGj)
{
    internal static List<WindDistance> Read(TableReader table) =>
    [
        .. Enumerable.Range(0, table.Rows).Select(row => new WindDistance(
            table.Text("scenario")[row]!, table.Text("setback")[row]!, table.Number("distance_m")[row], table.Flag("rule_flag")[row], table.Whole("turbines")[row], table.Number("yield_gj_per_yr")[row], table.Number("lost_gj_per_yr")[row])),
    ];
}
