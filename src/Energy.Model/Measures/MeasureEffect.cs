namespace Energy.Model.Measures;

/// <summary>What one measure adds to a scenario in a year: the scenario as it is beside the scenario without it (formula 59).</summary>
/// <param name="Measure">The measure; null for all of them together.</param>
/// <param name="Year">The year.</param>
/// <param name="SavedGj">What is saved more with it, in GJ a year; below zero where it takes from another saving.</param>
/// <param name="RenewableGj">What is renewed more with it, in GJ a year; below zero where it takes the place of another source or leaves less to renew.</param>
/// <param name="AvoidedFossilGj">What is left less to fossil fuel, in GJ a year.</param>
/// <param name="AvoidedCo2T">What is emitted less, in tonnes of CO2 a year.</param>
public readonly record struct MeasureEffect(ScenarioMeasure? Measure, int Year, double SavedGj, double RenewableGj, double AvoidedFossilGj, double AvoidedCo2T);
