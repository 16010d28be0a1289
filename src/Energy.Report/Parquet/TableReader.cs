using Parquet;
using Parquet.Schema;

namespace Energy.Report.Parquet;

/// <summary>Reads columns of a published table back, so that reports are made from the datasets alone.</summary>
public sealed class TableReader
{
    private readonly Dictionary<string, Array> columns;

    private TableReader(Dictionary<string, Array> columns, int rows, IReadOnlyDictionary<string, string> metadata)
    {
        this.columns = columns;
        Rows = rows;
        Metadata = metadata;
    }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>The file's metadata.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>Reads the named columns of a table in the folder of a run, or all when none is named.</summary>
    public static Task<TableReader> OfRunAsync(string folder, string table, params string[] names) => OfFilesAsync(TableFiles.Of(folder, table), names);

    /// <summary>Reads the named columns of a table that stands in several files of the same form, one after the other.</summary>
    public static async Task<TableReader> OfFilesAsync(IReadOnlyList<string> files, params string[] names)
    {
        var streams = new List<Stream>();
        try
        {
            // At once and not piece by piece: the library asks for pieces of some bytes, each of which would wait for a thread.
            streams.AddRange(files.Select(file => new MemoryStream(File.ReadAllBytes(file), writable: false)));
            return await ReadAsync(streams, names);
        }
        finally
        {
            foreach (var stream in streams)
            {
                await stream.DisposeAsync();
            }
        }
    }

    /// <summary>Reads the named columns of a table, or all when none is named.</summary>
    public static Task<TableReader> ReadAsync(Stream stream, params string[] names) => ReadAsync([stream], names);

    private static async Task<TableReader> ReadAsync(IReadOnlyList<Stream> streams, string[] names)
    {
        var readers = new List<ParquetReader>();
        try
        {
            foreach (var stream in streams)
            {
                readers.Add(await ParquetReader.CreateAsync(stream));
            }

            int rows = (int)readers.Sum(reader => reader.RowGroups.Sum(group => group.RowCount));
            var columns = Fields(readers[0], names).ToDictionary(field => field.Name, field => New(field, rows));
            int first = 0;
            foreach (var reader in readers)
            {
                for (int g = 0; g < reader.RowGroupCount; g++)
                {
                    using var group = reader.OpenRowGroupReader(g);
                    int count = (int)group.RowCount;
                    foreach (var field in Fields(reader, names))
                    {
                        await ReadColumnAsync(group, field, columns[field.Name], first, count);
                    }

                    first += count;
                }
            }

            return new TableReader(columns.ToDictionary(column => column.Key, column => Settled(column.Value)), rows, readers[0].CustomMetadata);
        }
        finally
        {
            foreach (var reader in readers)
            {
                await reader.DisposeAsync();
            }
        }
    }

    private static IEnumerable<DataField> Fields(ParquetReader reader, string[] names) =>
        reader.Schema.GetDataFields().Where(field => field.Path.Length == 1 && (names.Length == 0 || names.Contains(field.Name)));

    /// <summary>A column of text; null where missing.</summary>
    public string?[] Text(string column) => (string?[])columns[column];

    /// <summary>A column of whole numbers without gaps.</summary>
    public int[] Whole(string column) => (int[])columns[column];

    /// <summary>A column of whole numbers; null where missing.</summary>
    public int?[] WholeOrMissing(string column) => columns[column] as int?[] ?? [.. ((int[])columns[column]).Select(value => (int?)value)];

    /// <summary>A column of numbers; NaN where missing.</summary>
    public double[] Number(string column) => (double[])columns[column];

    /// <summary>A column of yes or no.</summary>
    public bool[] Flag(string column) => (bool[])columns[column];

    /// <summary>A column of geometries.</summary>
    public byte[][] Geometry(string column) => (byte[][])columns[column];

    /// <summary>A column as it is asked for: a number that is missing is NaN, and what may be missing but never is, as other engines write everything, is plain.</summary>
    private static Array Settled(Array column) => column switch
    {
        double?[] numbers => Array.ConvertAll(numbers, value => value ?? double.NaN),
        int?[] wholes when Array.TrueForAll(wholes, value => value.HasValue) => Array.ConvertAll(wholes, value => value!.Value),
        bool?[] flags when Array.TrueForAll(flags, value => value.HasValue) => Array.ConvertAll(flags, value => value!.Value),
        _ => column,
    };

    private static Array New(DataField field, int rows) => (field.ClrType, field.IsNullable) switch
    {
        (var type, _) when type == typeof(string) || type == typeof(ReadOnlyMemory<char>) => new string?[rows],
        (var type, _) when type == typeof(byte[]) || type == typeof(ReadOnlyMemory<byte>) => new byte[rows][],
        (var type, false) when type == typeof(int) => new int[rows],
        (var type, true) when type == typeof(int) => new int?[rows],
        (var type, false) when type == typeof(double) => new double[rows],
        (var type, true) when type == typeof(double) => new double?[rows],
        (var type, false) when type == typeof(bool) => new bool[rows],
        (var type, true) when type == typeof(bool) => new bool?[rows],
        _ => throw new InvalidOperationException($"The column {field.Name} is of a type that is not published."),
    };

    private static ValueTask ReadColumnAsync(ParquetRowGroupReader group, DataField field, Array data, int first, int count) => data switch
    {
        string?[] texts => TextReader.ReadAsync(group, field, texts.AsMemory(first, count)),
        byte[][] blobs => group.ReadAsync(field, blobs.AsMemory(first, count)!),
        int[] wholes => group.ReadAsync<int>(field, wholes.AsMemory(first, count)),
        int?[] wholes => group.ReadAsync<int>(field, wholes.AsMemory(first, count)),
        double[] numbers => group.ReadAsync<double>(field, numbers.AsMemory(first, count)),
        double?[] numbers => group.ReadAsync<double>(field, numbers.AsMemory(first, count)),
        bool[] flags => group.ReadAsync<bool>(field, flags.AsMemory(first, count)),
        bool?[] flags => group.ReadAsync<bool>(field, flags.AsMemory(first, count)),
        _ => throw new InvalidOperationException($"No column holds {data.GetType().Name}."),
    };
}
