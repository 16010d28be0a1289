namespace Energy.Model.Areas;

/// <summary>How kinds and types are written in tables and datasets.</summary>
public static class TableKeys
{
    /// <summary>The name in lower case with underscores: <c>SemiDetached</c> is <c>semi_detached</c>.</summary>
    public static string Key<T>(this T kind)
        where T : struct, Enum => SnakeCase(kind.ToString());

    /// <summary>Reads such a name. False when it is none of the kinds.</summary>
    public static bool TryParse<T>(string key, out T kind)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (candidate.Key() == key)
            {
                kind = candidate;
                return true;
            }
        }

        kind = default;
        return false;
    }

    private static string SnakeCase(string name)
    {
        var key = new System.Text.StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            if (i > 0 && (char.IsUpper(name[i]) || (char.IsDigit(name[i]) && !char.IsDigit(name[i - 1]))))
            {
                key.Append('_');
            }

            key.Append(char.ToLowerInvariant(name[i]));
        }

        return key.ToString();
    }
}
