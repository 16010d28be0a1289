namespace Energy.Model.Trias;

/// <summary>One line of the ledger of a year.</summary>
/// <param name="Neighbourhood">The place of the neighbourhood in the region.</param>
/// <param name="Key">What the line is about.</param>
/// <param name="Amounts">How much.</param>
public readonly record struct LedgerLine(int Neighbourhood, LedgerKey Key, LedgerAmounts Amounts);
