using SQLitePCL;

namespace Energy.Runner.Read.Geometry;

/// <summary>
/// Reads rows of an SQLite file column by column, without an object for a row or a value: text and blobs are lent as bytes until the next row. A file can be read
/// by several readers at once, each over its own range of row numbers. Not for use from several threads at once.
/// </summary>
internal sealed class RowReader : IDisposable
{
    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;
    private readonly nint row;

    static RowReader() => Batteries_V2.Init();

    /// <summary>Opens a file for reading and makes a query ready.</summary>
    /// <param name="path">The file.</param>
    /// <param name="query">A SELECT; question marks in it are set by <see cref="Restart"/>.</param>
    /// <exception cref="IOException">The file cannot be opened, or the query does not fit it.</exception>
    public RowReader(string path, string query)
    {
        int code = raw.sqlite3_open_v2(path, out connection, raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_NOMUTEX, null);
        if (code == raw.SQLITE_OK)
        {
            code = raw.sqlite3_prepare_v2(connection, query, out statement);
        }

        if (code != raw.SQLITE_OK || statement is null)
        {
            string message = raw.sqlite3_errmsg(connection).utf8_to_string();
            connection.Dispose();
            throw new IOException($"{path}: {message}");
        }

        row = statement.DangerousGetHandle();
    }

    /// <summary>Sets the question marks of the query, and begins again before the first row.</summary>
    public void Restart(params ReadOnlySpan<long> values)
    {
        raw.sqlite3_reset(statement);
        for (int i = 0; i < values.Length; i++)
        {
            raw.sqlite3_bind_int64(statement, i + 1, values[i]);
        }
    }

    /// <summary>Goes to the next row; false after the last.</summary>
    /// <exception cref="IOException">The file is damaged.</exception>
    public bool Next()
    {
        int code = NativeRow.Step(row);
        return code == raw.SQLITE_ROW || (code == raw.SQLITE_DONE ? false : throw new IOException(raw.sqlite3_errmsg(connection).utf8_to_string()));
    }

    /// <summary>Whether a column has no value.</summary>
    public bool IsNull(int column) => NativeRow.Type(row, column) == raw.SQLITE_NULL;

    /// <summary>A whole number; 0 where there is none.</summary>
    public long Whole(int column) => NativeRow.Whole(row, column);

    /// <summary>A blob, or text as UTF-8, until the next row; nothing where there is none.</summary>
    public unsafe ReadOnlySpan<byte> Bytes(int column) => NativeRow.Blob(row, column) is var start and not 0 ? new ReadOnlySpan<byte>((void*)start, NativeRow.Length(row, column)) : default;

    /// <summary>The first and the last row number of a table; 1 and 0 of an empty one.</summary>
    public static (long First, long Last) Range(string path, string table)
    {
        using var reader = new RowReader(path, $"SELECT coalesce((SELECT min(rowid) FROM \"{table}\"), 1), coalesce((SELECT max(rowid) FROM \"{table}\"), 0)");
        reader.Next();
        return (reader.Whole(0), reader.Whole(1));
    }

    public void Dispose()
    {
        statement.Dispose();
        connection.Dispose();
    }
}
