using System.Globalization;
using Energy.Report.Compare;

namespace Energy.Runner.Compare;

/// <summary>What differs in what two runs were made from: program, layers, coefficients, rules and scenarios.</summary>
internal static class InputChanges
{
    /// <summary>All differences, in the order in which the method uses what differs.</summary>
    public static IReadOnlyList<InputChange> Between(RecordedRun before, RecordedRun after) =>
    [
        .. Program(before, after),
        .. Layers(before, after),
        .. Coefficients(before, after),
        .. Rules(before, after),
        .. Scenarios(before, after),
    ];

    /// <summary>Whether every layer, the label model and the municipalities are the same, by checksum.</summary>
    public static bool HaveSameData(RecordedRun before, RecordedRun after) =>
        before.Layers.Select(layer => (layer.Key, layer.Sha256)).Order().SequenceEqual(after.Layers.Select(layer => (layer.Key, layer.Sha256)).Order())
        && before.LabelModel == after.LabelModel
        && before.Municipalities.SequenceEqual(after.Municipalities);

    /// <summary>Whether both runs were made by the same build of the program; a run that did not record its checksum was made by an earlier one.</summary>
    public static bool AreOfSameProgram(RecordedRun before, RecordedRun after) => before.ProgramVersion == after.ProgramVersion && before.ProgramSha256 == after.ProgramSha256;

    private static IEnumerable<InputChange> Program(RecordedRun before, RecordedRun after)
    {
        if (before.ProgramVersion != after.ProgramVersion)
        {
            yield return InputChange.Of("program", string.Empty, "version", before.ProgramVersion, after.ProgramVersion);
        }

        if (before.ProgramSha256 != after.ProgramSha256)
        {
            yield return InputChange.Of("program", string.Empty, "program_sha256", before.ProgramSha256, after.ProgramSha256);
        }

        if (!before.Municipalities.SequenceEqual(after.Municipalities))
        {
            yield return InputChange.Of("region", after.Region, "municipalities", string.Join(", ", before.Municipalities), string.Join(", ", after.Municipalities));
        }

        if (before.LabelModel != after.LabelModel)
        {
            yield return InputChange.Of("region", after.Region, "label model", before.LabelModel, after.LabelModel);
        }
    }

    /// <summary>A layer that comes or goes is one difference; one that stays is told property by property.</summary>
    private static IEnumerable<InputChange> Layers(RecordedRun before, RecordedRun after)
    {
        var earlier = before.Layers.ToDictionary(layer => layer.Key);
        var later = after.Layers.ToDictionary(layer => layer.Key);
        foreach (string key in earlier.Keys.Union(later.Keys).Order(StringComparer.Ordinal))
        {
            var (was, now) = (earlier.GetValueOrDefault(key), later.GetValueOrDefault(key));
            if (was is null || now is null)
            {
                yield return InputChange.Of("layer", key, "layer", Whole(was)?.InTables, Whole(now)?.InTables) with { Layer = Whole(was ?? now) };
                continue;
            }

            foreach (var change in Properties("layer", key, was.Properties, now.Properties))
            {
                yield return change;
            }
        }
    }

    private static LayerFacts? Whole(RecordedLayer? layer) => layer is null ? null : new LayerFacts(layer.Properties["file"], layer.Properties["year"], layer.Properties["rows_kept"], layer.Properties["rows_read"]);

    private static IEnumerable<InputChange> Coefficients(RecordedRun before, RecordedRun after)
    {
        // Where one of the runs did not record its rules, their figures are only found among the coefficients.
        bool withRules = before.Rules is null || after.Rules is null;
        var earlier = Rows(before, withRules);
        var later = Rows(after, withRules);
        foreach (var (table, keys) in earlier.Keys.Union(later.Keys).OrderBy(row => row.Table, StringComparer.Ordinal).ThenBy(row => row.Keys, StringComparer.Ordinal))
        {
            var (was, now) = (earlier.GetValueOrDefault((table, keys)), later.GetValueOrDefault((table, keys)));
            if (was is null || now is null)
            {
                yield return InputChange.Of("coefficient", table, keys, Whole(was)?.InTables, Whole(now)?.InTables) with { Coefficient = Whole(was ?? now) };
            }
            else
            {
                foreach (var change in Properties("coefficient", table, Told(was), Told(now)))
                {
                    yield return change with { Item = $"{keys}: {change.Item}" };
                }
            }
        }
    }

    private static Dictionary<(string Table, string Keys), RecordedCoefficient> Rows(RecordedRun run, bool withRules) =>
        run.Coefficients.Where(row => withRules || row.Table != RecordedCoefficient.Rules).ToDictionary(row => (row.Table, row.Keys));

    private static CoefficientFacts? Whole(RecordedCoefficient? row) => row is null ? null : new CoefficientFacts(row.Value, row.Low, row.High, row.Unit, row.Source);

    private static SortedDictionary<string, string> Told(RecordedCoefficient row) => new(StringComparer.Ordinal)
    {
        ["value"] = Text(row.Value),
        ["low"] = Text(row.Low),
        ["high"] = Text(row.High),
        ["unit"] = row.Unit,
        ["year"] = Text(row.Year),
        ["source"] = row.Source,
        ["place"] = row.Place,
    };

    private static IEnumerable<InputChange> Rules(RecordedRun before, RecordedRun after)
    {
        if (before.Rules is not { } earlier || after.Rules is not { } later)
        {
            yield break;
        }

        foreach (string name in earlier.Keys.Union(later.Keys).Order(StringComparer.Ordinal))
        {
            var (was, now) = (earlier.GetValueOrDefault(name), later.GetValueOrDefault(name));
            var changes = was is null || now is null
                ? [InputChange.Of("rule", name, "rule", was?["measure"], now?["measure"])]
                : Properties("rule", name, Filled(was), Filled(now));
            foreach (var change in changes)
            {
                yield return change;
            }
        }
    }

    private static SortedDictionary<string, string> Filled(IReadOnlyDictionary<string, string?> rule) =>
        new(rule.Where(property => property.Value is not null).ToDictionary(property => property.Key, property => property.Value!), StringComparer.Ordinal);

    private static IEnumerable<InputChange> Scenarios(RecordedRun before, RecordedRun after)
    {
        foreach (string scenario in before.Settings.Keys.Union(after.Settings.Keys).Order(StringComparer.Ordinal))
        {
            var was = before.Settings.GetValueOrDefault(scenario);
            var now = after.Settings.GetValueOrDefault(scenario);
            var changes = was is null || now is null
                ? [InputChange.Of("scenario", scenario, "scenario", NameOf(was), NameOf(now))]
                : Properties("scenario", scenario, was.ToDictionary(setting => setting.Name, setting => setting.Value), now.ToDictionary(setting => setting.Name, setting => setting.Value));
            foreach (var change in changes)
            {
                yield return change;
            }
        }
    }

    private static string? NameOf(IReadOnlyList<(string Name, string Value)>? settings) => settings?.FirstOrDefault(setting => setting.Name == "name").Value ?? (settings is null ? null : string.Empty);

    private static IEnumerable<InputChange> Properties(string kind, string subject, IReadOnlyDictionary<string, string> was, IReadOnlyDictionary<string, string> now) =>
        was.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
            .Select(name => InputChange.Of(kind, subject, name, was.GetValueOrDefault(name), now.GetValueOrDefault(name)))
            .Where(change => change.Before != change.After);

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
