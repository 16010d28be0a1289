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
    /// <summary>The steps of the region: those of its municipalities together.</summary>
    internal static List<WindDistance> Read(TableReader table)
    {
        string?[] scenarios = table.Text("scenario"), setbacks = table.Text("setback");
        double[] distances = table.Number("distance_m"), yields = table.Number("yield_gj_per_yr"), lost = table.Number("lost_gj_per_yr");
        bool[] rules = table.Flag("rule_flag");
        int[] turbines = table.Whole("turbines");
        return
        [
            .. Enumerable.Range(0, table.Rows).GroupBy(row => (scenarios[row], setbacks[row], distances[row])).Select(parts => new WindDistance(
                parts.Key.Item1!,
                parts.Key.Item2!,
                parts.Key.Item3,
                parts.Any(row => rules[row]),
                parts.Sum(row => turbines[row]),
                parts.Sum(row => yields[row]),
                parts.Sum(row => lost[row]))),
        ];
    }
}
