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
    public static ResultTable Of(IReadOnlyList<Outcome> outcomes, IReadOnlyList<ScenarioEffects> effects)
    {
        Row[] rows = [.. outcomes.Zip(effects).SelectMany(pair => pair.Second.Measures.Select(effect =>
            new Row(pair.First.Scenario.Id, effect, pair.First.Scenario.Measures.FirstOrDefault(stated => stated.Measure == effect.Measure))))];
        return ResultTable.Of(
            "measures",
            rows,
            Text("scenario", row => row.Scenario),
            Text("measure", row => row.Effect.Measure is { } measure ? KeyTexts<ScenarioMeasure>.Of(measure) : Together),
            Whole("year", row => row.Effect.Year),
            Text("status", row => row.Stated is { } stated ? KeyTexts<MeasureStatus>.Of(stated.Status) : null),
            Text("source", row => row.Stated?.Source),
            Number("saved_gj_per_yr", row => row.Effect.SavedGj),
            Number("renewable_gj_per_yr", row => row.Effect.RenewableGj),
            Number("avoided_fossil_gj_per_yr", row => row.Effect.AvoidedFossilGj),
            Number("avoided_co2_t_per_yr", row => row.Effect.AvoidedCo2T));
    }

    internal sealed record Row(string Scenario, MeasureEffect Effect, StatedMeasure? Stated);
}
