using DuckDB.NET.Data;

namespace Energy.Fixtures;

/// <summary>Asks Parquet files questions with an engine that is not ours.</summary>
internal static class Duck
{
    /// <summary>The rows of a query. Files are named as paths relative to a folder: <c>FROM '@balance.parquet'</c>.</summary>
    public static List<object?[]> Rows(string folder, string sql) => Ask(sql.Replace("'@", $"'{folder}/", StringComparison.Ordinal)).Rows;

    /// <summary>The columns and rows of a query as it stands, after settings of the session.</summary>
    public static (string[] Columns, List<object?[]> Rows) Ask(string sql, params IEnumerable<string> settings)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        foreach (string setting in settings)
        {
            command.CommandText = setting;
            command.ExecuteNonQuery();
        }

        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        string[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return (columns, rows);
    }

    /// <summary>The one number that a query gives.</summary>
    public static double Number(string folder, string sql) => Rows(folder, sql).Single()[0] switch
    {
        System.Numerics.BigInteger whole => (double)whole,
        var number => Convert.ToDouble(number, System.Globalization.CultureInfo.InvariantCulture),
    };
}
