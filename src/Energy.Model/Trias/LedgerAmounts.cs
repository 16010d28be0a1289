namespace Energy.Model.Trias;

/// <summary>The measures of one line of the ledger. Demand and saved lines have energy only.</summary>
/// <param name="EnergyGj">The ledger's own measure: what of the service is asked for, saved or met, in GJ a year.</param>
/// <param name="FinalGj">What crosses the meter at lower heating value, in GJ a year; nothing for ambient heat.</param>
/// <param name="InputGj">What is drawn from the source, network losses included, in GJ a year.</param>
/// <param name="Co2T">CO2 at the stack, or of imported electricity at the average factor, in tonnes a year.</param>
public readonly record struct LedgerAmounts(double EnergyGj, double FinalGj, double InputGj, double Co2T)
{
    /// <summary>The sum of two.</summary>
    public static LedgerAmounts operator +(LedgerAmounts left, LedgerAmounts right) =>
        new(left.EnergyGj + right.EnergyGj, left.FinalGj + right.FinalGj, left.InputGj + right.InputGj, left.Co2T + right.Co2T);

    /// <summary>A part or a multiple.</summary>
    public static LedgerAmounts operator *(LedgerAmounts amounts, double ratio) =>
        new(amounts.EnergyGj * ratio, amounts.FinalGj * ratio, amounts.InputGj * ratio, amounts.Co2T * ratio);
}
