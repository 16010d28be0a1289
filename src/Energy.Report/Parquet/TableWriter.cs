using System.IO.Compression;
using System.Text.Json;
using Energy.Report.Tables;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Parquet;
using Parquet.Schema;

namespace Energy.Report.Parquet;

/// <summary>Writes a table as Parquet, and as GeoParquet 1.1 when it has a geometry. The same table gives the same bytes.</summary>
public static class TableWriter
{
    private const int RowsPerGroup = 100_000;

    private static readonly string[] Sides = ["xmin", "ymin", "xmax", "ymax"];

    /// <summary>Writes a table to a stream.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="about">What goes into the file's metadata besides the columns, such as the region.</param>
    public static async Task WriteAsync(ResultTable table, Stream stream, IReadOnlyDictionary<string, string> about)
    {
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Optimal };
        int geometry = table.Columns.ToList().FindIndex(column => column.Kind == ColumnKind.Geometry);
        var boxes = geometry < 0 ? null : new Boxes((byte[][])table.Data[geometry]);
        DataField[] fields = [.. table.Columns.Select(Field)];
        DataField[] sides = [.. Sides.Select(side => new DataField(side, typeof(double), isNullable: false))];
        foreach (var column in table.Columns.Where(column => column.Kind == ColumnKind.Text))
        {
            options.ColumnEncodingHints[column.Name] = EncodingHint.Dictionary;
        }

        var schema = boxes is null ? new ParquetSchema(fields.Cast<Field>()) : new ParquetSchema([.. fields, new StructField("bbox", sides)]);
        var metadata = new SortedDictionary<string, string>(about.ToDictionary(), StringComparer.Ordinal) { ["columns"] = Dictionary(table) };
        if (boxes is not null)
        {
            metadata["geo"] = GeoMetadata.Of(boxes.Extent, boxes.Types);
        }

        await using var writer = await ParquetWriter.CreateAsync(schema, stream, options);
        writer.CustomMetadata = metadata;
        for (int first = 0; first < Math.Max(1, table.Rows); first += RowsPerGroup)
        {
            int count = Math.Min(RowsPerGroup, table.Rows - first);
            using var group = writer.CreateRowGroup();
            for (int column = 0; column < fields.Length; column++)
            {
                await WriteColumnAsync(group, fields[column], table.Data[column], first, count);
            }

            if (boxes is not null)
            {
                int[] defined = [.. Enumerable.Repeat(1, count)];
                for (int side = 0; side < sides.Length; side++)
                {
                    await group.WriteAllPartsAsync<double>(sides[side], boxes.Sides[side].AsMemory(first, count), defined, null, default);
                }
            }

            group.CompleteValidate();
        }
    }

    private static DataField Field(ResultColumn column) => column.Kind switch
    {
        ColumnKind.Text => new DataField(column.Name, typeof(string), isNullable: column.MayBeMissing),
        ColumnKind.Whole => new DataField(column.Name, typeof(int), isNullable: column.MayBeMissing),
        ColumnKind.Number => new DataField(column.Name, typeof(double), isNullable: column.MayBeMissing),
        ColumnKind.Flag => new DataField(column.Name, typeof(bool), isNullable: column.MayBeMissing),
        _ => new DataField(column.Name, typeof(byte[]), isNullable: column.MayBeMissing),
    };

    private static Task WriteColumnAsync(ParquetRowGroupWriter group, DataField field, Array data, int first, int count) => data switch
    {
        string?[] texts => group.WriteAsync(field, new ArraySegment<string>(texts!, first, count), null),
        int[] wholes => group.WriteAsync<int>(field, wholes.AsMemory(first, count)),
        int?[] wholes => group.WriteAsync<int>(field, wholes.AsMemory(first, count)),
        double[] numbers => group.WriteAsync<double>(field, numbers.AsMemory(first, count)),
        double?[] numbers => group.WriteAsync<double>(field, numbers.AsMemory(first, count)),
        bool[] flags => group.WriteAsync<bool>(field, flags.AsMemory(first, count)),
        byte[][] blobs => group.WriteAsync(field, new ArraySegment<byte[]>(blobs, first, count), null),
        _ => throw new InvalidOperationException($"No column can hold {data.GetType().Name}."),
    };

    /// <summary>The meaning of every column, so that the file explains itself.</summary>
    private static string Dictionary(ResultTable table) =>
        JsonSerializer.Serialize(table.Columns.Select(column => new { name = column.Name, meaning = column.Meaning, formula = column.Formula }));

    /// <summary>The boxes around geometries.</summary>
    private sealed class Boxes
    {
        public Boxes(byte[][] geometries)
        {
            var reader = new WKBReader();
            var types = new SortedSet<string>(StringComparer.Ordinal);
            Sides = [.. Enumerable.Range(0, 4).Select(_ => new double[geometries.Length])];
            for (int row = 0; row < geometries.Length; row++)
            {
                var geometry = reader.Read(geometries[row]);
                var box = geometry.EnvelopeInternal;
                (Sides[0][row], Sides[1][row], Sides[2][row], Sides[3][row]) = (box.MinX, box.MinY, box.MaxX, box.MaxY);
                Extent.ExpandToInclude(box);
                types.Add(geometry.GeometryType);
            }

            Types = types;
        }

        public double[][] Sides { get; }

        public Envelope Extent { get; } = new();

        public IEnumerable<string> Types { get; }
    }
}
