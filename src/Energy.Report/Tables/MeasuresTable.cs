using Energy.Model;
using Energy.Model.Measures;
using static Energy.Report.Tables.ColumnReader<Energy.Report.Tables.MeasuresTable.Row>;

namespace Energy.Report.Tables;

/// <summary>How firm each measure of every scenario is, and what it adds.</summary>
public static class MeasuresTable
{
    /// <summary>What all measures together are called.</summary>
    public const string Together = "together";

    /// <summary>Fills the table.</summary>
    /// <param name="outcomes">The scenarios.</param>
    /// <param name="effects">The effects of each scenario, in the same order.</param>
    public static ResultTable Of(IReadOnlyList<Outcome> outcomes, IReadOnlyList<ScenarioEffects> effects) => Of([.. outcomes.Zip(effects, (outcome, of) =>
        (outcome.Scenario.Id, of, (Func<ScenarioMeasure?, (string? Status, string? Source)>)(measure => Stated(outcome.Scenario, measure))))]);

    /// <summary>Fills the table with the effects of scenarios.</summary>
    /// <param name="scenarios">Each scenario, its effects, and how firm it says that a measure is and on what that rests, as keys.</param>
    public static ResultTable Of(IReadOnlyList<(string Scenario, ScenarioEffects Effects, Func<ScenarioMeasure?, (string? Status, string? Source)> Stated)> scenarios)
    {
        Row[] rows = [.. scenarios.SelectMany(scenario => scenario.Effects.Measures.Select(effect => new Row(scenario.Scenario, effect, scenario.Stated(effect.Measure))))];
        return ResultTable.Of(
            "measures",
            rows,
            Text("scenario", row => row.Scenario),
            Text("measure", row => row.Effect.Measure is { } measure ? KeyTexts<ScenarioMeasure>.Of(measure) : Together),
            Whole("year", row => row.Effect.Year),
            Text("status", row => row.Stated.Status),
            Text("source", row => row.Stated.Source),
            Number("saved_gj_per_yr", row => row.Effect.SavedGj),
            Number("renewable_gj_per_yr", row => row.Effect.RenewableGj),
            Number("avoided_fossil_gj_per_yr", row => row.Effect.AvoidedFossilGj),
            Number("avoided_co2_t_per_yr", row => row.Effect.AvoidedCo2T));
    }

    private static (string? Status, string? Source) Stated(Scenario scenario, ScenarioMeasure? measure) =>
        scenario.Measures.FirstOrDefault(stated => stated.Measure == measure) is { } stated ? (KeyTexts<MeasureStatus>.Of(stated.Status), stated.Source) : default;

    internal sealed record Row(string Scenario, MeasureEffect Effect, (string? Status, string? Source) Stated);
}
