namespace Energy.Model.Supply.Heat;

/// <summary>A unit that waits for an option, and what is known of what it asks and was answered.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="FitFrom">The first year in which the unit itself is fit for the option.</param>
/// <param name="AsksSameUntil">The year in which it begins to ask something else of the source.</param>
/// <param name="Refusal">What the source has answered for good to what it asks; none when it may be asked again.</param>
/// <param name="Gj">What it asks of the source in a year at most, in GJ as delivered.</param>
internal readonly record struct WaitingUnit(int Unit, int FitFrom, int AsksSameUntil, HeatConstraint Refusal, double Gj);
