namespace Energy.Model.Measures;

/// <summary>What a lag costs a scenario in a year (formula 60).</summary>
/// <param name="Cause">What lags.</param>
/// <param name="Year">The year.</param>
/// <param name="ExtraFossilGj">What is left more to fossil fuel, in GJ a year.</param>
/// <param name="ExtraCo2T">What is emitted more, in tonnes of CO2 a year.</param>
public readonly record struct LagEffect(LagCause Cause, int Year, double ExtraFossilGj, double ExtraCo2T)
{
    /// <summary>The effect of a lag, from the scenario as it is beside the scenario with it: what is avoided as it is, is extra with the lag.</summary>
    public static LagEffect Of(Lag lag, MeasureEffect asItIs) => new(lag.Cause, asItIs.Year, asItIs.AvoidedFossilGj, asItIs.AvoidedCo2T);
}
