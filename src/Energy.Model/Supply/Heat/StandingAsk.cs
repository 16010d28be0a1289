namespace Energy.Model.Supply.Heat;

/// <summary>What a waiting unit asks of the source of an option, and was answered.</summary>
/// <param name="SameUntil">The year in which it begins to ask something else.</param>
/// <param name="Refusal">What the source has answered for good to what it asks; none when it may be asked again.</param>
/// <param name="Gj">What it asks of the source in a year at most, in GJ as delivered.</param>
internal readonly record struct StandingAsk(int SameUntil, HeatConstraint Refusal, double Gj);
