using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Supply;
using Energy.Model.Trias;
using static Energy.Report.Tables.ColumnReader<Energy.Report.Tables.ExclusionsTable.Row>;

namespace Energy.Report.Tables;

/// <summary>What each rule took from each source in every scenario.</summary>
public static class ExclusionsTable
{
    /// <summary>Fills the table.</summary>
    public static ResultTable Of(IReadOnlyList<Outcome> outcomes)
    {
        var neighbourhoods = outcomes[0].Start.Land.Region.Neighbourhoods;
        Row[] rows =
        [
            .. outcomes.SelectMany(outcome => outcome.Supply.Exclusions().Concat(PotentialLadder.TakenByWellLimit(outcome)).Select(exclusion => new Row(
                outcome.Scenario.Id,
                outcome.Scenario.Supply.Rules.All.First(rule => rule.Name == exclusion.Rule),
                exclusion))),
        ];
        return ResultTable.Of(
            "exclusions",
            rows,
            Text("scenario", row => row.Scenario),
            Text("rule", row => row.Rule.Name),
            Text("rule_title", row => row.Rule.Title),
            Text("rule_title_nl", row => row.Rule.TitleNl),
            Number("rule_value", row => row.Rule.Value),
            Text("legal_source", row => row.Rule.Basis.Id),
            Text("source", row => row.Rule.Source.Key()),
            Text("neighbourhood_code", row => neighbourhoods[row.Taken.Neighbourhood].Code),
            Number("area_ha", row => row.Taken.AreaHa),
            Number("capacity_kw", row => row.Taken.Lost.CapacityKw),
            Number("yield_gj_per_yr", row => row.Taken.Lost.YieldGj));
    }

    internal sealed record Row(string Scenario, LandRule Rule, Exclusion Taken);
}
