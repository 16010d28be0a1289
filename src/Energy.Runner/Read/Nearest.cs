namespace Energy.Runner.Read;

/// <summary>Finds the known word that a mistyped one was probably meant to be.</summary>
internal static class Nearest
{
    /// <summary>A sentence with the nearest word, or a list of all when none is near.</summary>
    public static string Sentence(string word, IReadOnlyCollection<string> known)
    {
        string? nearest = Word(word, known);
        return nearest is not null ? $"Did you mean '{nearest}'?" : $"Known are: {string.Join(", ", known.Order(StringComparer.Ordinal))}.";
    }

    /// <summary>The nearest word, if it is near enough to be meant.</summary>
    public static string? Word(string word, IReadOnlyCollection<string> known)
    {
        string? best = known.OrderBy(candidate => Distance(word, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal).FirstOrDefault();
        return best is not null && Distance(word, best) <= Math.Max(1, word.Length / 3) ? best : null;
    }

    /// <summary>How many letters must be put in, left out or changed.</summary>
    private static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
