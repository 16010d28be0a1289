using Energy.Model;

namespace Energy.Runner.Write;

/// <summary>Writes a file aside and puts it in its place when it is complete: what stood there stands until then.</summary>
internal static class WholeFile
{
    /// <exception cref="InputFaultException">Nothing can be written there.</exception>
    public static void Replace(string path, Action<Stream> write) => Refusable(path, () =>
    {
        string building = Building(path);
        try
        {
            using (var stream = File.Create(building))
            {
                write(stream);
            }

            File.Move(building, path, overwrite: true);
        }
        finally
        {
            File.Delete(building);
        }
    });

    /// <summary>Looks whether a file can be written, before long work that would be lost if it could not.</summary>
    /// <exception cref="InputFaultException">Nothing can be written there.</exception>
    public static void Try(string path) => Refusable(path, () =>
    {
        File.Create(Building(path)).Dispose();
        File.Delete(Building(path));
    });

    private static string Building(string path) => Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, $".{Path.GetFileName(path)}.partial");

    private static void Refusable(string path, Action act)
    {
        try
        {
            act();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputFaultException(new InputFault(path, $"Nothing can be written there: {refusal.Message}", "The result needs a file it may be written to, and room for it.", "Name another place, or make room."));
        }
    }
}
