using Energy.Model;
using Energy.Model.Coefficients;
using Energy.Model.Supply;
using Energy.Runner.Commands;

namespace Energy.Runner.Read;

/// <summary>Reads the scenarios of a run.</summary>
internal static class ScenarioFiles
{
    /// <summary>The scenarios, the plainest first, and the text of each by its name; faults go to the list.</summary>
    /// <param name="options">Which files, or all in the folder of data.</param>
    /// <param name="book">The coefficients, which tell the types of turbine.</param>
    /// <param name="rules">All rules.</param>
    /// <param name="sources">All sources.</param>
    /// <param name="neighbourhoods">Neighbourhood codes of the whole region; null when they could not be read.</param>
    /// <param name="municipalities">Codes of the municipalities of the region.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static (List<Scenario> Scenarios, Dictionary<string, string> Texts) Read(
        RunOptions options, CoefficientBook book, IReadOnlyList<LandRule> rules, IReadOnlyDictionary<string, Source> sources, IReadOnlyCollection<string>? neighbourhoods, IReadOnlyCollection<string> municipalities, Faults faults)
    {
        string folder = Path.Combine(options.DataFolder, "scenarios");
        IReadOnlyList<string> files = options.Scenarios.Count > 0 ? options.Scenarios
            : Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.yaml").OrderBy(Depth).ThenBy(file => file, StringComparer.Ordinal)]
            : [];
        if (files.Count == 0)
        {
            faults.Add(DataFolder.Shown(folder), "There are no scenarios.", "A run needs one at least.", "Name a scenario file, or give the folder of data that holds some.");
        }

        string[] turbines = [.. book.Tables.Where(table => table.Name == "wind-turbines").SelectMany(table => table.Rows).Select(row => row.Keys[0]).Distinct()];
        var reader = new ScenarioFile(sources, rules, turbines.Length > 0 ? turbines : ["onshore_5_5_mw"], faults)
        {
            NeighbourhoodCodes = neighbourhoods,
            MunicipalityCodes = municipalities,
        };
        var scenarios = new List<Scenario>();
        var texts = new Dictionary<string, string>();
        foreach (string file in files)
        {
            var scenario = reader.Read(file, DataFolder.Shown(file));
            if (!texts.TryAdd(scenario.Id, File.Exists(file) ? File.ReadAllText(file) : string.Empty) || scenario.Id == "all")
            {
                faults.Add(DataFolder.Shown(file), $"The scenario '{scenario.Id}' is named twice, or has a name that is taken.", "Each has a name of its own; 'all' stands for technical potential.", "Rename the file.");
            }

            if (scenarios.Any(other => other.NameNl == scenario.NameNl))
            {
                faults.Add(DataFolder.Shown(file), $"Another scenario is called '{scenario.NameNl}' too.", "The report tells scenarios apart by their name; one that is based on another inherits its name.", "Give it a name, name_nl, question and question_nl of its own.");
            }

            scenarios.Add(scenario);
        }

        return (scenarios, texts);
    }

    /// <summary>How many scenarios one is built upon: the plainest come first.</summary>
    private static int Depth(string file)
    {
        int depth = 0;
        string? current = file;
        while (current is not null && depth < 10)
        {
            string? based = File.Exists(current) ? File.ReadLines(current).FirstOrDefault(line => line.StartsWith("based_on:", StringComparison.Ordinal)) : null;
            current = based is null ? null : Path.Combine(Path.GetDirectoryName(current)!, based["based_on:".Length..].Trim() + ".yaml");
            depth += current is null ? 0 : 1;
        }

        return depth;
    }
}
