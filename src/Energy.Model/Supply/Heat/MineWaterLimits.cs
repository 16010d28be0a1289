namespace Energy.Model.Supply.Heat;

/// <summary>What the mine can bear in a year; each limit holds by itself.</summary>
/// <param name="WellsGj">Heat that the hot wells can pump up, and what is exchanged without passing one, in GJ at the wells.</param>
/// <param name="YearBalanceGj">Heat that may be drawn so that no more is taken than is given back and comes back by itself, in GJ at the wells.</param>
/// <param name="PowerKw">Power that all who are connected may ask for at once, in kW as delivered.</param>
public readonly record struct MineWaterLimits(double WellsGj, double YearBalanceGj, double PowerKw);
