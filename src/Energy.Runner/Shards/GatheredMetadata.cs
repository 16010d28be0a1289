namespace Energy.Runner.Shards;

/// <summary>What the files of a region say of it, from what those of its municipalities say.</summary>
internal static class GatheredMetadata
{
    private const string Approximation = "approximation";

    private static readonly string[] OfFile = ["columns", "geo"];

    /// <summary>The metadata of all together: an approximation where one of them is.</summary>
    public static Dictionary<string, string> Of(IReadOnlyList<IReadOnlyDictionary<string, string>> parts)
    {
        var about = parts[0].Where(entry => !OfFile.Contains(entry.Key)).ToDictionary();
        about[Approximation] = parts.Any(part => part[Approximation] == "true") ? "true" : "false";
        return about;
    }
}
