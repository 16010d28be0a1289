using Energy.Model.Trias;
using NetTopologySuite.Geometries;

namespace Energy.Model.Supply;

/// <summary>A place where a scenario builds: a turbine, a solar field, a plot of energy crops.</summary>
/// <param name="Kind"><c>turbine</c>, <c>solar_field</c>, <c>landfill_field</c>, <c>car_park_canopy</c> or <c>energy_crop</c>.</param>
/// <param name="Source">The energy source.</param>
/// <param name="Neighbourhood">The place of the neighbourhood.</param>
/// <param name="BuiltYear">The year from which it yields.</param>
/// <param name="AreaHa">Land it takes, in hectares.</param>
/// <param name="NetAreaHa">What of it carries panels, their rows between them included, in hectares; null where it carries none.</param>
/// <param name="Amount">Capacity and yield.</param>
/// <param name="Place">A point or polygon in RD New.</param>
public sealed record Site(string Kind, EnergySource Source, int Neighbourhood, int BuiltYear, double AreaHa, double? NetAreaHa, Potential Amount, Geometry Place);
