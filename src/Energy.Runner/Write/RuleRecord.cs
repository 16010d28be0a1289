using Energy.Model.Areas;
using Energy.Model.Supply;

namespace Energy.Runner.Write;

/// <summary>What the record of a run says of a rule: everything that makes it, so that a later run can be made under it again.</summary>
internal static class RuleRecord
{
    public static object Of(LandRule rule) => new
    {
        rule = rule.Name,
        energy_source = rule.Source.Key(),
        measure = rule.Measure.Key(),
        layer = rule.Layer?.Key(),
        on = rule.IsOn,
        value = rule.Value,
        low = rule.Coefficient?.Low,
        high = rule.Coefficient?.High,
        unit = rule.Coefficient?.Unit.Text,
        year = rule.Coefficient?.Year,
        source = rule.Basis.Id,
        place = rule.Place,
        title = rule.Title,
        title_nl = rule.TitleNl,
    };
}
