using System.Security.Cryptography;

namespace Energy.Runner.Fetch;

/// <summary>The checksums of a fetched folder, in the form that <c>sha256sum -c</c> reads. The log tells the time, and has none.</summary>
internal static class Checksums
{
    public const string FileName = "SHA256SUMS";

    public static void Write(string folder) =>
        File.WriteAllText(Path.Combine(folder, FileName), string.Concat(Files(folder).Select(name => $"{Of(folder, name)}  {name}\n")));

    /// <summary>The files that were added, changed or removed since.</summary>
    public static IEnumerable<string> Differences(string folder)
    {
        var known = File.ReadLines(Path.Combine(folder, FileName)).Select(line => line.Split("  ", 2)).Where(parts => parts.Length == 2).ToDictionary(parts => parts[1], parts => parts[0]);
        string[] here = [.. Files(folder)];
        return here.Where(name => !known.TryGetValue(name, out string? sum) || sum != Of(folder, name)).Concat(known.Keys.Except(here)).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
        .Where(name => name is not (FileName or FetchLog.FileName))
        .Order(StringComparer.Ordinal);

    private static string Of(string folder, string name)
    {
        using var stream = File.OpenRead(Path.Combine(folder, name));
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
