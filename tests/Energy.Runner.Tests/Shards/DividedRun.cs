using Energy.Fixtures;

namespace Energy.Runner.Tests.Shards;

/// <summary>The embedded region cut up into three municipalities, run in one go and as three shards that are then gathered; made once for all tests.</summary>
internal static class DividedRun
{
    public const int Municipalities = 3;

    private static readonly ScratchFolder Scratch = new();
    private static readonly Lazy<string> Prepared = new(Prepare);

    static DividedRun() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Scratch.Dispose();

    /// <summary>The run in one go.</summary>
    public static string InOneGo => Path.Combine(Prepared.Value, "one", "divided");

    /// <summary>The run that was gathered.</summary>
    public static string Gathered => Path.Combine(Prepared.Value, "gathered", "divided");

    /// <summary>The folder of data.</summary>
    public static string Data => Path.Combine(Prepared.Value, "data");

    /// <summary>The folders of the shards.</summary>
    public static string[] Shards => [.. Enumerable.Range(1, Municipalities).Select(number => Path.Combine(Prepared.Value, "shards", $"divided-shard-{number}-of-{Municipalities}"))];

    /// <summary>Runs the program beside the region.</summary>
    public static EnergyProgram.Ended Energy(params string[] arguments) => EnergyProgram.Run(Scratch.Path, arguments);

    /// <summary>Copies a run or shard: what is made here stays as it is, because other tests read it at the same time.</summary>
    public static void Copy(string from, string to)
    {
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static string Prepare()
    {
        string data = Scratch["data"];
        string region = DividedRegion.Write(data, Municipalities);
        string[] same = ["run", Path.Combine(data, "scenarios", "palet-ambition.yaml"), "--data", data, "--region", region, "--no-report"];
        Done([.. same, "--output", Scratch["one"]]);
        foreach (int number in Enumerable.Range(1, Municipalities))
        {
            Done([.. same, "--output", Scratch["shards"], "--shard", $"{number}/{Municipalities}"]);
        }

        // In another order than they were numbered: it is the region that tells the order.
        Done(["gather", "--data", data, "--output", Scratch["gathered"], "--no-report", .. Directory.GetDirectories(Scratch["shards"]).OrderDescending()]);
        return Scratch.Path;
    }

    private static void Done(string[] arguments)
    {
        var ended = Energy(arguments);
        Assert.True(ended.Exit == 0, ended.Error);
    }
}
