using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>How many units one thing kept from one option in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Neighbourhood">The place of the neighbourhood.</param>
/// <param name="Option">The option.</param>
/// <param name="Constraint">What stood in the way.</param>
/// <param name="Homes">Homes, and services floor counted as homes.</param>
/// <param name="HeatGj">Their useful heat in the base year, in GJ.</param>
public readonly record struct HeatRefusal(int Year, int Neighbourhood, EnergyOption Option, HeatConstraint Constraint, double Homes, double HeatGj);
