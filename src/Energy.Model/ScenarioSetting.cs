namespace Energy.Model;

/// <summary>One choice of a scenario as it was written, in its own file or in one it is based on.</summary>
/// <param name="Name">The keys that lead to it, such as <c>supply.rooftop_solar.homes_pct</c>.</param>
/// <param name="Value">The value as text; a path over years as <c>{2030: 5, 2040: 12}</c>.</param>
/// <param name="Place">File and line.</param>
public sealed record ScenarioSetting(string Name, string Value, string Place);
