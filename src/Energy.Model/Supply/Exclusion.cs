using Energy.Model.Trias;

namespace Energy.Model.Supply;

/// <summary>What one rule took from one source in one neighbourhood, after the rules before it.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Source">The energy source.</param>
/// <param name="Neighbourhood">The place of the neighbourhood.</param>
/// <param name="AreaHa">Land taken, in hectares; null where the rule takes no land.</param>
/// <param name="Lost">Capacity and yield lost.</param>
public sealed record Exclusion(string Rule, EnergySource Source, int Neighbourhood, double? AreaHa, Potential Lost);
