using Energy.Model.Coefficients;
using Energy.Runner.Read.Yaml;

namespace Energy.Runner.Read;

/// <summary>Reads <c>sources.yaml</c>: every source once.</summary>
internal static class SourcesFile
{
    public static Dictionary<string, Source> Read(string path, string name, Faults faults)
    {
        var file = YamlTree.Read(path, name, faults);
        var sources = new Dictionary<string, Source>();
        foreach (var (id, entry) in file.Entries)
        {
            var settings = new Settings(file, string.Empty, faults).Part(id);
            var kind = settings.Word("kind", ["publication", "dataset", "assumption"]) switch
            {
                "publication" => SourceKind.Publication,
                "dataset" => SourceKind.Dataset,
                _ => SourceKind.Assumption,
            };
            sources[id] = new Source(
                id,
                kind,
                settings.Text("title"),
                settings.Text("title_nl"),
                (int)settings.Number("year", 1900, 2100),
                settings.Text("publisher"),
                kind == SourceKind.Assumption ? string.Empty : settings.Text("licence"),
                kind == SourceKind.Assumption ? settings.Text("because") : string.Empty,
                kind == SourceKind.Assumption ? settings.Text("because_nl") : string.Empty);
            settings.NothingElse();
        }

        return sources;
    }

    /// <summary>The sources of the project with those of a region's own file, which may not rename one of the project.</summary>
    public static IReadOnlyDictionary<string, Source> ReadBeside(IReadOnlyDictionary<string, Source> project, string path, string name, Faults faults)
    {
        var together = new Dictionary<string, Source>(project);
        foreach (var (id, source) in Read(path, name, faults))
        {
            if (!together.TryAdd(id, source))
            {
                faults.Add(name, $"The source '{id}' stands in the project's sources.yaml already.", "A key means one source.", "Give yours another key, or use the project's.");
            }
        }

        return together;
    }
}
