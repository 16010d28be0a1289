using Energy.Model;

namespace Energy.Runner.Read;

/// <summary>Reads layers of a region, and keeps what was found in each in the order in which they are asked for. A fault in one layer does not stop the others from being looked at.</summary>
internal sealed class LayerReading(RegionDescription description, Faults faults)
{
    private readonly List<LayerRecord> records = [];

    /// <summary>What was found in each layer, in the order in which they were asked for.</summary>
    public IReadOnlyList<LayerRecord> Records => records;

    /// <summary>Reads one layer; null where the region has none or it is at fault.</summary>
    public T? Read<T>(string key, Func<LayerDescription, LayerRecord, T> read)
        where T : class =>
        description.Layers.TryGetValue(key, out var layer) ? Kept(Found(layer, read)) : null;

    /// <summary>Begins to read one layer while others are read, and gives back what asks for it: null where the region has none or it is at fault. It is asked for once.</summary>
    public Func<T?> Begin<T>(string key, Func<LayerDescription, LayerRecord, T> read)
        where T : class
    {
        if (!description.Layers.TryGetValue(key, out var layer))
        {
            return () => null;
        }

        var reading = Task.Run(() => Found(layer, read));
        return () => Kept(reading.GetAwaiter().GetResult());
    }

    /// <summary>The fault of a file that is another when it is read once more.</summary>
    public static InputFault Changed(LayerDescription layer) =>
        new(layer.Place.ToString(), $"Layer '{layer.Key}': the file {layer.File} changed while it was read.", "A file stays as it is during a run: else half of what is read is of another edition.", "Wait until it has been written, and start again.");

    private T? Kept<T>((T? Result, LayerRecord Record, Faults Faults) found)
        where T : class
    {
        records.Add(found.Record);
        faults.Add(found.Faults);
        return found.Result;
    }

    private static (T? Result, LayerRecord Record, Faults Faults) Found<T>(LayerDescription layer, Func<LayerDescription, LayerRecord, T> read)
        where T : class
    {
        var faults = new Faults();
        var before = Stamp(layer.Path);
        var record = new LayerRecord(layer, FileChecksum.Of(layer.Path));
        var result = faults.Try(() => read(layer, record));
        if (Stamp(layer.Path) != before)
        {
            faults.Add(Changed(layer));
        }

        return (result, record, faults);
    }

    /// <summary>By what a file that was written or replaced is told.</summary>
    private static (long Length, DateTime Written) Stamp(string path) => new FileInfo(path) is { Exists: true } file ? (file.Length, file.LastWriteTimeUtc) : default;
}
