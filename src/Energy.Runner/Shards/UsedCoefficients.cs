using System.Text.Json;

namespace Energy.Runner.Shards;

/// <summary>Which coefficients a shard has used: those of all shards together are published.</summary>
internal static class UsedCoefficients
{
    private const string FileName = "coefficients-used.json";

    /// <summary>Writes them into the folder of a shard, by table.</summary>
    public static void Write(string folder, IEnumerable<(string Table, string Keys)> used) => File.WriteAllText(
        Path.Combine(folder, FileName),
        JsonSerializer.Serialize(new SortedDictionary<string, string[]>(
            used.GroupBy(coefficient => coefficient.Table).ToDictionary(table => table.Key, table => table.Select(coefficient => coefficient.Keys).Order(StringComparer.Ordinal).ToArray()), StringComparer.Ordinal)) + "\n");

    /// <summary>Reads them.</summary>
    public static IReadOnlyList<(string Table, string Keys)> Read(string folder) =>
        [.. JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(Path.Combine(folder, FileName)))!.SelectMany(table => table.Value.Select(keys => (table.Key, keys)))];
}
