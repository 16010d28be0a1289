namespace Energy.Fixtures;

/// <summary>One run on the embedded region with the project's own scenarios, made once for all tests of a project.</summary>
internal static class EmbeddedRun
{
    private static readonly ScratchFolder Scratch = new();
    private static readonly Lazy<EnergyProgram.Ended> Run = new(() => EnergyProgram.Run(Scratch.Path, "run", "--data", Repository.Path("data"), "--output", Scratch.Path));

    static EmbeddedRun() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Scratch.Dispose();

    /// <summary>How it ended.</summary>
    public static EnergyProgram.Ended Ended => Run.Value;

    /// <summary>The folder with its datasets and report.</summary>
    public static string Folder => Ended.Exit == 0 ? Scratch["heerlen"] : throw new InvalidOperationException(Ended.Error);
}
