using Energy.Model;

namespace Energy.Runner.Write;

/// <summary>The folder of a run: begun anew each time, and complete or not there at all.</summary>
internal sealed class RunFolder : WholeFolder
{
    /// <summary>Begins a run for a region below a folder.</summary>
    public RunFolder(string output, string region)
        : base(Refusing(output, region), region, "run", "partial")
    {
        ClearPartial();
        Directory.CreateDirectory(Partial);
    }

    public override void Dispose()
    {
        if (!IsKept)
        {
            ClearPartial();
        }

        base.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The folder to write below, unless something else stands where the run would come.</summary>
    private static string Refusing(string output, string region)
    {
        string place = Path.Combine(output, region);
        bool isRun = Directory.Exists(place) && (File.Exists(Path.Combine(place, RunRecord.FileName)) || !Directory.EnumerateFileSystemEntries(place).Any());
        return !Path.Exists(place) || isRun
            ? output
            : throw new InputFaultException(new InputFault(place, "Something stands here that is no run.", "A run takes the place of an earlier run, and of nothing else.", "Move it away, or choose another folder with --output."));
    }
}
