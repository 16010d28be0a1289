using Energy.Model;
using Energy.Model.Supply.Heat;
using Energy.Model.Trias;
using static Energy.Report.Tables.ColumnReader<Energy.Report.Tables.HeatSourcesTable.Row>;

namespace Energy.Report.Tables;

/// <summary>What every scarce source of heat gives, was asked for and refused, in every scenario and year.</summary>
public static class HeatSourcesTable
{
    /// <summary>Fills the table.</summary>
    public static ResultTable Of(IReadOnlyList<Outcome> outcomes)
    {
        Row[] rows = [.. outcomes.SelectMany(outcome => HeatSourceUses.Of(outcome).Select(use => new Row(outcome.Scenario.Id, use)))];
        return ResultTable.Of(
            "heat_sources",
            rows,
            Text("scenario", row => row.Scenario),
            Whole("year", row => row.Use.Year),
            Text("source", row => KeyTexts<EnergySource>.Of(row.Use.Source)),
            Number("permitted_gj_per_yr", row => row.Use.PermittedGj),
            Number("available_gj_per_yr", row => row.Use.AvailableGj),
            Number("asked_gj_per_yr", row => row.Use.AskedGj),
            Number("taken_gj_per_yr", row => row.Use.TakenGj),
            Number("refused_gj_per_yr", row => row.Use.RefusedGj),
            Text("limiting", row => KeyTexts<HeatConstraint>.Of(row.Use.Limiting)));
    }

    internal readonly record struct Row(string Scenario, HeatSourceUse Use);
}
