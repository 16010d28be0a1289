using Energy.Fixtures;
using Energy.Fixtures.Publishers;
using Energy.Model;

namespace Energy.Runner.Tests.Fetch;

/// <summary>A fetched folder takes the place of an earlier one, and of nothing that somebody made.</summary>
public sealed class FetchFolders : IDisposable
{
    private readonly FetchTrial trial = new();

    [Fact]
    public async Task A_later_fetch_takes_the_place_of_an_earlier_one()
    {
        await trial.FetchAsync();
        trial.DaysLater(400);
        await trial.FetchAsync();
        Assert.Contains("year: 2027", trial.Text("layers.yaml"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(trial.Partial));
    }

    [Fact]
    public async Task A_folder_to_which_somebody_added_a_layer_is_left_alone()
    {
        await trial.FetchAsync();
        File.WriteAllText(Path.Combine(trial.Region, "mine-water.geojson"), "mine");
        File.AppendAllText(Path.Combine(trial.Region, "layers.yaml"), "# mine\n");
        var fault = Assert.Single((await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync())).Faults);
        Assert.Equal("It holds what no fetch put there, or what was changed since: layers.yaml, mine-water.geojson.", fault.Found);
        Assert.Equal("mine", trial.Text("mine-water.geojson"));
    }

    [Fact]
    public async Task What_somebody_adds_while_a_later_fetch_is_under_way_is_left_alone_too()
    {
        await trial.FetchAsync();
        int before = trial.Stub.Asked.Count;
        trial.Stub.OnRequest = number =>
        {
            if (number == before + 3)
            {
                File.WriteAllText(Path.Combine(trial.Region, "municipal-totals.csv"), "mine");
            }
        };
        trial.DaysLater(30);
        await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync());
        Assert.Equal("mine", trial.Text("municipal-totals.csv"));
    }

    [Fact]
    public async Task A_folder_of_something_else_is_left_alone()
    {
        Directory.CreateDirectory(trial.Region);
        File.WriteAllText(Path.Combine(trial.Region, "thesis.txt"), "mine");
        await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync());
        Assert.Empty(trial.Stub.Asked);
        Assert.Equal("mine", trial.Text("thesis.txt"));
    }

    [Fact]
    public async Task The_earlier_region_stays_whole_while_a_later_fetch_fails()
    {
        await trial.FetchAsync();
        var before = trial.Files();
        trial.Stub.Mood = (what, _) => what.Contains("BrpGewas", StringComparison.Ordinal) ? Misbehaviour.ServerError : Misbehaviour.None;
        await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync());
        Assert.Equal(before, trial.Files());
    }

    [Theory]
    [InlineData("--name", "../elsewhere", "The region would be called '../elsewhere'.")]
    [InlineData("--without", "buildigs", "'buildigs' cannot be left out.")]
    [InlineData("--without", "neighbourhoods", "'neighbourhoods' cannot be left out.")]
    public void An_option_that_makes_no_sense_is_told_before_anything_is_asked(string option, string value, string found)
    {
        using var scratch = new ScratchFolder();
        var ended = EnergyProgram.Run(scratch.Path, "fetch", "Heerlen", option, value, "--data", Repository.Path("data"));
        Assert.Equal(2, ended.Exit);
        Assert.Contains(found, ended.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(scratch.Path));
    }

    [Fact]
    public void A_service_without_encryption_that_is_not_on_this_machine_is_refused()
    {
        using var scratch = new ScratchFolder();
        string services = scratch.Write("services.yaml", File.ReadAllText(Repository.Path("data", "services.yaml"))
            .Replace("https://service.pdok.nl/lv/bag", "http://service.pdok.nl/lv/bag", StringComparison.Ordinal).Replace("source: crop-parcels", "source: crop-parcel", StringComparison.Ordinal).Replace("\nheritage:", "\nheritag:", StringComparison.Ordinal));
        var ended = EnergyProgram.Run(scratch.Path, "fetch", "Heerlen", "--services", services, "--data", Repository.Path("data"));
        Assert.Equal(2, ended.Exit);
        Assert.Contains("The input has 4 faults:", ended.Error, StringComparison.Ordinal);
        Assert.Contains("Layer 'buildings' has the address 'http://service.pdok.nl/lv/bag/wfs/v2_0'.", ended.Error, StringComparison.Ordinal);
        Assert.Contains("'heritag' is no layer.", ended.Error, StringComparison.Ordinal);
        Assert.Contains("names the source 'crop-parcel', which has no entry.", ended.Error, StringComparison.Ordinal);
        Assert.Contains("No region was put in place.", ended.Error, StringComparison.Ordinal);
    }

    public void Dispose() => trial.Dispose();
}
