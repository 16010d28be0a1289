using Energy.Model;
using Energy.Model.Coefficients;
using Energy.Model.Supply;
using Energy.Report.Compare;
using Energy.Runner.Read;
using Energy.Runner.Read.Yaml;

namespace Energy.Runner.Compare;

/// <summary>
/// Makes the scenarios of two runs again from the choices they recorded, whatever has become of their files. A choice may be made again under the rules and coefficients
/// of the other run: a switch of a rule that is not among them is left out, and a turbine that is not is taken as the later run has it.
/// </summary>
/// <param name="later">The later of the two runs.</param>
/// <param name="sources">All sources at hand.</param>
internal sealed class RecordedScenarios(RecordedRun later, IReadOnlyDictionary<string, Source> sources)
{
    private const string RulesGroup = "supply.rules.";
    private const string Turbine = "supply.wind.turbine";

    /// <summary>Settings that are texts, whatever they begin with.</summary>
    private static readonly string[] Texts = ["name", "name_nl", "question", "question_nl"];

    private readonly List<CauseRemark> left = [];

    /// <summary>The choices that could not be made again as they were, each once.</summary>
    public IReadOnlyList<CauseRemark> Left => [.. left.Distinct()];

    /// <summary>One scenario of a run.</summary>
    /// <exception cref="InputFaultException">It has a choice that this version does not know, or lacks one that it asks for.</exception>
    public Scenario Of(RecordedRun run, string scenario, IReadOnlyList<LandRule> rules, CoefficientBook book)
    {
        var faults = new Faults();
        var root = new YamlMap(new YamlPlace($"{run.Folder}, scenario {scenario}", 1));
        string[] turbines = [.. book["wind-turbines"].Rows.Select(row => row.Keys[0]).Distinct()];
        (string Name, string Value)[] choices = [.. run.Settings[scenario].Where(choice => IsKept(choice.Name, rules)).Select(choice => (choice.Name, choice.Name == Turbine ? TurbineOf(scenario, choice.Value, turbines) : choice.Value))];
        foreach (var (name, value) in choices)
        {
            Put(root, name.Split('.'), value);
        }

        // A group without choices leaves no trace among the choices: a scenario may leave all rules as they are.
        if (choices.All(setting => !setting.Name.StartsWith(RulesGroup, StringComparison.Ordinal)))
        {
            Put(root, RulesGroup.TrimEnd('.').Split('.'), "{}");
        }

        var named = run.Settings[scenario].Where(setting => setting.Name.Split('.')[^1] == "source").DistinctBy(setting => setting.Value).ToDictionary(setting => setting.Value, setting => RecordedBook.SourceOf(setting.Value, sources));
        var made = new ScenarioFile(named, rules, turbines, faults).Of(scenario, root, new SortedSet<string>(StringComparer.Ordinal));
        faults.ThrowIfAny();
        return made;
    }

    private bool IsKept(string choice, IReadOnlyList<LandRule> rules)
    {
        string rule = choice.StartsWith(RulesGroup, StringComparison.Ordinal) ? choice[RulesGroup.Length..] : string.Empty;
        bool isGone = rule.Length > 0 && rules.All(known => known.Name != rule);
        if (isGone)
        {
            left.Add(new CauseRemark(CauseRemarkKind.RuleGone, rule, $"A scenario switches the rule {rule}, which one of the runs does not have: under the rules of that run the switch was left out."));
        }

        return !isGone;
    }

    private string TurbineOf(string scenario, string turbine, string[] turbines)
    {
        string? ofLater = later.Settings[scenario].FirstOrDefault(choice => choice.Name == Turbine).Value;
        if (turbines.Contains(turbine) || ofLater is null || !turbines.Contains(ofLater))
        {
            return turbine;
        }

        left.Add(new CauseRemark(CauseRemarkKind.TurbineGone, turbine, $"The coefficients of the later run do not hold the turbine {turbine}: with them {ofLater} was taken, so what the other turbine does is counted among the coefficients."));
        return ofLater;
    }

    private static void Put(YamlMap map, string[] keys, string value)
    {
        foreach (string key in keys[..^1])
        {
            if (!map.Entries.TryGetValue(key, out var entry))
            {
                map.Entries[key] = entry = new YamlEntry(map.Place, new YamlMap(map.Place));
            }

            map = (YamlMap)entry.Value;
        }

        map.Entries[keys[^1]] = new YamlEntry(map.Place, keys.Length == 1 && Texts.Contains(keys[0]) ? new YamlText(map.Place, value) : Value(map.Place, value));
    }

    /// <summary>A list or a path over years as it is recorded, or a text.</summary>
    private static YamlNode Value(YamlPlace place, string value)
    {
        string[] parts = value.Length > 2 ? value[1..^1].Split(", ") : [];
        if (value.StartsWith('['))
        {
            var list = new YamlList(place);
            list.Items.AddRange(parts.Select(part => new YamlText(place, part)));
            return list;
        }

        var points = parts.Select(part => part.Split(": ")).ToArray();
        if (!value.StartsWith('{') || points.Any(point => point.Length != 2))
        {
            return new YamlText(place, value);
        }

        var path = new YamlMap(place);
        foreach (string[] point in points)
        {
            path.Entries[point[0]] = new YamlEntry(place, new YamlText(place, point[1]));
        }

        return path;
    }
}
