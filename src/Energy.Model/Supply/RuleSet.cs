using Energy.Model.Trias;

namespace Energy.Model.Supply;

/// <summary>The rules as one scenario has switched them.</summary>
public sealed class RuleSet
{
    private readonly List<LandRule> rules;

    /// <summary>All rules of the book in their order, with the scenario's switches and figures put in.</summary>
    public RuleSet(IEnumerable<LandRule> book, IReadOnlyDictionary<string, RuleSwitch> switches)
    {
        rules = [.. book.Select(rule => switches.TryGetValue(rule.Name, out var chosen)
            ? rule with { IsOn = chosen.IsOn, Value = chosen.Value ?? rule.Value }
            : rule)];
    }

    /// <summary>Every rule, on or off, in the order in which they are applied.</summary>
    public IReadOnlyList<LandRule> All => rules;

    /// <summary>The rules that hold for a source, in order.</summary>
    public IEnumerable<LandRule> For(EnergySource source) => rules.Where(rule => rule.IsOn && rule.Source == source);

    /// <summary>The share that a share rule leaves, as a fraction; 1 where the rule is off or not there.</summary>
    public double ShareKept(EnergySource source) =>
        For(source).Where(rule => rule.Measure == RuleMeasure.ShareKept).Aggregate(1.0, (kept, rule) => kept * (rule.Value ?? 100) / 100);

    /// <summary>The largest number that a rule allows; no bound where the rule is off.</summary>
    public double LargestNumber(EnergySource source) =>
        For(source).Where(rule => rule.Measure == RuleMeasure.LargestNumber).Select(rule => rule.Value ?? double.PositiveInfinity).DefaultIfEmpty(double.PositiveInfinity).Min();
}
