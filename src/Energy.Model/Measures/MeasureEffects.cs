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
    private readonly Emissions emissions = new(book);

    /// <summary>The years for which effects are told: halfway and the target.</summary>
    public static IReadOnlyList<int> Years { get; } = [BaseYear.Halfway, BaseYear.Target];

    /// <summary>Every measure, and null for all of them together.</summary>
    public static IReadOnlyList<ScenarioMeasure?> Measures { get; } = [.. Enum.GetValues<ScenarioMeasure>(), null];

    /// <summary>The sums of the scenario as it is in the <see cref="Years"/>.</summary>
    public IReadOnlyList<YearSums> AsItIs { get; } = [.. Years.Select(year => YearSums.Of(outcome.Balance[year]))];

    /// <summary>The effects of one measure in the <see cref="Years"/>; of all together for null.</summary>
    public IReadOnlyList<MeasureEffect> Of(ScenarioMeasure? measure) => Beside(Without(measure), measure);

    /// <summary>What grows more slowly costs in the <see cref="Years"/>: all its measures <see cref="Lag.Years"/> years later.</summary>
    public IReadOnlyList<LagEffect> Of(Lag lag) => [.. Beside(Late(lag), null).Select(effect => LagEffect.Of(lag, effect))];

    /// <summary>The sums without one measure in the <see cref="Years"/>; without any for null.</summary>
    public IReadOnlyList<YearSums> Without(ScenarioMeasure? measure) => SumsOf(
        measure is { } one ? MeasurePaths.Without(outcome.Scenario, one) : Enum.GetValues<ScenarioMeasure>().Aggregate(outcome.Scenario, MeasurePaths.Without));

    /// <summary>The sums with a lag in the <see cref="Years"/>.</summary>
    public IReadOnlyList<YearSums> Late(Lag lag) => SumsOf(lag.Measures.Aggregate(outcome.Scenario, (scenario, measure) => MeasurePaths.Later(scenario, measure, Lag.Years)));

    /// <summary>What the change leaves as it is comes from the scenario as it is.</summary>
    private IReadOnlyList<YearSums> SumsOf(Scenario changed)
    {
        var balance = TriasEnergetica.Assess(outcome.Start, book, changed, Years, outcome).Balance;
        return [.. Years.Select(year => YearSums.Of(balance[year]))];
    }

    private IReadOnlyList<MeasureEffect> Beside(IReadOnlyList<YearSums> changed, ScenarioMeasure? measure) =>
        [.. Years.Select((year, place) => changed[place].Settle(emissions, year).Beside(AsItIs[place].Settle(emissions, year), measure, year))];
}
