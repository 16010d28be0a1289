namespace Energy.Model.Supply.Wind;

/// <summary>What would be permitted if homes were kept at one distance and the other rules of the scenario stayed as they are (formula 46).</summary>
/// <param name="Step">The distance.</param>
/// <param name="IsRule">Whether it is the distance that the scenario chose.</param>
/// <param name="EligibleHa">Land left, in hectares.</param>
/// <param name="Turbines">Number of turbines.</param>
/// <param name="Amount">Their capacity and yield.</param>
/// <param name="LostGj">Yield lost against the step before, in GJ a year; for the nearest step against no distance to homes at all.</param>
/// <param name="LostInAllGj">Yield lost against no distance to homes at all, in GJ a year.</param>
public sealed record WindSetback(SetbackStep Step, bool IsRule, double EligibleHa, int Turbines, Potential Amount, double LostGj, double LostInAllGj);
