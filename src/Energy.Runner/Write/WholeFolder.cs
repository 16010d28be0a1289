using System.Runtime.InteropServices;
using Energy.Model;

namespace Energy.Runner.Write;

/// <summary>
/// A folder that is built beside the old one and put in its place when it is complete, in one step where the system can. What was there before stays whole
/// until then; work that breaks off leaves nothing but a partial folder, which the next one removes or goes on with.
/// </summary>
internal abstract partial class WholeFolder : IDisposable
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    private readonly string old;
    private readonly string lockPath;
    private readonly FileStream? holder;

    /// <summary>Begins a folder below another.</summary>
    /// <param name="output">The folder below which it stands.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="what">What it is, in messages.</param>
    /// <param name="building">What its name ends in while it is built: a run never clears what a fetch has gathered.</param>
    /// <param name="otherwise">What its user can do who cannot have it there.</param>
    protected WholeFolder(string output, string name, string what, string building, string otherwise = "choose another folder with --output")
    {
        Final = Path.Combine(output, name);
        Partial = Path.Combine(output, $".{name}.{building}");
        old = Path.Combine(output, $".{name}.old");
        lockPath = Path.Combine(output, $".{name}.lock");
        try
        {
            Directory.CreateDirectory(output);
            holder = new FileStream(lockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(lockPath))
        {
            throw new InputFaultException(new InputFault(Final, $"Another {what} is writing here.", $"One {what} at a time writes into a folder.", $"Wait for it to end, or {otherwise}."));
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputFaultException(new InputFault($"--output {output}", $"Nothing can be written there: {refusal.Message}", $"A {what} needs a folder it may write in.", "Choose another folder with --output."));
        }

        GiveBack();
    }

    /// <summary>Where the folder is being built.</summary>
    public string Partial { get; }

    /// <summary>Where it will be.</summary>
    public string Final { get; }

    /// <summary>Whether it was put in its place.</summary>
    protected bool IsKept { get; private set; }

    /// <summary>Puts the folder in its place.</summary>
    public void Keep()
    {
        if (!Directory.Exists(Final))
        {
            Directory.Move(Partial, Final);
        }
        else if (OperatingSystem.IsLinux() && RenameAt(CurrentFolder, Partial, CurrentFolder, Final, Exchange) == 0)
        {
            Directory.Delete(Partial, recursive: true);
        }
        else
        {
            Directory.Move(Final, old);
            Directory.Move(Partial, Final);
            Directory.Delete(old, recursive: true);
        }

        IsKept = true;
    }

    /// <summary>The fault of a folder that can no longer be written to.</summary>
    /// <param name="output">The folder below which it stands.</param>
    /// <param name="refusal">What the system said.</param>
    public static InputFaultException Stopped(string output, Exception refusal) => new(new InputFault(
        $"--output {output}",
        $"Writing stopped: {refusal.Message}",
        "There is room for the results, and the folder stays where it is. What stood there before stands as it was.",
        "Make room, or choose another folder with --output."));

    public virtual void Dispose() => holder?.Dispose();

    /// <summary>Removes what has been built so far.</summary>
    protected void ClearPartial()
    {
        if (Directory.Exists(Partial))
        {
            Directory.Delete(Partial, recursive: true);
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    /// <summary>A finished folder that lost its place when the work before broke off gets it back.</summary>
    private void GiveBack()
    {
        if (Directory.Exists(old) && Directory.Exists(Final))
        {
            Directory.Delete(old, recursive: true);
        }
        else if (Directory.Exists(old))
        {
            Directory.Move(old, Final);
        }
    }
}
