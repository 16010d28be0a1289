using Energy.Model;
using Energy.Model.Supply.Heat;
using Energy.Model.Trias;
using static Energy.Report.Tables.ColumnReader<Energy.Report.Tables.HeatRefusalsTable.Row>;

namespace Energy.Report.Tables;

/// <summary>What kept homes and services that were still on gas from every option for heat, in every scenario, year and neighbourhood.</summary>
public static class HeatRefusalsTable
{
    /// <summary>Fills the table.</summary>
    public static ResultTable Of(IReadOnlyList<Outcome> outcomes)
    {
        var neighbourhoods = outcomes[0].Start.Land.Region.Neighbourhoods;
        Row[] rows = [.. outcomes.SelectMany(outcome => outcome.Supply.Refusals.All.Select(refusal => new Row(outcome.Scenario.Id, refusal)))];
        return ResultTable.Of(
            "heat_refusals",
            rows,
            Text("scenario", row => row.Scenario),
            Whole("year", row => row.Refusal.Year),
            Text("neighbourhood_code", row => neighbourhoods[row.Refusal.Neighbourhood].Code),
            Text("option", row => KeyTexts<EnergyOption>.Of(row.Refusal.Option)),
            Text("limiting", row => KeyTexts<HeatConstraint>.Of(row.Refusal.Constraint)),
            Number("dwelling_equivalents", row => row.Refusal.Homes),
            Number("heat_gj_per_yr", row => row.Refusal.HeatGj));
    }

    internal readonly record struct Row(string Scenario, HeatRefusal Refusal);
}
