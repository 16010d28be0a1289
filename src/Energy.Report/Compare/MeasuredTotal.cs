namespace Energy.Report.Compare;

/// <summary>What a scenario said of a municipal total, beside what was measured.</summary>
/// <param name="Scenario">The scenario of the earlier run.</param>
/// <param name="Municipality">Code of the municipality.</param>
/// <param name="Sector">dwellings, services, industry, mobility or energy.</param>
/// <param name="Item">The total, or several joined by a plus sign that the ledger does not tell apart.</param>
/// <param name="Year">The year it was measured in.</param>
/// <param name="SaidTj">What the scenario said, in TJ a year; null where the ledger cannot tell.</param>
/// <param name="MeasuredTj">What was measured, in TJ a year.</param>
/// <param name="Because">Why nothing can be said; null where something is.</param>
public sealed record MeasuredTotal(string Scenario, string Municipality, string Sector, string Item, int Year, double? SaidTj, double MeasuredTj, string? Because);
