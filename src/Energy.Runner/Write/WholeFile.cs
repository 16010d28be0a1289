namespace Energy.Runner.Write;

/// <summary>Writes a file aside and puts it in its place when it is complete: what stood there stands until then.</summary>
internal static class WholeFile
{
    public static void Replace(string path, Action<Stream> write)
    {
        string building = Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, $".{Path.GetFileName(path)}.partial");
        using (var stream = File.Create(building))
        {
            write(stream);
        }

        File.Move(building, path, overwrite: true);
    }
}
