using Energy.Model;
using Energy.Model.Supply.Wind;
using static Energy.Report.Tables.ColumnReader<Energy.Report.Tables.WindSetbacksTable.Row>;

namespace Energy.Report.Tables;

/// <summary>What every step of distance between turbines and homes would leave of wind in every scenario.</summary>
public static class WindSetbacksTable
{
    /// <summary>Fills the table.</summary>
    public static ResultTable Of(IReadOnlyList<Outcome> outcomes)
    {
        Row[] rows = [.. outcomes.SelectMany(outcome => outcome.Supply.WindSetbacks.Select(setback => new Row(outcome.Scenario.Id, setback)))];
        return ResultTable.Of(
            "wind_setbacks",
            rows,
            Text("scenario", row => row.Scenario),
            Text("setback", row => row.Setback.Step.Name),
            Number("distance_m", row => row.Setback.Step.DistanceM),
            Flag("rule_flag", row => row.Setback.IsRule),
            Number("eligible_ha", row => row.Setback.EligibleHa),
            Whole("turbines", row => row.Setback.Turbines),
            Number("capacity_kw", row => row.Setback.Amount.CapacityKw),
            Number("yield_gj_per_yr", row => row.Setback.Amount.YieldGj),
            Number("lost_gj_per_yr", row => row.Setback.LostGj),
            Number("lost_in_all_gj_per_yr", row => row.Setback.LostInAllGj));
    }

    internal readonly record struct Row(string Scenario, WindSetback Setback);
}
