using DuckDB.NET.Data;

namespace Energy.Fixtures;

/// <summary>Asks Parquet files questions with an engine that is not ours.</summary>
internal static class Duck
{
    /// <summary>The rows of a query. Files are named as paths relative to a folder: <c>FROM '@balance.parquet'</c>.</summary>
    public static List<object?[]> Rows(string folder, string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql.Replace("'@", $"'{folder}/", StringComparison.Ordinal);
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return rows;
    }

    /// <summary>The one number that a query gives.</summary>
    public static double Number(string folder, string sql) => Rows(folder, sql).Single()[0] switch
    {
        System.Numerics.BigInteger whole => (double)whole,
        var number => Convert.ToDouble(number, System.Globalization.CultureInfo.InvariantCulture),
    };
}
