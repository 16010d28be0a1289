using Parquet;
using Parquet.Schema;

namespace Energy.Benchmarks.Work;

/// <summary>Writes the sums: by neighbourhood and class, and the farmland by neighbourhood.</summary>
internal static class SumTables
{
    private static readonly string[] Counts = ["klasse", "panden"];
    private static readonly string[] Areas = ["vloer_m2", "oppervlakte_m2", "wko_goed_m2", "warmtenet_m2"];
    private static readonly string[] Farmland = ["landbouw_m2"];

    /// <summary>Writes both tables.</summary>
    public static void Write(string folder, IReadOnlyList<string> codes, Sums sums) => WriteAsync(folder, codes, sums).GetAwaiter().GetResult();

    private static async Task WriteAsync(string folder, IReadOnlyList<string> codes, Sums sums)
    {
        int[] rows = [.. Enumerable.Range(0, sums.Buildings.Length).Where(row => sums.Buildings[row] > 0)];
        await using (var table = await Table.CreateAsync(
            Path.Combine(folder, "hood_class.parquet"),
            [.. Counts, .. OverlayFiles.LayerNames],
            Areas))
        {
            await table.TextAsync([.. rows.Select(row => codes[row / Classes.Count])]);
            await table.WholeAsync([.. rows.Select(row => row % Classes.Count)]);
            await table.WholeAsync([.. rows.Select(row => sums.Buildings[row])]);
            for (int layer = 0; layer < Sums.Layers; layer++)
            {
                await table.WholeAsync([.. rows.Select(row => sums.Flags[(row * Sums.Layers) + layer])]);
            }

            await table.NumberAsync([.. rows.Select(row => (double)sums.FloorM2[row])]);
            foreach (long[] areas in sums.Areas)
            {
                await table.NumberAsync([.. rows.Select(row => Sums.M2(areas[row]))]);
            }
        }

        await using var farmland = await Table.CreateAsync(Path.Combine(folder, "hood_parcel.parquet"), [], Farmland);
        await farmland.TextAsync([.. codes]);
        await farmland.NumberAsync([.. sums.Farmland.Select(Sums.M2)]);
    }

    /// <summary>One table in one group of rows, column after column.</summary>
    private sealed class Table(FileStream stream, ParquetWriter writer, DataField[] fields) : IAsyncDisposable
    {
        private readonly ParquetRowGroupWriter group = writer.CreateRowGroup();
        private int column;

        public static async Task<Table> CreateAsync(string path, string[] wholes, string[] numbers)
        {
            DataField[] fields =
            [
                new DataField("buurtcode", typeof(string), isNullable: false), .. wholes.Select(name => new DataField(name, typeof(int), isNullable: false)),
                .. numbers.Select(name => new DataField(name, typeof(double), isNullable: false)),
            ];
            var stream = File.Create(path);
            var options = new ParquetOptions { CompressionMethod = CompressionMethod.None };
            options.ColumnEncodingHints["buurtcode"] = EncodingHint.Dictionary;
            return new Table(stream, await ParquetWriter.CreateAsync(new ParquetSchema(fields.Cast<Field>()), stream, options), fields);
        }

        public Task TextAsync(string[] values) => group.WriteAsync(fields[column++], values);

        public Task WholeAsync(int[] values) => group.WriteAsync<int>(fields[column++], values);

        public Task NumberAsync(double[] values) => group.WriteAsync<double>(fields[column++], values);

        public async ValueTask DisposeAsync()
        {
            group.CompleteValidate();
            group.Dispose();
            await writer.DisposeAsync();
            await stream.DisposeAsync();
        }
    }
}
