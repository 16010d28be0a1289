namespace Energy.Report.Tables;

/// <summary>Takes one column out of rows. Its name is given too, so that a reader cannot slip under another column.</summary>
internal sealed class ColumnReader<TRow>
{
    private readonly string name;
    private readonly Func<ResultColumn, IReadOnlyCollection<TRow>, Array> fill;

    private ColumnReader(string name, Func<ResultColumn, IReadOnlyCollection<TRow>, Array> fill)
    {
        this.name = name;
        this.fill = fill;
    }

    public static ColumnReader<TRow> Text(string name, Func<TRow, string?> read) => new(name, (column, rows) =>
        Column(column, ColumnKind.Text, rows, column.MayBeMissing ? read : row => read(row) ?? throw new InvalidOperationException($"The column {column.Name} may have no gap.")));

    public static ColumnReader<TRow> Whole(string name, Func<TRow, int?> read) => new(name, (column, rows) =>
        column.MayBeMissing ? Column(column, ColumnKind.Whole, rows, read) : Column(column, ColumnKind.Whole, rows, row => read(row)!.Value));

    public static ColumnReader<TRow> Number(string name, Func<TRow, double?> read) => new(name, (column, rows) =>
        column.MayBeMissing ? Column(column, ColumnKind.Number, rows, read) : Column(column, ColumnKind.Number, rows, row => read(row)!.Value));

    public static ColumnReader<TRow> Flag(string name, Func<TRow, bool> read) => new(name, (column, rows) => Column(column, ColumnKind.Flag, rows, read));

    public static ColumnReader<TRow> Geometry(string name, Func<TRow, byte[]> read) => new(name, (column, rows) => Column(column, ColumnKind.Geometry, rows, read));

    public Array Fill(ResultColumn column, IReadOnlyCollection<TRow> rows) => column.Name == name
        ? fill(column, rows)
        : throw new InvalidOperationException($"The column {column.Name} is filled as {name}.");

    private static T[] Column<T>(ResultColumn column, ColumnKind kind, IReadOnlyCollection<TRow> rows, Func<TRow, T> read)
    {
        if (column.Kind != kind)
        {
            throw new InvalidOperationException($"The column {column.Name} holds {column.Kind}, not {kind}.");
        }

        var values = new T[rows.Count];
        int place = 0;
        foreach (var row in rows)
        {
            values[place++] = read(row);
        }

        return values;
    }
}
