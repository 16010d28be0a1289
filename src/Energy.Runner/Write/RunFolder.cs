using System.Runtime.InteropServices;
using Energy.Model;

namespace Energy.Runner.Write;

/// <summary>
/// The folder of a run: built beside the old one and put in its place when it is complete, in one step where the system can. What was there before stays
/// whole until then; a run that breaks off leaves nothing but a partial folder, which the next one removes.
/// </summary>
internal sealed partial class RunFolder : IDisposable
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    private readonly string final;
    private readonly string old;
    private readonly string lockPath;
    private readonly FileStream? holder;
    private bool isKept;

    /// <summary>Begins a run for a region below a folder.</summary>
    public RunFolder(string output, string region)
    {
        final = Path.Combine(output, region);
        RefuseToReplaceWhatIsNoRun(final);
        Partial = Path.Combine(output, $".{region}.partial");
        old = Path.Combine(output, $".{region}.old");
        lockPath = Path.Combine(output, $".{region}.lock");
        try
        {
            Directory.CreateDirectory(output);
            holder = new FileStream(lockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(lockPath))
        {
            throw new InputFaultException(new InputFault(final, "Another run is writing here.", "One run at a time writes into a folder.", "Wait for it to end, or choose another folder with --output."));
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputFaultException(new InputFault($"--output {output}", $"Nothing can be written there: {refusal.Message}", "A run needs a folder it may write in.", "Choose another folder with --output."));
        }

        Recover();
        Directory.CreateDirectory(Partial);
    }

    /// <summary>Where the run is being built.</summary>
    public string Partial { get; }

    /// <summary>Where it will be.</summary>
    public string Final => final;

    /// <summary>Puts the run in its place.</summary>
    public void Keep()
    {
        if (!Directory.Exists(final))
        {
            Directory.Move(Partial, final);
        }
        else if (OperatingSystem.IsLinux() && RenameAt(CurrentFolder, Partial, CurrentFolder, final, Exchange) == 0)
        {
            Directory.Delete(Partial, recursive: true);
        }
        else
        {
            Directory.Move(final, old);
            Directory.Move(Partial, final);
            Directory.Delete(old, recursive: true);
        }

        isKept = true;
    }

    public void Dispose()
    {
        if (!isKept && Directory.Exists(Partial))
        {
            Directory.Delete(Partial, recursive: true);
        }

        holder?.Dispose();
    }

    private static void RefuseToReplaceWhatIsNoRun(string place)
    {
        bool isRun = Directory.Exists(place) && (File.Exists(Path.Combine(place, RunRecord.FileName)) || !Directory.EnumerateFileSystemEntries(place).Any());
        if (Path.Exists(place) && !isRun)
        {
            throw new InputFaultException(new InputFault(place, "Something stands here that is no run.", "A run takes the place of an earlier run, and of nothing else.", "Move it away, or choose another folder with --output."));
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    /// <summary>Cleans up after a run that broke off: a finished one that lost its place gets it back.</summary>
    private void Recover()
    {
        if (Directory.Exists(old))
        {
            if (Directory.Exists(final))
            {
                Directory.Delete(old, recursive: true);
            }
            else
            {
                Directory.Move(old, final);
            }
        }

        if (Directory.Exists(Partial))
        {
            Directory.Delete(Partial, recursive: true);
        }
    }
}
