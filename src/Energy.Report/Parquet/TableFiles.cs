namespace Energy.Report.Parquet;

/// <summary>
/// Where the files of a table stand in the folder of a run: one file for a region of one municipality and for what is told of the region alone, else one for each municipality,
/// in folders named as Hive does (<c>municipality=GM0917</c>), so that other engines read them as one table with a column more.
/// </summary>
public static class TableFiles
{
    /// <summary>What Hive calls the part of rows of which the column that parts them is missing: here the rows of the region as a whole.</summary>
    private const string OfNone = "__HIVE_DEFAULT_PARTITION__";

    /// <summary>The file of a table that stands in one.</summary>
    public static string Whole(string folder, string table) => Path.Combine(folder, table + ".parquet");

    /// <summary>The file of one municipality; null for the rows of the region as a whole.</summary>
    public static string Part(string folder, string table, string? municipality) => Path.Combine(folder, table, $"municipality={municipality ?? OfNone}", "part-0.parquet");

    /// <summary>The files that a table stands in, those of municipalities by code and the rows of the region last; where there are none, the one that should be there.</summary>
    public static IReadOnlyList<string> Of(string folder, string table)
    {
        string whole = Whole(folder, table);
        string parts = Path.Combine(folder, table);
        return File.Exists(whole) || !Directory.Exists(parts)
            ? [whole]
            : [.. Directory.GetDirectories(parts, "municipality=*").Order(StringComparer.Ordinal).Select(part => Path.Combine(part, "part-0.parquet"))];
    }
}
