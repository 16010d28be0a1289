using Energy.Model;
using Energy.Model.Measures;
using Energy.Runner.Read;

namespace Energy.Runner;

/// <summary>What the method says of a region, or of one of its municipalities: where it starts, what follows from each scenario, and the runs from which effects are told.</summary>
/// <param name="Start">What holds for every scenario.</param>
/// <param name="Outcomes">What follows from each scenario, in their order.</param>
/// <param name="Effects">The runs from which its effects follow, in the same order.</param>
internal sealed record Assessment(StartingPoint Start, IReadOnlyList<Outcome> Outcomes, IReadOnlyList<EffectSums> Effects)
{
    /// <summary>Calculates all of it.</summary>
    public static Assessment Of(Inputs inputs, Steps steps)
    {
        var start = steps.Do("overlay and demand", () => TriasEnergetica.Start(inputs.Region, inputs.Coefficients, inputs.LabelModel?.Model));
        var outcomes = steps.Do("scenarios", () => Assess(start, inputs));
        return new Assessment(start, outcomes, steps.Do("measures", () => Runs(outcomes, inputs)));
    }

    /// <summary>Scenarios do not depend on each other: they run side by side and come back in their order.</summary>
    private static Outcome[] Assess(StartingPoint start, Inputs inputs)
    {
        var outcomes = new Outcome[inputs.Scenarios.Count];
        Parallel.For(0, outcomes.Length, place => outcomes[place] = TriasEnergetica.Assess(start, inputs.Coefficients, inputs.Scenarios[place]));
        return outcomes;
    }

    /// <summary>Every scenario without each measure and with each lag: each is a run of its own, and they too go side by side.</summary>
    private static EffectSums[] Runs(Outcome[] outcomes, Inputs inputs)
    {
        var effects = outcomes.Select(outcome => new MeasureEffects(outcome, inputs.Coefficients)).ToArray();
        int measures = MeasureEffects.Measures.Count;
        int lags = Lag.All.Count;
        var without = new IReadOnlyList<YearSums>[outcomes.Length * measures];
        var late = new IReadOnlyList<YearSums>[outcomes.Length * lags];
        Parallel.For(0, without.Length + late.Length, run =>
        {
            if (run < without.Length)
            {
                without[run] = effects[run / measures].Without(MeasureEffects.Measures[run % measures]);
            }
            else
            {
                late[run - without.Length] = effects[(run - without.Length) / lags].Late(Lag.All[(run - without.Length) % lags]);
            }
        });
        return [.. effects.Select((effect, place) => new EffectSums(effect.AsItIs, without[(place * measures)..((place + 1) * measures)], late[(place * lags)..((place + 1) * lags)]))];
    }
}
