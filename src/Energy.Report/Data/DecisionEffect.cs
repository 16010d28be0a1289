using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>What one measure adds to a scenario in a year, and how firm it is.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Measure">The measure; all of them together under the name that the table has for that.</param>
/// <param name="Year">The year.</param>
/// <param name="Status">How firm it is; null for all together.</param>
/// <param name="AvoidedFossilTj">What is left less to fossil fuel, in TJ a year.</param>
/// <param name="AvoidedCo2Kt">What is emitted less, in kilotonnes a year.</param>
public sealed record DecisionEffect(string Scenario, string Measure, int Year, string? Status, double AvoidedFossilTj, double AvoidedCo2Kt)
{
    /// <summary>Whether nobody is bound to it yet, so that somebody may still decide on it.</summary>
    public bool IsOpen => Status is "planned" or "possible";

    /// <summary>Whether it makes a difference that a page shows: half of the last decimal in which kilotonnes are written.</summary>
    public bool IsFelt => Math.Abs(AvoidedCo2Kt) >= 0.05;

    internal static List<DecisionEffect> Read(TableReader table) =>
    [
        .. Enumerable.Range(0, table.Rows).Select(row => new DecisionEffect(
            table.Text("scenario")[row]!,
            table.Text("measure")[row]!,
            table.Whole("year")[row],
            table.Text("status")[row],
            table.Number("avoided_fossil_gj_per_yr")[row] / 1000,
            table.Number("avoided_co2_t_per_yr")[row] / 1000)),
    ];
}
