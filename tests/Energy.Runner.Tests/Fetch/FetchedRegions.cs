using Energy.Fixtures;
using Energy.Fixtures.Publishers;
using Energy.Model;

namespace Energy.Runner.Tests.Fetch;

/// <summary>A region as it comes from the services of its publishers.</summary>
public sealed class FetchedRegions : IDisposable
{
    private readonly FetchTrial trial = new();

    [Fact]
    public async Task A_fetched_region_can_be_run()
    {
        await trial.FetchAsync();
        var ended = EnergyProgram.Run(trial.Region, "run", "--region", "layers.yaml", "--data", Repository.Path("data"));
        Assert.True(ended.Exit == 0, ended.Error);
        string folder = Path.Combine(trial.Region, "out", "town");
        Assert.Equal(3, Duck.Number(folder, "SELECT count(*) FROM '@neighbourhoods.parquet'"));
        Assert.Equal(0, Duck.Number(folder, "SELECT count(*) FROM '@buildings.parquet' WHERE approximation"));
    }

    [Fact]
    public async Task Every_layer_holds_what_its_service_has_in_the_box_that_it_is_asked_for()
    {
        await trial.FetchAsync();
        var near = SmallTownPublished.Box.Copy();
        near.ExpandBy(2500);
        Assert.Equal(3, Features("neighbourhoods.geojson"));
        Assert.Equal(SmallTownPublished.Layers["bag:pand"].Features.Count(feature => PublishersStub.LiesIn(feature, near)), Features("buildings.geojson"));
        Assert.Equal(SmallTownPublished.Layers["bag:verblijfsobject"].Features.Count(feature => PublishersStub.LiesIn(feature, near)), Features("units.geojson"));
        Assert.Equal(SmallTownPublished.Layers["cbs:buurten"].Features.Count(feature => PublishersStub.LiesIn(feature, SmallTownPublished.Box)), Features("neighbourhood-figures.geojson"));
        Assert.Equal(SmallTownPublished.Files["natura2000.gpkg"], trial.Files()["natura-2000.geojson"]);
    }

    [Fact]
    public async Task A_layer_of_which_nothing_lies_in_the_region_is_not_named_in_the_region_file()
    {
        await trial.FetchAsync();
        Assert.DoesNotContain("\n  monuments:\n", trial.Text("layers.yaml"), StringComparison.Ordinal);
        Assert.Contains("monuments", trial.Text("layers.yaml").Split("region: town")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_exceeds_the_start_index_of_a_service_is_asked_for_in_quarters_and_comes_whole()
    {
        await trial.FetchAsync();
        var whole = Lines(trial.Text("buildings.geojson"));
        using var other = new FetchTrial { Change = text => text.Replace("largest_start: 50000", "largest_start: 300", StringComparison.Ordinal) };
        await other.FetchAsync();
        Assert.Contains("asked for in quarters", other.Text("fetch.log"), StringComparison.Ordinal);
        Assert.Equal(whole, Lines(other.Text("buildings.geojson")));
    }

    [Fact]
    public async Task The_folder_names_publishers_licences_and_checksums()
    {
        await trial.FetchAsync();
        var files = trial.Files();
        Assert.Contains("licences/CC-BY-4.0.txt", files.Keys);
        Assert.Contains("licences/CC0-1.0.txt", files.Keys);
        Assert.Contains("| buildings.geojson | Register of addresses and buildings (BAG), as it stands on the day of fetching | Kadaster | CC0-1.0 |", trial.Text("LICENCES.md"), StringComparison.Ordinal);
        Assert.All(trial.Text("SHA256SUMS").TrimEnd().Split('\n'), line => Assert.Equal(line[..64], Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(files[line[66..]]))));
        Assert.Equal(files.Keys.Except(["SHA256SUMS"]).Order(), trial.Text("SHA256SUMS").TrimEnd().Split('\n').Select(line => line[66..]).Order());
    }

    [Fact]
    public async Task The_year_of_a_register_that_is_kept_up_to_date_is_that_of_the_day_of_fetching()
    {
        trial.DaysLater(365);
        await trial.FetchAsync();
        Assert.Contains("  buildings:\n    file: buildings.geojson\n    contract: bag-buildings\n    crs: EPSG:28992\n    year: 2027\n", trial.Text("layers.yaml"), StringComparison.Ordinal);
        Assert.Contains("# Fetched on 2027-11-26 by energy fetch", trial.Text("layers.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wind_speed_without_a_known_name_is_the_first_column_of_which_all_values_are_wind_speeds()
    {
        await trial.FetchAsync();
        var ended = EnergyProgram.Run(trial.Region, "check", "--region", "layers.yaml", "--data", Repository.Path("data"));
        Assert.Contains("taken as wind speed", string.Join(' ', ended.Output.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_project_has_the_totals_of_every_municipality_the_region_has_them()
    {
        trial.Without.Remove("municipal_totals");
        await trial.FetchAsync();
        Assert.DoesNotContain("goal: overlay", trial.Text("layers.yaml"), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Repository.Path("data", "heerlen", "municipal-totals.csv")), trial.Text("municipal-totals.csv"));
    }

    [Fact]
    public async Task A_municipality_may_be_given_by_name()
    {
        trial.Municipalities[0] = "heerlen";
        trial.Change = text => text;
        var fault = Assert.Single((await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync())).Faults);
        Assert.Equal("The service knows no neighbourhood of heerlen.", fault.Found);
        trial.Municipalities[0] = "Heerlen";
        await trial.FetchAsync();
        Assert.Contains("municipalities: [\"GM0917\"]", trial.Text("layers.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_word_that_is_no_municipality_is_told()
    {
        trial.Municipalities.AddRange(["GM9998", "9999"]);
        var faults = (await Assert.ThrowsAsync<InputFaultException>(() => trial.FetchAsync())).Faults;
        Assert.Equal(["'GM9998' is no municipality of the edition that is fetched.", "'9999' is no municipality of the edition that is fetched."], faults.Select(fault => fault.Found));
    }

    public void Dispose() => trial.Dispose();

    private static string[] Lines(string text) => [.. text.Split('\n').Skip(1).Select(line => line.TrimEnd(',')).Order(StringComparer.Ordinal)];

    private int Features(string file) => trial.Text(file).Split('\n').Count(line => line.StartsWith("{\"type\":\"Feature\"", StringComparison.Ordinal));
}
