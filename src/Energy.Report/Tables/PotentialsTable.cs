using Energy.Model;
using Energy.Model.Supply;
using Energy.Model.Trias;
using static Energy.Report.Tables.ColumnReader<Energy.Report.Tables.PotentialsTable.Row>;

namespace Energy.Report.Tables;

/// <summary>The ladder of every scenario.</summary>
public static class PotentialsTable
{
    /// <summary>The scenario of technical potential, which is the same for all.</summary>
    public const string AllScenarios = "all";

    /// <summary>Fills the table. Technical potential is that of the scenario with the most wind, because the turbine is a choice.</summary>
    public static ResultTable Of(IReadOnlyList<Outcome> outcomes)
    {
        var technical = outcomes
            .Select(outcome => PotentialLadder.Technical(outcome).ToArray())
            .MaxBy(ladder => ladder.Where(row => row.Source == EnergySource.Wind).Sum(row => row.Amount.YieldGj)) ?? [];
        var neighbourhoods = outcomes[0].Start.Land.Region.Neighbourhoods;
        Row[] rows =
        [
            .. technical.Select(row => new Row(AllScenarios, row)),
            .. outcomes.SelectMany(outcome => PotentialLadder.PermittedAndDeployed(outcome).Select(row => new Row(outcome.Scenario.Id, row))),
        ];
        return ResultTable.Of(
            "potentials",
            rows,
            Text("scenario", row => row.Scenario),
            Whole("year", row => row.Rung.Year),
            Text("neighbourhood_code", row => neighbourhoods[row.Rung.Neighbourhood].Code),
            Text("source", row => KeyTexts<EnergySource>.Of(row.Rung.Source)),
            Text("rung", row => KeyTexts<Rung>.Of(row.Rung.Rung)),
            Number("capacity_kw", row => row.Rung.Amount.CapacityKw),
            Number("yield_gj_per_yr", row => row.Rung.Amount.YieldGj));
    }

    internal readonly record struct Row(string Scenario, PotentialRow Rung);
}
