using Energy.Model.Trias;

namespace Energy.Model.Measures;

/// <summary>What the measures of one scenario add, and what lags cost it.</summary>
/// <param name="Measures">The effect of every measure, and of all together.</param>
/// <param name="Lags">The effect of every lag.</param>
public sealed record ScenarioEffects(IReadOnlyList<MeasureEffect> Measures, IReadOnlyList<LagEffect> Lags)
{
    /// <summary>The effects in a region (formulas 59 and 60).</summary>
    /// <param name="pools">The runs of the parts that share a pool of electricity, added up; one for each pool.</param>
    /// <param name="emissions">CO2 and origin of import.</param>
    public static ScenarioEffects Of(IReadOnlyList<EffectSums> pools, Emissions emissions)
    {
        SettledSums[] whole = [.. MeasureEffects.Years.Select((_, place) => Settle(pool => pool.AsItIs, place))];
        return new ScenarioEffects(
            [.. MeasureEffects.Measures.SelectMany((measure, number) => Beside(pool => pool.Without[number], measure))],
            [.. Lag.All.SelectMany((lag, number) => Beside(pool => pool.Late[number], null).Select(effect => LagEffect.Of(lag, effect)))]);

        IEnumerable<MeasureEffect> Beside(Func<EffectSums, IReadOnlyList<YearSums>> changed, ScenarioMeasure? measure) =>
            MeasureEffects.Years.Select((year, place) => Settle(changed, place).Beside(whole[place], measure, year));

        SettledSums Settle(Func<EffectSums, IReadOnlyList<YearSums>> run, int place) =>
            pools.Select(pool => run(pool)[place].Settle(emissions, MeasureEffects.Years[place])).Aggregate((sum, pool) => sum + pool);
    }
}
