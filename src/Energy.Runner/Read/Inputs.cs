using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Supply;
using Energy.Runner.Commands;
using Energy.Runner.Learn;
using Energy.Runner.Measured;

namespace Energy.Runner.Read;

/// <summary>Everything a run is made from, read and found sound.</summary>
internal sealed record Inputs(
    RegionDescription Description,
    Region Region,
    IReadOnlyList<LayerRecord> Layers,
    IReadOnlyDictionary<string, Source> Sources,
    CoefficientBook Coefficients,
    IReadOnlyList<LandRule> Rules,
    IReadOnlyList<Scenario> Scenarios,
    IReadOnlyDictionary<string, string> ScenarioTexts,
    IReadOnlyList<CoefficientEffect> CoefficientEffects)
{
    /// <summary>What others measured in the region.</summary>
    public required MeasuredUse Measured { get; init; }

    /// <summary>The learned model of missing labels that the region names; null where it names none.</summary>
    public StoredLabelModel? LabelModel { get; init; }

    /// <summary>Reads everything, and throws all faults at once.</summary>
    public static Inputs Read(RunOptions options)
    {
        var faults = new Faults();
        string data = options.DataFolder;
        var sources = SourcesFile.Read(Path.Combine(data, "sources.yaml"), DataFolder.Shown(Path.Combine(data, "sources.yaml")), faults);
        var book = CoefficientFiles.Read(Path.Combine(data, "coefficients"), sources, faults);
        var rules = RulesFile.Read(Path.Combine(data, "rules.csv"), sources, faults);
        var description = RegionFile.Read(options.RegionFile, DataFolder.Shown(options.RegionFile), sources, faults);
        var reader = new RegionReader(description, faults);
        var region = reader.Read();
        var (scenarios, texts) = ReadScenarios(options, book, rules, sources, reader.NeighbourhoodCodes, faults);
        var effects = CoefficientEffectsFile.Read(Path.Combine(data, CoefficientEffectsFile.Name), region?.Name ?? string.Empty, faults);
        var labels = description.LabelModel is { } named ? faults.Try(() => LabelModelFile.Read(named.Path, named.Shown)) : null;
        faults.ThrowIfAny();
        return new Inputs(description, region!, reader.Records, description.Sources, book, rules, scenarios, texts, effects) { LabelModel = labels, Measured = reader.Measured! };
    }

    /// <summary>The region's figures beside what others measured.</summary>
    public IReadOnlyList<MeasuredFigure> Compared(OverlaidRegion land) => MeasuredFigures.Of(
        Measured, land, Description.Layers.TryGetValue(RegionFile.Figures, out var figures) ? figures.Year : Description.Layers[RegionFile.Neighbourhoods].Year);

    private static (List<Scenario>, Dictionary<string, string>) ReadScenarios(
        RunOptions options, CoefficientBook book, IReadOnlyList<LandRule> rules, IReadOnlyDictionary<string, Source> sources, IReadOnlyCollection<string>? neighbourhoods, Faults faults)
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
