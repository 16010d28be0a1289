using Energy.Model.Coefficients;
using Energy.Model.Trias;

namespace Energy.Model.Measures;

/// <summary>
/// What each measure of a scenario adds (formula 59): the method run again without it. Effects overlap, so they do not add up to what all add together. For use from
/// several threads at once.
/// </summary>
/// <param name="outcome">The scenario as it is.</param>
/// <param name="book">The coefficients it was made with.</param>
public sealed class MeasureEffects(Outcome outcome, CoefficientBook book)
{
    private readonly Sums[] whole = [.. Years.Select(year => Sums.Of(outcome.Balance[year]))];

    /// <summary>The years for which effects are told: halfway and the target.</summary>
    public static IReadOnlyList<int> Years { get; } = [BaseYear.Halfway, BaseYear.Target];

    /// <summary>Every measure, and null for all of them together.</summary>
    public static IReadOnlyList<ScenarioMeasure?> Measures { get; } = [.. Enum.GetValues<ScenarioMeasure>(), null];

    /// <summary>The effects of one measure in the <see cref="Years"/>; of all together for null.</summary>
    public IReadOnlyList<MeasureEffect> Of(ScenarioMeasure? measure)
    {
        var without = measure is { } one ? MeasurePaths.Without(outcome.Scenario, one) : Enum.GetValues<ScenarioMeasure>().Aggregate(outcome.Scenario, MeasurePaths.Without);
        var balance = BalanceOf(without);
        return [.. Years.Select((year, place) => Sums.Of(balance[year]).Beside(whole[place], measure, year))];
    }

    /// <summary>What grows more slowly costs in the <see cref="Years"/>: all its measures <see cref="Lag.Years"/> years later.</summary>
    public IReadOnlyList<LagEffect> Of(Lag lag)
    {
        var balance = BalanceOf(lag.Measures.Aggregate(outcome.Scenario, (scenario, measure) => MeasurePaths.Later(scenario, measure, Lag.Years)));
        return [.. Years.Select((year, place) => Sums.Of(balance[year]).Beside(whole[place], null, year)).Select(effect => new LagEffect(lag.Cause, effect.Year, effect.AvoidedFossilGj, effect.AvoidedCo2T))];
    }

    /// <summary>What the change leaves as it is comes from the scenario as it is.</summary>
    private Balance BalanceOf(Scenario changed) => TriasEnergetica.Assess(outcome.Start, book, changed, Years, outcome).Balance;

    private readonly record struct Sums(double SavedGj, double RenewableGj, double FossilGj, double Co2T)
    {
        public static Sums Of(YearBalance balance)
        {
            double saved = 0, renewable = 0, fossil = 0, co2 = 0;
            foreach (var line in balance.Ledger.Lines)
            {
                saved += line.Key.Step == TriasStep.Saved ? line.Amounts.EnergyGj : 0;
                renewable += line.Key.Step == TriasStep.Renewable ? line.Amounts.EnergyGj : 0;
                fossil += line.Key.Step == TriasStep.Fossil ? line.Amounts.EnergyGj : 0;
                co2 += line.Amounts.Co2T;
            }

            return new Sums(saved, renewable, fossil, co2);
        }

        public MeasureEffect Beside(Sums whole, ScenarioMeasure? measure, int year) =>
            new(measure, year, whole.SavedGj - SavedGj, whole.RenewableGj - RenewableGj, FossilGj - whole.FossilGj, Co2T - whole.Co2T);
    }
}
