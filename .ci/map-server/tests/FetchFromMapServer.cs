using System.Globalization;
using Energy.Fixtures;

namespace Energy.MapServer.Tests;

/// <summary>The embedded region fetched from a WFS that is not ours, as the program does it.</summary>
public sealed class FetchFromMapServer : IDisposable
{
    private const string Services =
        """
        neighbourhoods: {protocol: wfs, address: "@", collection: buurten, format: geojson, reach: municipality, municipality_code: gemeentecode, municipality_name: gemeentenaam, year: 2019, licence: CC0-1.0, source: embedded-region, largest_mb: 100}
        neighbourhood_figures: {protocol: wfs, address: "@", collection: buurten, format: geojson, reach: region, year: 2019, licence: CC-BY-4.0, source: cbs-kwb-2019, largest_mb: 100}
        buildings: {protocol: wfs, address: "@", collection: pand, format: geojson, reach: surroundings, page_rows: 5000, year: today, licence: CC0-1.0, source: embedded-stock, largest_mb: 500}
        units: {protocol: wfs, address: "@", collection: verblijfsobject, format: geojson, reach: surroundings, page_rows: 5000, year: today, licence: CC0-1.0, source: embedded-stock, largest_mb: 500}
        parcels: {protocol: wfs, address: "@", collection: brp_gewas, format: geojson, reach: region, page_rows: 1000, year: 2023, licence: CC0-1.0, source: embedded-region, largest_mb: 100}
        municipal_totals: {protocol: project-file, address: heerlen/municipal-totals.csv, reach: municipality, municipality_code: municipality_code, year: 2023, licence: MIT, source: etm-heerlen-2023}
        district_heat: {protocol: project-file, address: heerlen/district-heat.geojson, municipalities: [GM0917], reach: municipality, crs: "OGC:CRS84", year: 2018, licence: CC0-1.0, source: embedded-region, approximation: true, properties: {figure: connected_pct} }

        """;

    private readonly ScratchFolder scratch = new();
    private readonly MapServer server = new();

    [Fact]
    public void What_comes_from_a_real_wfs_can_be_run_and_is_the_region_that_it_was_made_of()
    {
        Fetch("whole", Services);
        var ended = EnergyProgram.Run(scratch["whole"], "run", "--region", "heerlen/layers.yaml", "--data", Repository.Path("data"));
        Assert.True(ended.Exit == 0, ended.Error);
        string run = Path.Combine(scratch["whole"], "out", "heerlen");
        Assert.Equal(Duck.Number(EmbeddedRun.Folder, "SELECT count(*) FROM '@buildings.parquet'"), Duck.Number(run, "SELECT count(*) FROM '@buildings.parquet'"));
        Assert.Equal(Duck.Number(EmbeddedRun.Folder, "SELECT sum(dwellings) FROM '@buildings.parquet'"), Duck.Number(run, "SELECT sum(dwellings) FROM '@buildings.parquet'"));
        Assert.Equal(0, Duck.Number(run, "SELECT count(*) FROM '@buildings.parquet' WHERE approximation"));
        Assert.Equal(0, Duck.Number(run, "SELECT count(*) FROM '@zones.parquet' WHERE NOT approximation"));
        const string Demand = "SELECT sum(energy_gj_per_yr) FROM '@balance.parquet' WHERE year = 2023 AND scenario = 'present-pace'";
        double expected = Duck.Number(EmbeddedRun.Folder, Demand);
        Assert.InRange(Duck.Number(run, Demand), expected * 0.999, expected * 1.001);
    }

    [Fact]
    public void Asked_for_in_quarters_the_same_features_come()
    {
        Fetch("whole", Services);
        Fetch("quarters", Services.Replace("page_rows: 5000", "page_rows: 5000, largest_start: 20000", StringComparison.Ordinal));
        Assert.Contains("asked for in quarters", File.ReadAllText(scratch["quarters/heerlen/fetch.log"]), StringComparison.Ordinal);
        foreach (string layer in new[] { "buildings", "units" })
        {
            Assert.Equal(Lines($"whole/heerlen/{layer}.geojson"), Lines($"quarters/heerlen/{layer}.geojson"));
        }
    }

    [Fact]
    public void Killed_five_times_the_fetch_goes_on_and_ends_byte_for_byte_the_same()
    {
        Fetch("whole", Services);
        int requests = server.Requests;
        var random = new Random(4);
        int killed = 0;
        while (killed < 5)
        {
            int until = server.Requests + random.Next(2, 7);
            using var process = EnergyProgram.Start(scratch.Path, new Dictionary<string, string>(), Arguments("killed"));
            while (!process.HasExited && server.Requests < until)
            {
                Thread.Sleep(20);
            }

            Assert.False(process.HasExited, "the fetch was done before it could be killed");
            process.Kill();
            process.WaitForExit();
            Assert.False(Directory.Exists(scratch["killed/heerlen"]));
            killed++;
        }

        Fetch("killed", Services);
        string[] files = [.. Files("whole")];
        Assert.Equal(files, Files("killed"));
        Assert.All(files, name => Assert.True(File.ReadAllBytes(scratch[$"whole/heerlen/{name}"]).AsSpan().SequenceEqual(File.ReadAllBytes(scratch[$"killed/heerlen/{name}"])), name));
        Assert.True(server.Requests < requests * 2 + 5 * 4, string.Create(CultureInfo.InvariantCulture, $"{server.Requests - requests} requests where {requests} are enough"));
    }

    public void Dispose()
    {
        server.Dispose();
        scratch.Dispose();
    }

    private void Fetch(string where, string services)
    {
        scratch.Write("services.yaml", services.Replace("@", server.Address, StringComparison.Ordinal));
        var ended = EnergyProgram.Run(scratch.Path, Arguments(where));
        Assert.True(ended.Exit == 0, ended.Error);
    }

    private string[] Arguments(string where) => ["fetch", "Heerlen", "--services", scratch["services.yaml"], "--data", Repository.Path("data"), "--output", scratch[where]];

    private IEnumerable<string> Files(string where) => Directory.EnumerateFiles(scratch[$"{where}/heerlen"], "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(scratch[$"{where}/heerlen"], path)).Where(name => name != "fetch.log").Order(StringComparer.Ordinal);

    private string[] Lines(string file) => [.. File.ReadLines(scratch[file]).Skip(1).Select(line => line.TrimEnd(',')).Order(StringComparer.Ordinal)];
}
