using Energy.Model;
using Energy.Model.Measures;
using static Energy.Report.Tables.ColumnReader<Energy.Report.Tables.LagsTable.Row>;

namespace Energy.Report.Tables;

/// <summary>What it costs every scenario when contractors or the electricity grid lag.</summary>
public static class LagsTable
{
    /// <summary>Fills the table.</summary>
    /// <param name="outcomes">The scenarios.</param>
    /// <param name="effects">The effects of each scenario, in the same order.</param>
    public static ResultTable Of(IReadOnlyList<Outcome> outcomes, IReadOnlyList<ScenarioEffects> effects)
    {
        Row[] rows = [.. outcomes.Zip(effects).SelectMany(pair => pair.Second.Lags.Select(effect => new Row(pair.First.Scenario.Id, effect)))];
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
