using Microsoft.Data.Sqlite;

namespace Energy.Fixtures;

/// <summary>Asks a SQLite file, such as a GeoPackage, questions without a reader or writer of ours.</summary>
internal static class SqliteFile
{
    /// <summary>The rows of a query.</summary>
    public static List<object?[]> Rows(string file, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : reader.GetValue(column))]);
        }

        return rows;
    }
}
