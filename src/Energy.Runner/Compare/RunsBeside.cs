using System.Text.Json;
using Energy.Model;
using Energy.Report.Compare;
using Energy.Report.Parquet;
using Energy.Report.Words;
using Energy.Runner.Read;
using Energy.Runner.Write;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Energy.Runner.Compare;

/// <summary>What the user asked to compare.</summary>
/// <param name="Before">Folder of the earlier run.</param>
/// <param name="After">Folder of the later run.</param>
/// <param name="DataFolder">Where the coefficients, rules and sources of the later run are.</param>
/// <param name="RegionFile">The region file of the later run.</param>
/// <param name="Measured">A table of totals measured since; null for none.</param>
/// <param name="Language">The language of names and of the report.</param>
internal sealed record CompareOptions(string Before, string After, string DataFolder, string RegionFile, string? Measured, Language Language);

/// <summary>Sets two runs of a region beside each other: what differs in what they were made from and in what they say, and why.</summary>
internal static class RunsBeside
{
    /// <summary>Compares.</summary>
    /// <exception cref="InputFaultException">A folder is no run with outcomes, the runs are of different regions, or the measured totals are at fault.</exception>
    public static async Task<RunComparison> OfAsync(CompareOptions options, Progress progress)
    {
        CheckFolders(options);
        var before = await RecordedRun.ReadAsync(options.Before);
        var after = await RecordedRun.ReadAsync(options.After);
        if (before.Region != after.Region)
        {
            throw new InputFaultException(new InputFault(options.After, $"This is a run of {after.Region}.", $"{options.Before} is of {before.Region}, and runs of one region are compared.", "Name two runs of the same region."));
        }

        var measured = options.Measured is { } file ? await MeasuredTotals.BesideAsync(file, before) : null;
        var homes = await HomesAsync(before, after);
        var concordance = new Concordance(before.Neighbourhoods, after.Neighbourhoods, code => [.. homes[code]]);
        var said = Results.Recorded(before.Indicators, concordance.AreaBefore);
        var says = Results.Recorded(after.Indicators, concordance.AreaAfter);
        var (causes, remarks, whyNot) = Split(options, before, after, said, says, concordance.AreaAfter, progress);
        var (language, both) = (options.Language, new[] { before, after });
        return new RunComparison
        {
            Language = language,
            Region = after.Region,
            Title = after.Title,
            IsApproximation = before.IsApproximation || after.IsApproximation,
            Scenarios = [.. after.Scenarios.Where(scenario => before.Settings.ContainsKey(scenario.Id)).Select(scenario => (scenario.Id, language.Say(scenario.NameNl, scenario.Name)))],
            ScenarioNames = Named(both.SelectMany(run => run.Scenarios), language),
            RuleTitles = Named(both.SelectMany(run => run.Rules?.Values ?? []).Select(rule => (rule["rule"]!, rule.GetValueOrDefault("title") ?? rule["title_nl"]!, rule["title_nl"]!)), language),
            SourceTitles = Named(both.SelectMany(run => run.Sources), language),
            Neighbourhoods = before.Neighbourhoods.Concat(after.Neighbourhoods).GroupBy(place => place.Code).ToDictionary(places => places.Key, places => places.Last().Name),
            Years = Results.Years,
            Inputs = InputChanges.Between(before, after),
            Results = Changes(said, says, after),
            Unknown = [.. said.Keys.Union(says.Keys).Where(key => key.AreaLevel == "region" && said[key] is null && says[key] is null)],
            Causes = causes,
            WhyNoCauses = whyNot,
            Remarks = remarks,
            Concordance = concordance.Links,
            Measured = measured,
        };
    }

    /// <summary>The names in a language by what they are names of; of two the later.</summary>
    private static Dictionary<string, string> Named(IEnumerable<(string Id, string Name, string NameNl)> named, Language language) =>
        named.GroupBy(each => each.Id).ToDictionary(same => same.Key, same => language.Say(same.Last().NameNl, same.Last().Name));

