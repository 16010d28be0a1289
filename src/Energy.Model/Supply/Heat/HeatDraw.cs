using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>What a unit asks of the source of an option, from a year on.</summary>
/// <param name="Option">The option.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Year">The first year.</param>
/// <param name="Gj">The most heat that it will draw from the source in a year, in GJ as delivered; for a district network the heat it will be given.</param>
internal readonly record struct HeatDraw(EnergyOption Option, int Unit, int Year, double Gj);
