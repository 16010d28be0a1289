namespace Energy.Report.Compare;

/// <summary>The part of a change that one cause makes. The parts of a figure that both runs have add up to its change.</summary>
/// <param name="Key">Which figure.</param>
/// <param name="Cause">data, data_and_program, program, coefficient, coefficients_together, rules or scenario.</param>
/// <param name="Subject">Which of them: table and keys of a coefficient, or its table where many changed; else empty.</param>
/// <param name="Change">The part, in the unit of the indicator.</param>
public sealed record CausePart(ResultKey Key, string Cause, string Subject, double Change);
