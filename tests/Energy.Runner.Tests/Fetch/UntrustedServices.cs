using System.Collections.Concurrent;
using Energy.Fixtures.Publishers;
using Energy.Model;

namespace Energy.Runner.Tests.Fetch;

/// <summary>What a service says is believed only where it can be checked, and a bad day of a service is told in words.</summary>
public sealed class UntrustedServices : IDisposable
{
    private readonly FetchTrial trial = new();

    public static TheoryData<string, string, string> Refusals => new()
    {
        { "/ogc/cbs", nameof(Misbehaviour.WebPage), "Contents of the type text/html came: Please log in" },
        { "/ogc/cbs", nameof(Misbehaviour.NotFound), "The service refuses (status 404): {\"detail\":\"moved away \"}" },
        { "/ogc/cbs", nameof(Misbehaviour.OtherCrs), "The service answers in <http://www.opengis.net/def/crs/OGC/1.3/CRS84>." },
        { "/ogc/cbs", nameof(Misbehaviour.NoCrs), "The service does not say in which coordinate system it answers." },
        { "/ogc/cbs", nameof(Misbehaviour.SendsAway), "The service sends us on to http://localhost:" },
        { "/ogc/cbs", nameof(Misbehaviour.NextElsewhere), "The next page would be at http://localhost:" },
        { "/ogc/cbs", nameof(Misbehaviour.NextInCircles), "The next page would be at http://127.0.0.1:" },
        { "/ogc/cbs", nameof(Misbehaviour.FewerThanSaid), "features came where the service counts" },
        { "/ogc/cbs", nameof(Misbehaviour.FewerInAllThanSaid), "features came where the service counted" },
        { "/ogc/cbs", nameof(Misbehaviour.PageRepeated), "features came on two pages." },
        { "/ogc/cbs", nameof(Misbehaviour.NoJson), "what came is no JSON, or broke off: {\"features\": [,. Tried 3 times." },
        { "/ogc/cbs", nameof(Misbehaviour.Truncated), "Tried 3 times." },
        { "/ogc/cbs", nameof(Misbehaviour.ServerError), "status 500. Tried 3 times." },
        { "/ogc/cbs", nameof(Misbehaviour.AsksForAnHour), "The service asks us to wait 3600 s (status 503)." },
        { "/ogc/cbs", nameof(Misbehaviour.TooMuch), "More than 2 MB came." },
        { "pand", nameof(Misbehaviour.WebPage), "The service answers: " },
        { "pand", nameof(Misbehaviour.OtherCrs), "The service answers in urn:ogc:def:crs:OGC:1.3:CRS84." },
        { "pand", nameof(Misbehaviour.FewerThanSaid), "features came where the service counted" },
        { "pand", nameof(Misbehaviour.PageRepeated), "features came on two pages." },
        { "pand", nameof(Misbehaviour.NoJson), "its count is no XML, or broke off: {\"features\": [,. Tried 3 times." },
        { "natura2000", nameof(Misbehaviour.WebPage), "A page came instead of a file (text/html)." },
        { "natura2000", nameof(Misbehaviour.NotFound), "The service refuses (status 404): {\"detail\":\"moved away \"}" },
        { "natura2000", nameof(Misbehaviour.TooMuch), "More than 2 MB came." },
        { "natura2000", nameof(Misbehaviour.SendsAway), "The service sends us on to http://localhost:" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_service_that_is_not_to_be_trusted_gives_no_region(string whom, string how, string found)
    {
        trial.Change = text => text.Replace("largest_mb: 400\n", "largest_mb: 2\n", StringComparison.Ordinal).Replace("country\n  largest_mb: 200\n", "country\n  largest_mb: 2\n", StringComparison.Ordinal)
            .Replace("reach: region\n  page_rows: 1000", "reach: region\n  page_rows: 3", StringComparison.Ordinal).Replace("page_rows: 1000", "page_rows: 100", StringComparison.Ordinal);
        trial.Stub.Mood = (what, _) => what.Contains(whom, StringComparison.Ordinal) ? Enum.Parse<Misbehaviour>(how) : Misbehaviour.None;
        var fault = Assert.Single((await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync())).Faults);
        Assert.Contains(found, fault.Found, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Remedy);
        Assert.False(Directory.Exists(trial.Region));
    }

    [Theory]
    [InlineData(nameof(Misbehaviour.TooManyRequests))]
    [InlineData(nameof(Misbehaviour.ServerError))]
    [InlineData(nameof(Misbehaviour.Truncated))]
    [InlineData(nameof(Misbehaviour.NoJson))]
    [InlineData(nameof(Misbehaviour.FewerThanSaid))]
    public async Task A_bad_moment_of_a_service_changes_nothing_of_the_region(string how)
    {
        await trial.FetchAsync();
        using var other = new FetchTrial();
        var seen = new HashSet<string>();
        other.Stub.Mood = (what, _) => what.StartsWith("/ogc/", StringComparison.Ordinal) && seen.Add(what) ? Enum.Parse<Misbehaviour>(how) : Misbehaviour.None;
        await other.FetchAsync();
        Assert.NotEmpty(seen);
        Assert.All(other.Files(), file => Assert.True(file.Value.AsSpan().SequenceEqual(trial.Files()[file.Key]), file.Key));
    }

    [Fact]
    public async Task A_service_that_asks_for_patience_gets_it()
    {
        int times = 0;
        trial.Stub.Mood = (what, _) => what.Contains("/ogc/wind/collections?", StringComparison.Ordinal) && times++ == 0 ? Misbehaviour.TooManyRequests : Misbehaviour.None;
        await trial.FetchAsync();
        Assert.Contains("wind_speed: again in 1.0 s: status 429", trial.Text("fetch.log"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_is_not_waited_for_without_end()
    {
        trial.Stub.Mood = (what, _) => what.Contains("/ogc/wind/", StringComparison.Ordinal) ? Misbehaviour.Silence : Misbehaviour.None;
        var fault = Assert.Single((await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync())).Faults);
        Assert.EndsWith("came within 3 s. Tried 3 times.", fault.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_of_several_services_are_told_at_once()
    {
        trial.Stub.Mood = (what, _) => what.Contains("/ogc/", StringComparison.Ordinal) ? Misbehaviour.NotFound : Misbehaviour.None;
        var faults = (await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync())).Faults;
        Assert.Equal(["neighbourhood_figures", "heritage", "monuments", "wind_speed"], faults.Select(fault => fault.Where.Split('\'')[1]));
    }

    [Fact]
    public async Task A_host_that_the_list_of_services_allows_may_be_sent_on_to()
    {
        trial.Change = text => text.Replace("/files/natura2000.gpkg\n", "/files/natura2000.gpkg\n  hosts: [localhost]\n", StringComparison.Ordinal);
        int times = 0;
        trial.Stub.ListensAlsoAsLocalhost();
        trial.Stub.Mood = (what, _) => what.Contains("natura2000", StringComparison.Ordinal) && times++ == 0 ? Misbehaviour.SendsAway : Misbehaviour.None;
        await trial.FetchAsync();
        Assert.Equal(2, times);
        Assert.Equal(SmallTownPublished.Files["natura2000.gpkg"], trial.Files()["natura-2000.geojson"]);
    }

    [Fact]
    public async Task No_more_than_two_requests_are_put_to_a_host_at_once()
    {
        int now = 0;
        var together = new ConcurrentBag<int>();
        trial.Stub.OnRequest = _ =>
        {
            together.Add(Interlocked.Increment(ref now));
            Thread.Sleep(5);
            Interlocked.Decrement(ref now);
        };
        await trial.FetchAsync();
        Assert.Equal(2, together.Max());
    }

    [Fact]
    public async Task What_a_run_would_refuse_is_not_put_in_place()
    {
        trial.Change = text => text.Replace("{name: naam_n2k}", "{name: naam}", StringComparison.Ordinal);
        var fault = Assert.Single((await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync())).Faults);
        Assert.StartsWith("There is no column naam.", fault.Found, StringComparison.Ordinal);
        Assert.False(Directory.Exists(trial.Region));
    }

    public void Dispose() => trial.Dispose();
}
