namespace Energy.Model.Measures;

/// <summary>What the measures of one scenario add, and what lags cost it.</summary>
/// <param name="Measures">The effect of every measure, and of all together.</param>
/// <param name="Lags">The effect of every lag.</param>
public sealed record ScenarioEffects(IReadOnlyList<MeasureEffect> Measures, IReadOnlyList<LagEffect> Lags);
