namespace Energy.Fixtures;

/// <summary>
/// A table in README.md that a test makes from results: it stands between a line <c>&lt;!-- NAME --&gt;</c> and a line <c>&lt;!-- end of NAME --&gt;</c>. With
/// ENERGY_WRITE_README set the table is written anew, so that nobody types a result.
/// </summary>
internal static class ReadmeBlock
{
    private static readonly System.Threading.Lock Writing = new();

    /// <summary>What stands in the block; renewed first where that is asked for.</summary>
    public static string Standing(string name, string made)
    {
        lock (Writing)
        {
            string path = Repository.Path("README.md"), text = File.ReadAllText(path);
            string begin = $"<!-- {name} -->\n", end = $"\n<!-- end of {name} -->";
            int from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
            int to = text.IndexOf(end, StringComparison.Ordinal);
            if (from < begin.Length || to < from)
            {
                throw new InvalidOperationException($"README.md has no block '{name}'.");
            }

            if (Environment.GetEnvironmentVariable("ENERGY_WRITE_README") is { Length: > 0 })
            {
                File.WriteAllText(path, text[..from] + made + text[to..]);
                return made;
            }

            return text[from..to];
        }
    }
}
