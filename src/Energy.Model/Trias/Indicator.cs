namespace Energy.Model.Trias;

/// <summary>One figure about one area in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Level">What kind of area it is about.</param>
/// <param name="AreaCode">The code of the neighbourhood or municipality, or the name of the region.</param>
/// <param name="Name">The figure's name, which ends in its unit.</param>
/// <param name="Value">The figure; null where it cannot be known.</param>
/// <param name="Label">A name that goes with the figure, or null.</param>
public sealed record Indicator(int Year, AreaLevel Level, string AreaCode, string Name, double? Value, string? Label);
