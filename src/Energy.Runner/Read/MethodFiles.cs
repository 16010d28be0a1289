using Energy.Model.Coefficients;
using Energy.Model.Supply;
using Energy.Runner.Commands;

namespace Energy.Runner.Read;

/// <summary>The files of the method: sources, coefficients and rules.</summary>
/// <param name="Sources">All sources by key.</param>
/// <param name="Book">The coefficients.</param>
/// <param name="Rules">The rules.</param>
internal sealed record MethodFiles(IReadOnlyDictionary<string, Source> Sources, CoefficientBook Book, IReadOnlyList<LandRule> Rules)
{
    /// <summary>Reads them; faults go to the list.</summary>
    public static MethodFiles Read(string dataFolder, Faults faults)
    {
        string file = Path.Combine(dataFolder, "sources.yaml");
        var sources = SourcesFile.Read(file, DataFolder.Shown(file), faults);
        return new MethodFiles(sources, CoefficientFiles.Read(Path.Combine(dataFolder, "coefficients"), sources, faults), RulesFile.Read(Path.Combine(dataFolder, "rules.csv"), sources, faults));
    }
}
