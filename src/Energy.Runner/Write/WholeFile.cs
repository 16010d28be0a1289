using Energy.Model;

namespace Energy.Runner.Write;

/// <summary>Writes a file aside and puts it in its place when it is complete: what stood there stands until then.</summary>
internal static class WholeFile
{
    /// <exception cref="InputFaultException">Nothing can be written there.</exception>
    public static void Replace(string path, Action<Stream> write)
    {
        var stream = Begun(path);
        try
        {
            using (stream)
            {
                write(stream);
            }

            File.Move(Building(path), path, overwrite: true);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, refusal);
        }
        finally
        {
            File.Delete(Building(path));
        }
    }

    /// <summary>Looks whether a file can be written, before long work that would be lost if it could not.</summary>
    /// <exception cref="InputFaultException">Nothing can be written there.</exception>
    public static void Try(string path)
    {
        Begun(path).Dispose();
        File.Delete(Building(path));
    }

    private static string Building(string path) => Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, $".{Path.GetFileName(path)}.partial");

    private static FileStream Begun(string path)
    {
        try
        {
            return File.Create(Building(path));
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Refused(path, refusal);
        }
    }

    private static InputFaultException Refused(string path, Exception refusal) =>
        new(new InputFault(path, $"Nothing can be written there: {refusal.Message}", "The result needs a file it may be written to, and room for it.", "Name another place, or make room."));
}
