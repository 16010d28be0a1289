using System.Security.Cryptography;
using System.Text;
using Energy.Model;
using Energy.Report;
using Energy.Runner.Commands;
using Energy.Runner.Read;
using Energy.Runner.Write;

namespace Energy.Runner.Shards;

/// <summary>
/// All that shards of one region must have in common, each thing with its checksum: the program, the files of the method, the region file, scenarios and layers.
/// </summary>
internal static class Configuration
{
    private const string OfData = "data: ";

    /// <summary>What a shard was made with.</summary>
    public static SortedDictionary<string, string> Of(RunOptions options, Inputs inputs)
    {
        var items = OfMethod(options.DataFolder);
        items["region file"] = OfFile(options.RegionFile);
        items["program"] = ProgramChecksum.Of(typeof(BaseYear).Assembly, typeof(ResultColumns).Assembly, typeof(Configuration).Assembly);
        items["sources of the region"] = OfText(string.Join('\n', inputs.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => source.Value)));
        items["label model"] = inputs.LabelModel?.Sha256 ?? string.Empty;
        items["order of scenarios"] = OfText(string.Join('\n', inputs.Scenarios.Select(scenario => scenario.Id)));
        foreach (var scenario in inputs.Scenarios)
        {
            // The text tells what was chosen; what it is based on stands in another file, so every choice is told as well.
            items[$"scenario: {scenario.Id}"] = OfText(inputs.ScenarioTexts[scenario.Id] + string.Join('\n', scenario.Settings.Select(setting => $"{setting.Name}={setting.Value}")));
        }

        foreach (var layer in inputs.Layers)
        {
            items[$"layer: {layer.Description.Key}"] = layer.Sha256;
        }

        return items;
    }

    /// <summary>What a gathering must have in common with the shards: the files of the method.</summary>
    /// <param name="dataFolder">The folder of data.</param>
    public static SortedDictionary<string, string> OfMethod(string dataFolder)
    {
        string[] files = [.. Directory.GetFiles(Path.Combine(dataFolder, "coefficients"), "*.csv"), .. new[] { "rules.csv", "sources.yaml", CoefficientEffectsFile.Name }.Select(name => Path.Combine(dataFolder, name)).Where(File.Exists)];
        return new SortedDictionary<string, string>(files.ToDictionary(file => OfData + Path.GetRelativePath(dataFolder, file).Replace('\\', '/'), OfFile), StringComparer.Ordinal);
    }

    /// <summary>Whether something is of the method's files.</summary>
    public static bool IsOfMethod(string item) => item.StartsWith(OfData, StringComparison.Ordinal);

    private static string OfFile(string path) => OfText(File.ReadAllText(path));

    private static string OfText(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
