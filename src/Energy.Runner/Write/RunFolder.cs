using Energy.Model;
using Energy.Runner.Shards;

namespace Energy.Runner.Write;

/// <summary>The folder of a run: begun anew each time, and complete or not there at all.</summary>
internal sealed class RunFolder : WholeFolder
{
    /// <summary>Begins a run for a region, or a shard of one, below a folder.</summary>
    /// <param name="output">The folder below which it stands.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="isShard">Whether it is a shard.</param>
    public RunFolder(string output, string name, bool isShard = false)
        : base(Refusing(output, name, isShard), name, isShard ? "shard" : "run", "partial")
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
    private static string Refusing(string output, string name, bool isShard)
    {
        string place = Path.Combine(output, name);
        bool isRun = Directory.Exists(place) && ((File.Exists(Path.Combine(place, RunRecord.FileName)) && ShardRecord.IsIn(place) == isShard) || !Directory.EnumerateFileSystemEntries(place).Any());
        return !Path.Exists(place) || isRun
            ? output
            : throw new InputFaultException(new InputFault(place, $"Something stands here that is no {(isShard ? "shard" : "run")}.", $"A {(isShard ? "shard" : "run")} takes the place of an earlier one, and of nothing else.", "Move it away, or choose another folder with --output."));
    }
}
