using Energy.Fixtures;
using Energy.Fixtures.Publishers;
using Energy.Runner.Fetch;

namespace Energy.Runner.Tests.Fetch;

/// <summary>A fetch of the small town from a stub, in a folder of its own.</summary>
internal sealed class FetchTrial(IReadOnlyDictionary<string, byte[]> files) : IDisposable
{
    private static readonly Manners Quick = new(2, 3, TimeSpan.FromMilliseconds(10), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(1));

    private readonly ScratchFolder scratch = new();

    public FetchTrial()
        : this(SmallTownPublished.Files)
    {
    }

    public PublishersStub Stub { get; } = new(SmallTownPublished.Layers, files);

    /// <summary>Where the region comes.</summary>
    public string Region => scratch["town"];

    public string Partial => scratch[".town.fetching"];

    /// <summary>The list of services, before it is written.</summary>
    public Func<string, string> Change { get; set; } = text => text;

    /// <summary>Layers not asked for. The small town has no totals of its own.</summary>
    public List<string> Without { get; } = ["municipal_totals", "labels"];

    public List<string> Municipalities { get; } = ["GM0917"];

    /// <summary>The day that it seems to be.</summary>
    public TimeProvider Time { get; set; } = new OneDay(new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.Zero));

    public Task<string> FetchAsync() => FetchUntilAsync(TestContext.Current.CancellationToken);

    public async Task<string> FetchUntilAsync(CancellationToken cancel)
    {
        string services = scratch.Write("services.yaml", Change(SmallTownPublished.Services(Stub.Root)));
        var options = new FetchOptions(Municipalities, "town", Without, Repository.Path("data"), services, scratch.Path);
        return await new RegionFetch(options, Quick, Time, new Progress()).DoAsync(cancel);
    }

    /// <summary>The files of the region with their contents, save the log, which tells the time.</summary>
    public Dictionary<string, byte[]> Files() => Directory.EnumerateFiles(Region, "*", SearchOption.AllDirectories)
        .Where(path => Path.GetFileName(path) != FetchLog.FileName).ToDictionary(path => Path.GetRelativePath(Region, path), File.ReadAllBytes);

    public string Text(string name) => File.ReadAllText(Path.Combine(Region, name));

    public void Dispose()
    {
        Stub.Dispose();
        scratch.Dispose();
    }

    private sealed class OneDay(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    /// <summary>It becomes another day.</summary>
    public void DaysLater(int days) => Time = new OneDay(Time.GetUtcNow().AddDays(days));
}
