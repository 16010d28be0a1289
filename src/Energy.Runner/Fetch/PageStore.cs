namespace Energy.Runner.Fetch;

/// <summary>The answers of one layer that have come whole, kept until the layer is complete: what was fetched before an interruption is not asked for again.</summary>
internal sealed class PageStore
{
    private readonly string folder;
    private readonly long largest;
    private long bytes;

    /// <param name="folder">Where they are kept; no name in it comes from a service.</param>
    /// <param name="largest">The most bytes that they may have together.</param>
    public PageStore(string folder, long largest)
    {
        this.folder = folder;
        this.largest = largest;
        Remove(Gone);
        Directory.CreateDirectory(folder);
        bytes = new DirectoryInfo(folder).EnumerateFiles().Sum(file => file.Length);
    }

    private string Gone => folder + ".gone";

    /// <summary>How many more bytes there is room for.</summary>
    public long Room => Math.Max(0, largest - bytes);

    /// <summary>Whether answers of an earlier start are here.</summary>
    public bool HasAny => bytes > 0;

    public byte[]? Find(string name) => File.Exists(Of(name)) ? File.ReadAllBytes(Of(name)) : null;

    public void Keep(string name, byte[] body)
    {
        File.WriteAllBytes(Of(name) + ".part", body);
        File.Move(Of(name) + ".part", Of(name), overwrite: true);
        bytes += body.Length;
    }

    /// <summary>Throws away what has come, so that the layer begins anew.</summary>
    public void Clear()
    {
        // In one step: of pages that are left when the work breaks off here, some would be of one answer and some of another.
        Directory.Move(folder, Gone);
        Remove(Gone);
        Directory.CreateDirectory(folder);
        bytes = 0;
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The path of a file among the pages.</summary>
    public string Of(string name) => Path.Combine(folder, name);
}
