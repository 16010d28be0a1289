using Energy.Report.Parquet;

namespace Energy.Report.Tables;

/// <summary>A table ready to be written: one array per column, in the order of its columns.</summary>
public sealed class ResultTable
{
    private ResultTable(string name, IReadOnlyList<ResultColumn> columns, IReadOnlyList<Array> data, int rows)
    {
        Name = name;
        Columns = columns;
        Data = data;
        Rows = rows;
    }

    /// <summary>The file name without extension.</summary>
    public string Name { get; }

    /// <summary>What the columns are.</summary>
    public IReadOnlyList<ResultColumn> Columns { get; }

    /// <summary>The columns: arrays of string, int, int?, double, double?, bool or byte[].</summary>
    public IReadOnlyList<Array> Data { get; }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>A published table as it was read back, or some of its rows.</summary>
    /// <param name="name">The file name without extension.</param>
    /// <param name="table">All columns of the table.</param>
    /// <param name="rows">The rows, in their new order.</param>
    public static ResultTable Of(string name, TableReader table, IReadOnlyList<int> rows)
    {
        var columns = ResultColumns.All[name];
        return new ResultTable(name, columns, [.. columns.Select(Column)], rows.Count);

        Array Column(ResultColumn column) => (column.Kind, column.MayBeMissing) switch
        {
            (ColumnKind.Text, _) => Taken(table.Text(column.Name)),
            (ColumnKind.Whole, true) => Taken(table.WholeOrMissing(column.Name)),
            (ColumnKind.Whole, false) => Taken(table.Whole(column.Name)),
            (ColumnKind.Number, true) => Array.ConvertAll(Taken(table.Number(column.Name)), value => double.IsNaN(value) ? (double?)null : value),
            (ColumnKind.Number, false) => Taken(table.Number(column.Name)),
            (ColumnKind.Flag, _) => Taken(table.Flag(column.Name)),
            _ => Taken(table.Geometry(column.Name)),
        };

        T[] Taken<T>(T[] column) => [.. rows.Select(row => column[row])];
    }

    /// <summary>A table of rows, with one reader per column in the order of the published columns.</summary>
    internal static ResultTable Of<TRow>(string name, IReadOnlyCollection<TRow> rows, params ColumnReader<TRow>[] readers)
    {
        var columns = ResultColumns.All.TryGetValue(name, out var ofRun) ? ofRun : ShardColumns.All.TryGetValue(name, out var ofShard) ? ofShard : ComparisonColumns.All[name];
        if (columns.Count != readers.Length)
        {
            throw new InvalidOperationException($"{name} publishes {columns.Count} columns; {readers.Length} are filled.");
        }

        var data = columns.Zip(readers, (column, reader) => reader.Fill(column, rows)).ToArray();
        return new ResultTable(name, columns, data, rows.Count);
    }
}
