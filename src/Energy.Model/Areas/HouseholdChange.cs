namespace Energy.Model.Areas;

/// <summary>Expected change of the number of households of a neighbourhood since the base year.</summary>
/// <param name="Until2035Pct">Change until 2035 in per cent; negative is decline.</param>
/// <param name="Until2040Pct">Change until 2040 in per cent.</param>
public sealed record HouseholdChange(double Until2035Pct, double Until2040Pct);
