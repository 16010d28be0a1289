using Energy.Model.Coefficients;
using Energy.Runner.Read.Yaml;

namespace Energy.Runner.Read;

/// <summary>A source that settings name, which must have an entry.</summary>
internal static class SourceReference
{
    /// <summary>The source as named; a fault where it has no entry.</summary>
    public static string Checked(Settings settings, string source, IReadOnlyDictionary<string, Source> sources, Faults faults)
    {
        if (source.Length > 0 && !sources.ContainsKey(source))
        {
            faults.Add(settings.Map.Entries["source"].Place.ToString(), $"The source '{source}' has no entry.", Nearest.Sentence(source, [.. sources.Keys]), "Add it to sources.yaml.");
        }

        return source;
    }
}
