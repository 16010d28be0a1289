using Energy.Model.Areas;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>One option for heat as a scenario uses it.</summary>
/// <param name="Option">The technique.</param>
/// <param name="HomesPerYr">How many homes, or services floor counted as homes, can be connected in a year.</param>
/// <param name="NeedsLabel">The worst label with which a home may take this option.</param>
public sealed record HeatChoice(EnergyOption Option, YearPath HomesPerYr, EnergyLabel NeedsLabel);
