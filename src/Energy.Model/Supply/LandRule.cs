using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Trias;

namespace Energy.Model.Supply;

/// <summary>A rule that takes potential away: a named row of <c>data/rules.csv</c>, with its source, that a scenario can switch.</summary>
/// <param name="Name">Its name; ends in its unit when it has a value.</param>
/// <param name="Source">The energy source it is about.</param>
/// <param name="Measure">What it does.</param>
/// <param name="Layer">The layer it looks at, or null.</param>
/// <param name="Value">Its figure, in the unit its name ends in; null when it has none.</param>
/// <param name="IsOn">Whether it holds unless a scenario says otherwise.</param>
/// <param name="Basis">The law, plan or assumption it rests on.</param>
/// <param name="Place">The place in that text.</param>
/// <param name="Title">What it is called.</param>
/// <param name="TitleNl">The same in Dutch.</param>
/// <param name="Coefficient">Its figure as a row of the coefficient list; null when it has none.</param>
public sealed record LandRule(
    string Name,
    EnergySource Source,
    RuleMeasure Measure,
    ZoneKind? Layer,
    double? Value,
    bool IsOn,
    Source Basis,
    string Place,
    string Title,
    string TitleNl,
    Coefficient? Coefficient);
