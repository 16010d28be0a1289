using System.Globalization;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Supply;
using Energy.Model.Trias;
using Energy.Model.Units;

namespace Energy.Runner.Compare;

/// <summary>The rules under which an earlier run was made.</summary>
internal static class RecordedRules
{
    /// <summary>The rules as recorded; of a run that did not record them, those of the data at hand with the figures that it used.</summary>
    /// <exception cref="InputFaultException">A rule is of a kind that this version does not know.</exception>
    public static IReadOnlyList<LandRule> Of(RecordedRun run, IReadOnlyList<LandRule> atHand, IReadOnlyDictionary<string, Source> sources) => run.Rules is { } recorded
        ? [.. recorded.Values.Select(rule => Rule(run.Folder, rule, sources))]
        : [.. atHand.Select(rule => run.Coefficients.FirstOrDefault(row => row.Table == RecordedCoefficient.Rules && row.Keys == rule.Name) is { } figure
            ? rule with { Value = figure.Value, Coefficient = rule.Coefficient is { } own ? own with { Value = figure.Value, Low = figure.Low, High = figure.High } : null }
            : rule)];

    private static LandRule Rule(string folder, IReadOnlyDictionary<string, string?> rule, IReadOnlyDictionary<string, Source> sources)
    {
        string name = rule["rule"]!;
        ZoneKind layer = default;
        if (!TableKeys.TryParse<EnergySource>(rule["energy_source"]!, out var energy) || !TableKeys.TryParse<RuleMeasure>(rule["measure"]!, out var measure) || (rule["layer"] is { } key && !TableKeys.TryParse(key, out layer)))
        {
            throw new InputFaultException(new InputFault(folder, $"Its rule {name} is of a kind that this version does not know.", "Runs are compared by a version that knows the rules of both.", "Compare with the version that made the later run."));
        }

        var basis = RecordedBook.SourceOf(rule["source"]!, sources);
        var figure = rule["unit"] is { } unit && UnitOfMeasure.TryParse(unit, out var known)
            ? new Coefficient(RecordedCoefficient.Rules, [name], Number("value"), Number("low"), Number("high"), known!, (int)Number("year"), basis, rule["place"]!, string.Empty)
            : null;
        return new LandRule(name, energy, measure, rule["layer"] is null ? null : layer, rule["value"] is null ? null : Number("value"), rule["on"] == "True", basis, rule["place"]!, rule.GetValueOrDefault("title") ?? rule["title_nl"]!, rule["title_nl"]!, figure);

        double Number(string property) => double.Parse(rule[property]!, CultureInfo.InvariantCulture);
    }
}
