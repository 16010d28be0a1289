using Parquet;
using Parquet.Schema;

namespace Energy.Benchmarks.Work;

/// <summary>Writes the table of buildings, a group of rows for each batch.</summary>
internal sealed class BuildingTable : IDisposable
{
    private readonly FileStream stream;
    private readonly ParquetWriter writer;
    private readonly string[] codes;
    private readonly DataField[] fields =
    [
        new DataField("identificatie", typeof(ReadOnlyMemory<char>), isNullable: false), new DataField("buurtcode", typeof(string), isNullable: true),
        new DataField("klasse", typeof(int), isNullable: false), new DataField("lagen", typeof(int), isNullable: false),
        new DataField("oppervlakte_m2", typeof(double), isNullable: false), new DataField("wko_goed_m2", typeof(double), isNullable: false),
        new DataField("warmtenet_m2", typeof(double), isNullable: false),
    ];

    private string?[] places = [];

    /// <summary>Begins a file.</summary>
    public BuildingTable(string path, IReadOnlyList<string> codes)
    {
        this.codes = [.. codes];
        stream = File.Create(path);
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.None };
        options.ColumnEncodingHints["buurtcode"] = EncodingHint.Dictionary;
        writer = ParquetWriter.CreateAsync(new ParquetSchema(fields.Cast<Field>()), stream, options).GetAwaiter().GetResult();
    }

    /// <summary>Adds some rows of a batch.</summary>
    public void Write(BuildingBatch batch, int start, int count) => WriteAsync(batch, start, count).GetAwaiter().GetResult();

    public void Dispose()
    {
        writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        stream.Dispose();
    }

    private async Task WriteAsync(BuildingBatch batch, int start, int count)
    {
        if (places.Length < count)
        {
            places = new string?[count];
        }

        for (int i = 0; i < count; i++)
        {
            int place = batch.Neighbourhood[start + i];
            places[i] = place < 0 ? null : codes[place];
        }

        using var group = writer.CreateRowGroup();
        await group.WriteAsync<ReadOnlyMemory<char>>(fields[0], batch.Id.AsMemory(start, count));
        await group.WriteAsync(fields[1], new ArraySegment<string>(places!, 0, count));
        await group.WriteAsync<int>(fields[2], batch.Class.AsMemory(start, count));
        await group.WriteAsync<int>(fields[3], batch.Flags.AsMemory(start, count));
        await group.WriteAsync<double>(fields[4], batch.AreaM2.AsMemory(start, count));
        await group.WriteAsync<double>(fields[5], batch.FirstM2.AsMemory(start, count));
        await group.WriteAsync<double>(fields[6], batch.SecondM2.AsMemory(start, count));
        group.CompleteValidate();
    }
}
