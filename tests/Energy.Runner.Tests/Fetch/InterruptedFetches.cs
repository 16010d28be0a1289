using Energy.Fixtures.Publishers;
using Energy.Model;

namespace Energy.Runner.Tests.Fetch;

/// <summary>A fetch that breaks off loses nothing and asks for nothing twice.</summary>
public sealed class InterruptedFetches : IDisposable
{
    private readonly FetchTrial trial = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task A_fetch_that_is_interrupted_goes_on_and_ends_byte_for_byte_the_same(int seed)
    {
        trial.Change = SmallPages;
        await trial.FetchAsync();
        var whole = trial.Files();
        int requests = trial.Stub.Asked.Count;
        using var other = new FetchTrial { Change = SmallPages };
        int interruptAt = new Random(seed).Next(1, requests);
        using (var interruption = new CancellationTokenSource())
        {
            other.Stub.OnRequest = number =>
            {
                if (number == interruptAt)
                {
                    interruption.Cancel();
                }
            };
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => other.FetchUntilAsync(interruption.Token));
        }

        Assert.False(Directory.Exists(other.Region));
        other.Stub.OnRequest = _ => { };
        await other.FetchAsync();
        Assert.Equal(whole.Keys.Order(), other.Files().Keys.Order());
        Assert.All(other.Files(), file => Assert.True(file.Value.AsSpan().SequenceEqual(whole[file.Key]), file.Key));
    }

    [Fact]
    public async Task What_came_before_the_interruption_is_not_asked_for_again()
    {
        trial.Change = SmallPages;
        trial.Stub.Mood = (what, _) => what.Contains("verblijfsobject", StringComparison.Ordinal) && what.Contains("STARTINDEX=100", StringComparison.Ordinal) ? Misbehaviour.ServerError : Misbehaviour.None;
        var fault = Assert.Single((await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync())).Faults);
        Assert.Equal("status 500. Tried 3 times.", fault.Found);
        int before = trial.Stub.Asked.Count;
        var firstTime = trial.Stub.Asked.ToHashSet();
        trial.Stub.Mood = (_, _) => Misbehaviour.None;
        await trial.FetchAsync();
        var secondTime = trial.Stub.Asked.Skip(before).ToArray();
        Assert.NotEmpty(secondTime);
        Assert.All(secondTime, what => Assert.Contains("verblijfsobject", what, StringComparison.Ordinal));
        Assert.Single(secondTime, firstTime.Contains);
    }

    [Fact]
    public async Task A_download_goes_on_where_it_broke_off()
    {
        int times = 0;
        trial.Stub.Mood = (what, _) => what.Contains("natura2000", StringComparison.Ordinal) && times++ == 0 ? Misbehaviour.Truncated : Misbehaviour.None;
        await trial.FetchAsync();
        Assert.Equal(2, times);
        Assert.Equal(SmallTownPublished.Files["natura2000.gpkg"], trial.Files()["natura-2000.geojson"]);
        Assert.Contains(trial.Stub.Ranges, range => range.StartsWith("bytes=", StringComparison.Ordinal) && range != "bytes=0-");
    }

    [Fact]
    public async Task After_two_days_an_interrupted_fetch_begins_anew_for_its_parts_would_be_of_different_days()
    {
        trial.Stub.Mood = (what, _) => what.Contains("BrpGewas", StringComparison.Ordinal) ? Misbehaviour.NotFound : Misbehaviour.None;
        await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync());
        trial.Stub.Mood = (_, _) => Misbehaviour.None;
        int before = trial.Stub.Asked.Count;
        trial.DaysLater(3);
        await trial.FetchAsync();
        Assert.Contains(trial.Stub.Asked.Skip(before), what => what.Contains("bag%3Apand", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_interrupted_fetch_of_something_else_is_not_gone_on_with()
    {
        trial.Stub.Mood = (what, _) => what.Contains("BrpGewas", StringComparison.Ordinal) ? Misbehaviour.NotFound : Misbehaviour.None;
        await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync());
        int before = trial.Stub.Asked.Count;
        trial.Stub.Mood = (_, _) => Misbehaviour.None;
        trial.Municipalities[0] = "Heerlen";
        await trial.FetchAsync();
        Assert.Contains(trial.Stub.Asked.Skip(before), what => what.Contains("bag%3Apand", StringComparison.Ordinal));
        Assert.False(Directory.Exists(trial.Partial));
    }

    [Fact]
    public async Task To_leave_a_layer_out_or_to_mend_its_address_costs_nothing_of_the_others()
    {
        trial.Stub.Mood = (what, _) => what.Contains("BrpGewas", StringComparison.Ordinal) ? Misbehaviour.NotFound : Misbehaviour.None;
        await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync());
        int before = trial.Stub.Asked.Count;
        trial.Change = text => text.Replace("brpgewaspercelen:BrpGewas", "brpgewaspercelen:Gewas", StringComparison.Ordinal);
        Assert.Contains("parcels", Assert.Single((await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync())).Faults).Where, StringComparison.Ordinal);
        Assert.All(trial.Stub.Asked.Skip(before), what => Assert.Contains("brpgewaspercelen", what, StringComparison.Ordinal));
        int after = trial.Stub.Asked.Count;
        trial.Without.Add("parcels");
        await trial.FetchAsync();
        Assert.Equal(after, trial.Stub.Asked.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_that_was_renewed_while_it_came_is_not_put_together_of_two_editions(bool heedsConditions)
    {
        int times = 0;
        trial.Stub.HeedsConditions = heedsConditions;
        trial.Stub.Mood = (what, _) =>
        {
            bool isFirst = what.Contains("natura2000", StringComparison.Ordinal) && times++ == 0;
            trial.Stub.Edition = times > 1 ? "renewed" : "first";
            return isFirst ? Misbehaviour.Truncated : Misbehaviour.None;
        };
        await trial.FetchAsync();
        Assert.Equal(SmallTownPublished.Files["natura2000.gpkg"], trial.Files()["natura-2000.geojson"]);
        Assert.Equal(heedsConditions ? 2 : 3, times);
    }

    [Fact]
    public async Task A_page_whose_place_the_service_has_forgotten_makes_its_layer_begin_anew()
    {
        trial.Change = SmallPages;
        trial.Stub.Mood = (what, _) => what.Contains("cursor=", StringComparison.Ordinal) && what.Contains("/cbs/", StringComparison.Ordinal) ? Misbehaviour.NotFound : Misbehaviour.None;
        await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync());
        bool forgot = false;
        trial.Stub.Mood = (what, _) =>
        {
            bool forgets = !forgot && what.Contains("cursor=", StringComparison.Ordinal) && what.Contains("/cbs/", StringComparison.Ordinal);
            forgot |= forgets;
            return forgets ? Misbehaviour.NotFound : Misbehaviour.None;
        };
        await trial.FetchAsync();
        Assert.True(forgot);
        Assert.Contains("cannot be gone on with; begun anew", trial.Text("fetch.log"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_still_down_at_the_next_start_costs_nothing_of_what_had_come()
    {
        trial.Change = SmallPages;
        trial.Stub.Mood = (what, _) => what.Contains("cursor=", StringComparison.Ordinal) && what.Contains("/cbs/", StringComparison.Ordinal) ? Misbehaviour.ServerError : Misbehaviour.None;
        await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync());
        await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync());
        trial.Stub.Mood = (_, _) => Misbehaviour.None;
        int before = trial.Stub.Asked.Count;
        await trial.FetchAsync();
        Assert.All(trial.Stub.Asked.Skip(before).Where(what => what.Contains("/cbs/", StringComparison.Ordinal)), what => Assert.Contains("cursor=", what, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("buildings")]
    [InlineData("neighbourhood_figures")]
    public async Task A_page_that_was_damaged_while_it_was_kept_makes_its_layer_begin_anew(string layer)
    {
        trial.Change = SmallPages;
        trial.Stub.Mood = (what, _) => what.Contains("BrpGewas", StringComparison.Ordinal) ? Misbehaviour.NotFound : Misbehaviour.None;
        await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync());
        string page = Directory.GetFiles(Directory.GetDirectories(Path.Combine(trial.Partial, "pages"), layer + "-*").Single(), "*.json").Order(StringComparer.Ordinal).First();
        File.WriteAllBytes(page, new byte[100]);
        trial.Stub.Mood = (_, _) => Misbehaviour.None;
        await trial.FetchAsync();
        using var other = new FetchTrial { Change = SmallPages };
        await other.FetchAsync();
        Assert.Equal(other.Files()[layer.Replace('_', '-') + ".geojson"], trial.Files()[layer.Replace('_', '-') + ".geojson"]);
    }

    public void Dispose() => trial.Dispose();

    /// <summary>Many small pages, so that there is much to interrupt.</summary>
    private static string SmallPages(string services) => services.Replace("reach: region\n  page_rows: 1000", "reach: region\n  page_rows: 3", StringComparison.Ordinal).Replace("page_rows: 1000", "page_rows: 100", StringComparison.Ordinal);
}
