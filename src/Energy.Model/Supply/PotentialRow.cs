using Energy.Model.Trias;

namespace Energy.Model.Supply;

/// <summary>One rung of one source in one neighbourhood and year.</summary>
/// <param name="Year">The year; technical rows are of the base year.</param>
/// <param name="Neighbourhood">The place of the neighbourhood.</param>
/// <param name="Source">The energy source.</param>
/// <param name="Rung">The rung of the ladder.</param>
/// <param name="Amount">Capacity and yield.</param>
public readonly record struct PotentialRow(int Year, int Neighbourhood, EnergySource Source, Rung Rung, Potential Amount);
