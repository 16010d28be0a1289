using Energy.Model;

namespace Energy.Runner.Read;

/// <summary>Reads layers of a region one by one and keeps what was found in each. A fault in one layer does not stop the others from being looked at.</summary>
internal sealed class LayerReading(RegionDescription description, Faults faults)
{
    private readonly List<LayerRecord> records = [];

    /// <summary>What was found in each layer, in the order in which they were read.</summary>
    public IReadOnlyList<LayerRecord> Records => records;

    /// <summary>Reads one layer; null where the region has none or it is at fault.</summary>
    public T? Read<T>(string key, Func<LayerDescription, LayerRecord, T> read)
        where T : class
    {
        if (!description.Layers.TryGetValue(key, out var layer))
        {
            return null;
        }

        var before = Stamp(layer.Path);
        var record = new LayerRecord(layer, FileChecksum.Of(layer.Path));
        records.Add(record);
        var result = faults.Try(() => read(layer, record));
        if (Stamp(layer.Path) != before)
        {
            faults.Add(Changed(layer));
        }

        return result;
    }

    /// <summary>The fault of a file that is another when it is read once more.</summary>
    public static InputFault Changed(LayerDescription layer) =>
        new(layer.Place.ToString(), $"Layer '{layer.Key}': the file {layer.File} changed while it was read.", "A file stays as it is during a run: else half of what is read is of another edition.", "Wait until it has been written, and start again.");

    /// <summary>By what a file that was written or replaced is told.</summary>
    private static (long Length, DateTime Written) Stamp(string path) => new FileInfo(path) is { Exists: true } file ? (file.Length, file.LastWriteTimeUtc) : default;
}
