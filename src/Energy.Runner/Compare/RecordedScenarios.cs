using Energy.Model;
using Energy.Model.Coefficients;
using Energy.Model.Supply;
using Energy.Runner.Read;
using Energy.Runner.Read.Yaml;

namespace Energy.Runner.Compare;

/// <summary>Makes the scenarios of an earlier run again from the choices it recorded, whatever has become of their files.</summary>
internal static class RecordedScenarios
{
    private const string RulesGroup = "supply.rules.";

    /// <summary>One scenario of a run.</summary>
    /// <exception cref="InputFaultException">It has a choice that this version does not know, or lacks one that it asks for.</exception>
    public static Scenario Of(RecordedRun run, string scenario, IReadOnlyList<LandRule> rules, CoefficientBook book, IReadOnlyDictionary<string, Source> sources)
    {
        var faults = new Faults();
        var root = new YamlMap(new YamlPlace($"{run.Folder}, scenario {scenario}", 1));
        foreach (var (name, value) in run.Settings[scenario])
        {
            Put(root, name.Split('.'), value);
        }

        // A group without choices leaves no trace among the choices: a scenario may leave all rules as they are.
        if (run.Settings[scenario].All(setting => !setting.Name.StartsWith(RulesGroup, StringComparison.Ordinal)))
        {
            Put(root, RulesGroup.TrimEnd('.').Split('.'), "{}");
        }

        var named = run.Settings[scenario].Where(setting => setting.Name.Split('.')[^1] == "source").DistinctBy(setting => setting.Value).ToDictionary(setting => setting.Value, setting => RecordedBook.SourceOf(setting.Value, sources));
        string[] turbines = [.. book["wind-turbines"].Rows.Select(row => row.Keys[0]).Distinct()];
        var made = new ScenarioFile(named, rules, turbines, faults).Of(scenario, root, new SortedSet<string>(StringComparer.Ordinal));
        faults.ThrowIfAny();
        return made;
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

        map.Entries[keys[^1]] = new YamlEntry(map.Place, Value(map.Place, value));
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
