namespace Energy.Model.Demand;

/// <summary>The thresholds of the three criteria for a transition area; two of them make one.</summary>
/// <param name="Built1950To1980Pct">At least this share of the homes was built from 1950 to 1980, in per cent.</param>
/// <param name="MeanHomeValueEur">The mean WOZ value is at most this, in euro.</param>
/// <param name="HouseholdChangeUntil2035Pct">Households change by this or less until 2035, in per cent; negative is decline.</param>
public sealed record TransitionCriteria(double Built1950To1980Pct, double MeanHomeValueEur, double HouseholdChangeUntil2035Pct);
