using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>What it costs a scenario in a year when what many measures wait for lags.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Cause">What lags.</param>
/// <param name="Year">The year.</param>
/// <param name="LaterYr">How many years later the measures grow.</param>
/// <param name="ExtraFossilTj">What is left more to fossil fuel, in TJ a year.</param>
/// <param name="ExtraCo2Kt">What is emitted more, in kilotonnes a year.</param>
public sealed record LagCost(string Scenario, string Cause, int Year, int LaterYr, double ExtraFossilTj, double ExtraCo2Kt)
{
    internal static List<LagCost> Read(TableReader table) =>
    [
        .. Enumerable.Range(0, table.Rows).Select(row => new LagCost(
            table.Text("scenario")[row]!,
            table.Text("cause")[row]!,
            table.Whole("year")[row],
            table.Whole("later_yr")[row],
            table.Number("extra_fossil_gj_per_yr")[row] / 1000,
            table.Number("extra_co2_t_per_yr")[row] / 1000)),
    ];
}
