namespace Energy.Model;

/// <summary>What one coefficient alone does to the fossil remainder of the target year (formula 57).</summary>
/// <param name="Table">The table it stands in.</param>
/// <param name="Keys">The keys of its row.</param>
/// <param name="Value">Its central value when the effect was reckoned.</param>
/// <param name="Low">Its low end then.</param>
/// <param name="High">Its high end then.</param>
/// <param name="LowEffectGj">By how much the remainder changes at the low end, in GJ a year.</param>
/// <param name="HighEffectGj">By how much it changes at the high end, in GJ a year.</param>
public sealed record CoefficientEffect(string Table, string Keys, double Value, double Low, double High, double LowEffectGj, double HighEffectGj);