    private static void CheckFolders(CompareOptions options)
    {
        var faults = new Faults();
        foreach (string folder in new[] { options.Before, options.After }.Distinct())
        {
            string record = Path.Combine(folder, RunRecord.FileName);
            if (!File.Exists(record))
            {
                faults.Add(folder, "This is no folder of a run.", "It holds run.json, indicators.parquet and the other datasets.", "Name a folder that 'energy run' has made.");
            }
            else if (IsOverlayOnly(record))
            {
                faults.Add(folder, "This run stopped after the overlay: it has no outcomes.", "Runs are compared by what they say of energy.", "Run it again without 'goal: overlay' in its region file.");
            }
        }

        faults.ThrowIfAny();
    }

    private static bool IsOverlayOnly(string record)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(record));
            return document.RootElement.TryGetProperty("overlay_only", out var only) && only.ValueKind == JsonValueKind.True;
        }
        catch (Exception damage) when (damage is JsonException or InvalidOperationException)
        {
            throw new InputFaultException(new InputFault(record, $"This is no record of a run: {damage.Message}", "It is JSON as 'energy run' writes it.", "Run it again: 'energy run' makes the whole folder."));
        }
    }

    /// <summary>The buildings with homes of the earlier run, by neighbourhood: read only where codes changed.</summary>
    private static async Task<ILookup<string, (Point, int)>> HomesAsync(RecordedRun before, RecordedRun after)
    {
        if (before.Neighbourhoods.Select(place => place.Code).Order(StringComparer.Ordinal).SequenceEqual(after.Neighbourhoods.Select(place => place.Code).Order(StringComparer.Ordinal)))
        {
            return Array.Empty<string>().ToLookup(code => code, _ => (Point.Empty, 0));
        }

        var buildings = await TableReader.OfRunAsync(before.Folder, "buildings", "neighbourhood_code", "dwellings", "geometry");
        string?[] codes = buildings.Text("neighbourhood_code");
        int[] homes = buildings.Whole("dwellings");
        byte[][] outlines = buildings.Geometry("geometry");
        var reader = new WKBReader();
        return Enumerable.Range(0, buildings.Rows).Where(row => homes[row] > 0).ToLookup(row => codes[row]!, row => (reader.Read(outlines[row]).InteriorPoint, homes[row]));
    }

    private static (IReadOnlyList<CausePart>, IReadOnlyList<CauseRemark>, NoCauses?) Split(
        CompareOptions options, RecordedRun before, RecordedRun after, Results said, Results says, IReadOnlyDictionary<string, string> area, Progress progress)
    {
        var (data, whyNot) = DataAtHand.Of(after, options.DataFolder, options.RegionFile);
        if (data is null)
        {
            return ([], [], whyNot);
        }

        try
        {
            var causes = new Causes(before, after, data, area, progress);
            return (causes.Of(said, says), causes.Remarks, null);
        }
        catch (InputFaultException fault)
        {
            return ([], [], new NoCauses(NoCausesReason.NotRepeatable, $"The earlier run cannot be made again on the later data: {fault.Faults[0]}"));
        }
    }

    /// <summary>Figures that differ, the region first, then neighbourhoods and municipalities; of scenarios that both runs have.</summary>
    private static IReadOnlyList<ResultChange> Changes(Results said, Results says, RecordedRun after)
    {
        string[] scenarios = [.. said.Keys.Select(key => key.Scenario).Distinct().Intersect(after.Settings.Keys)];
        return
        [
            .. says.Keys.Union(said.Keys).Where(key => scenarios.Contains(key.Scenario))
                .Select(key => new ResultChange(key, said[key], says[key]))
                .Where(change => change.Before != change.After)
                .OrderBy(change => change.Key.Scenario, StringComparer.Ordinal).ThenBy(change => change.Key.Year).ThenByDescending(change => change.Key.AreaLevel, StringComparer.Ordinal)
                .ThenBy(change => change.Key.AreaCode, StringComparer.Ordinal).ThenBy(change => change.Key.Indicator, StringComparer.Ordinal),
        ];
    }
}
