namespace Energy.Model.Measures;

/// <summary>What a scenario says of how firm one of its measures is.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Status">How firm it is.</param>
/// <param name="Source">A key of the sources: what says so; null where the scenario says nothing of it.</param>
public sealed record StatedMeasure(ScenarioMeasure Measure, MeasureStatus Status, string? Source);
