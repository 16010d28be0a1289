using Energy.Model.Measures;
using static Energy.Report.Tables.ColumnReader<Energy.Report.Tables.LagsTable.Row>;

namespace Energy.Report.Tables;

/// <summary>What it costs every scenario when contractors or the electricity grid lag.</summary>
public static class LagsTable
{
    /// <summary>Fills the table.</summary>
    /// <param name="scenarios">Each scenario with its effects.</param>
    public static ResultTable Of(IReadOnlyList<(string Scenario, ScenarioEffects Effects)> scenarios)
    {
        Row[] rows = [.. scenarios.SelectMany(scenario => scenario.Effects.Lags.Select(effect => new Row(scenario.Scenario, effect)))];
        return ResultTable.Of(
            "lags",
            rows,
            Text("scenario", row => row.Scenario),
            Text("cause", row => KeyTexts<LagCause>.Of(row.Effect.Cause)),
            Whole("year", row => row.Effect.Year),
            Whole("later_yr", _ => Lag.Years),
            Number("extra_fossil_gj_per_yr", row => row.Effect.ExtraFossilGj),
            Number("extra_co2_t_per_yr", row => row.Effect.ExtraCo2T));
    }

    internal sealed record Row(string Scenario, LagEffect Effect);
}
