namespace Energy.Model.Measures;

/// <summary>The sums of one year of a ledger.</summary>
/// <param name="SavedGj">What is saved, in GJ.</param>
/// <param name="RenewableGj">What something renewable meets, in GJ.</param>
/// <param name="FossilGj">What something fossil meets, in GJ.</param>
/// <param name="Co2T">CO2, in tonnes.</param>
public readonly record struct SettledSums(double SavedGj, double RenewableGj, double FossilGj, double Co2T)
{
    /// <summary>The sums of two ledgers together.</summary>
    public static SettledSums operator +(SettledSums left, SettledSums right) =>
        new(left.SavedGj + right.SavedGj, left.RenewableGj + right.RenewableGj, left.FossilGj + right.FossilGj, left.Co2T + right.Co2T);

    /// <summary>What a measure adds, where these are the sums without it (formula 59).</summary>
    /// <param name="whole">The sums with it.</param>
    /// <param name="measure">The measure; null for all together.</param>
    /// <param name="year">The year.</param>
    public MeasureEffect Beside(SettledSums whole, ScenarioMeasure? measure, int year) =>
        new(measure, year, whole.SavedGj - SavedGj, whole.RenewableGj - RenewableGj, FossilGj - whole.FossilGj, Co2T - whole.Co2T);
}
