namespace Energy.Report.Compare;

/// <summary>Which figure of a run: an indicator of an area in a year of a scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Year">The year.</param>
/// <param name="AreaLevel">neighbourhood, municipality or region.</param>
/// <param name="AreaCode">The area; for neighbourhoods that were split or merged their codes, joined by a plus sign.</param>
/// <param name="Indicator">The indicator, whose name ends in its unit.</param>
public sealed record ResultKey(string Scenario, int Year, string AreaLevel, string AreaCode, string Indicator);
