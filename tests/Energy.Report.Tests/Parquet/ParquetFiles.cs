using System.Globalization;
using Energy.Fixtures;
using Energy.Report.Parquet;
using Energy.Report.Tables;
using NetTopologySuite.Geometries;

namespace Energy.Report.Tests.Parquet;

/// <summary>Tables as files, read back by an engine that is not ours.</summary>
public sealed class ParquetFiles : IDisposable
{
    private static readonly int[] Sizes = [0, 1, 7];

    private readonly ScratchFolder scratch = new();

    public static TheoryData<string, int> Tables => [.. ResultColumns.All.Keys.SelectMany(name => Sizes.Select(rows => new TheoryDataRow<string, int>(name, rows)))];

    public void Dispose() => scratch.Dispose();

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Every_value_and_every_gap_of_a_table_comes_back(string name, int rows) => await AssertComesBack(name, rows);

    [Fact]
    public async Task A_table_of_more_than_one_row_group_comes_back() => await AssertComesBack("indicators", 100_003);

    [Theory]
    [InlineData("")]
    [InlineData(", DICTIONARY_SIZE_LIMIT 1")]
    public async Task Texts_that_another_engine_wrote_are_read_with_a_dictionary_or_without(string option)
    {
        Duck.Ask($"COPY (SELECT CASE WHEN n % 7 = 0 THEN NULL ELSE 'wijk ' || (n % 5) END AS word, 'pand ' || n AS name, 'straat ' || ((n * n + n // 3) % 4) AS street, n::INTEGER AS number FROM range(5000) r(n)) TO '{scratch["other.parquet"]}' (FORMAT parquet, ROW_GROUP_SIZE 2048{option})");
        var read = await TableReader.OfFilesAsync([scratch["other.parquet"]]);
        Assert.Equal(Enumerable.Range(0, 5000).Select(n => n % 7 == 0 ? null : $"wijk {n % 5}"), read.Text("word"));
        Assert.Equal(Enumerable.Range(0, 5000).Select(n => $"pand {n}"), read.Text("name"));
        Assert.Equal(Enumerable.Range(0, 5000).Select(n => $"straat {((n * n) + (n / 3)) % 4}"), read.Text("street"));
        Assert.Equal(Enumerable.Range(0, 5000), read.Whole("number"));
    }

    [Fact]
    public void A_reader_cannot_slip_under_another_column()
    {
        var readers = ResultColumns.All["zones"].Select(Reader).ToArray();
        (readers[0], readers[1]) = (readers[1], readers[0]);
        Assert.Throws<InvalidOperationException>(() => ResultTable.Of("zones", Enumerable.Range(0, 2).ToArray(), readers));
    }

    [Fact]
    public void A_gap_where_none_may_be_is_refused()
    {
        var columns = ResultColumns.All["indicators"];
        var readers = columns.Select(column => column.Name == "scenario" ? ColumnReader<int>.Text("scenario", row => row == 1 ? null : "s") : Reader(column)).ToArray();
        Assert.ThrowsAny<InvalidOperationException>(() => ResultTable.Of("indicators", Enumerable.Range(0, 2).ToArray(), readers));
    }

    private async Task AssertComesBack(string name, int rows)
    {
        var columns = ResultColumns.All[name];
        var table = ResultTable.Of(name, Enumerable.Range(0, rows).ToArray(), [.. columns.Select(Reader)]);
        await using (var stream = File.Create(scratch[name + ".parquet"]))
        {
            await TableWriter.WriteAsync(table, stream, new Dictionary<string, string> { ["region"] = "somewhere" });
        }

        Assert.Equal(rows, Duck.Number(scratch.Path, $"SELECT count(*) FROM '@{name}.parquet'"));
        var read = Duck.Rows(scratch.Path, $"SELECT {string.Join(", ", columns.Select(column => column.Kind == ColumnKind.Geometry ? column.Name + "::VARCHAR" : column.Name))} FROM '@{name}.parquet'");
        for (int row = 0; row < rows; row++)
        {
            for (int place = 0; place < columns.Count; place++)
            {
                Assert.Equal(Expected(columns[place], row), read[row][place]);
            }
        }
    }

    private static bool IsGap(ResultColumn column, int row) => column.MayBeMissing && row % 3 == 1;

    private static object? Expected(ResultColumn column, int row) => IsGap(column, row) ? null : column.Kind switch
    {
        ColumnKind.Text => $"tekst {row % 5} ë",
        ColumnKind.Whole => row * 2,
        ColumnKind.Number => row / 8.0,
        ColumnKind.Flag => row % 2 == 0,
        _ => string.Create(CultureInfo.InvariantCulture, $"POINT ({row} {row + 0.5})"),
    };

    private static ColumnReader<int> Reader(ResultColumn column) => column.Kind switch
    {
        ColumnKind.Text => ColumnReader<int>.Text(column.Name, row => (string?)Expected(column, row)),
        ColumnKind.Whole => ColumnReader<int>.Whole(column.Name, row => (int?)Expected(column, row)),
        ColumnKind.Number => ColumnReader<int>.Number(column.Name, row => (double?)Expected(column, row)),
        ColumnKind.Flag => ColumnReader<int>.Flag(column.Name, row => (bool)Expected(column, row)!),
        _ => ColumnReader<int>.Geometry(column.Name, row => new Point(row, row + 0.5).AsBinary()),
    };
}
