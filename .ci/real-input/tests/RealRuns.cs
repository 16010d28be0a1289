using System.Collections.Concurrent;
using Energy.Fixtures;

namespace Energy.RealInput.Tests;

/// <summary>Each region of this folder run once, on the files below <c>ENERGY_REAL_DATA</c>.</summary>
internal static class RealRuns
{
    private static readonly ScratchFolder Scratch = new();
    private static readonly ConcurrentDictionary<string, Lazy<EnergyProgram.Ended>> Runs = new();

    static RealRuns() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Scratch.Dispose();

    /// <summary>The folder of the run on a region.</summary>
    public static string Folder(string region)
    {
        var ended = End(region);
        return ended.Exit == 0 ? Scratch[region] : throw new InvalidOperationException(ended.Error);
    }

    /// <summary>How the run on a region ended.</summary>
    public static EnergyProgram.Ended End(string region) => Runs.GetOrAdd(region, _ => new(() =>
        EnergyProgram.Run(Repository.Root, "run", "--region", Repository.Path(".ci", "real-input", "regions", region + ".yaml"), "--output", Scratch.Path))).Value;
}
