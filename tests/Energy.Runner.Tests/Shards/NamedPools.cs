using Energy.Fixtures;

namespace Energy.Runner.Tests.Shards;

/// <summary>Municipalities that balance their electricity apart from the rest of the region.</summary>
public sealed class NamedPools : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Electricity_is_split_alike_within_a_pool_and_the_region_exports_what_its_pools_do()
    {
        var ended = Run("{south: [GM9001, GM9002]}");
        Assert.True(ended.Exit == 0, ended.Error);
        string run = folder[Path.Combine("out", "divided")];
        var local = Duck.Rows(run, """
            SELECT year, municipality, sum(energy_gj_per_yr) FILTER (source IN ('rooftop_pv', 'field_pv', 'wind', 'hydro')) / sum(energy_gj_per_yr)
            FROM read_parquet('@balance/*/*.parquet', hive_partitioning = true) WHERE carrier = 'electricity' GROUP BY ALL
            """).ToDictionary(row => ((int)row[0]!, (string)row[1]!), row => (double)row[2]!);
        foreach (int year in new[] { 2023, 2040 })
        {
            Assert.Equal(local[(year, "GM9001")], local[(year, "GM9002")], 1e-12);
            Assert.True(Math.Abs(local[(year, "GM9003")] - local[(year, "GM9001")]) > 1e-4);
        }

        var export = Duck.Rows(run, """
            SELECT year, sum(value) FILTER (area_level = 'municipality'), sum(value) FILTER (area_level = 'region')
            FROM read_parquet('@indicators/*/*.parquet', hive_partitioning = true) WHERE indicator = 'electricity_export_gj_per_yr' GROUP BY ALL
            """);
        Assert.All(export, year => Assert.Equal((double)year[2]!, (double)year[1]!, Math.Max(1e-9, (double)year[2]! * 1e-9)));
    }

    [Fact]
    public void A_pool_names_municipalities_of_the_region_and_none_of_them_twice()
    {
        var ended = Run("{south: [GM9001, GM0917], north: [GM9001]}");
        Assert.Equal(2, ended.Exit);
        Assert.Contains("'GM0917' is no municipality of the region.", ended.Error, StringComparison.Ordinal);
        Assert.Contains("'GM9001' balances in 'south' already.", ended.Error, StringComparison.Ordinal);
    }

    private EnergyProgram.Ended Run(string pools)
    {
        foreach (string file in Directory.GetFiles(Path.Combine(DividedRun.Data, "scenarios")))
        {
            File.Copy(file, folder[Path.GetFileName(file)]);
        }

        string scenario = folder.Write("pools.yaml", $"name: Pools\nname_nl: Vereveningen\nquestion: What if?\nquestion_nl: Wat als?\nbased_on: all-permitted\nsource: present-pace\nelectricity_pools: {pools}\n");
        return DividedRun.Energy("run", scenario, "--data", DividedRun.Data, "--region", Path.Combine(DividedRun.Data, "layers.yaml"), "--output", folder["out"], "--no-report");
    }
}
