using System.Text.Json.Nodes;
using Energy.Fixtures;
using Energy.Report.Data;
using Energy.Report.Words;
using Energy.Runner.Tests.Page;

namespace Energy.Runner.Tests.Shards;

/// <summary>What shards make together.</summary>
public sealed class GatheredShards
{
    private const string Balance = "read_parquet('@balance/*/*.parquet', hive_partitioning = true)";

    private const string Indicators = "read_parquet('@indicators/*/*.parquet', hive_partitioning = true)";

    [Fact]
    public void Shards_that_are_gathered_are_the_run_in_one_go_byte_for_byte()
    {
        string[] files = Files(DividedRun.InOneGo);
        Assert.Equal(files, Files(DividedRun.Gathered));
        Assert.Contains(Path.Combine("balance", "municipality=GM9002", "part-0.parquet"), files);
        Assert.All(files.Where(file => file != "run.json"), file => Assert.Equal(File.ReadAllBytes(Path.Combine(DividedRun.InOneGo, file)), File.ReadAllBytes(Path.Combine(DividedRun.Gathered, file))));
        Assert.Equal(Record(DividedRun.InOneGo), Record(DividedRun.Gathered));
    }

    [Fact]
    public void A_region_of_one_municipality_that_is_gathered_is_its_run_in_one_go()
    {
        using var folder = new ScratchFolder();
        RegionFiles.Write(folder, SmallTown.WithEverything());
        string[] same = ["run", "--region", "region.yaml", "--data", Repository.Path("data")];
        Assert.Equal(0, EnergyProgram.Run(folder.Path, [.. same, "--output", "one"]).Exit);
        Assert.Equal(0, EnergyProgram.Run(folder.Path, [.. same, "--output", "shards", "--shard", "1/1"]).Exit);
        var ended = EnergyProgram.Run(folder.Path, "gather", Path.Combine("shards", "small-town-shard-1-of-1"), "--data", Repository.Path("data"), "--output", "gathered");
        Assert.True(ended.Exit == 0, ended.Error);
        string one = folder[Path.Combine("one", "small-town")], gathered = folder[Path.Combine("gathered", "small-town")];
        Assert.Equal(Files(one), Files(gathered));
        Assert.Contains("report.pdf", Files(one));
        Assert.All(Files(one).Where(file => file != "run.json"), file => Assert.Equal(File.ReadAllBytes(Path.Combine(one, file)), File.ReadAllBytes(Path.Combine(gathered, file))));
        Assert.Equal(Record(one), Record(gathered));
    }

    [Fact]
    public void Cut_up_the_region_uses_and_emits_in_the_base_year_what_it_does_whole()
    {
        var (cut, whole) = (OfBaseYear(DividedRun.Gathered, Balance), OfBaseYear(EmbeddedRun.Folder, "'@balance.parquet'"));
        Assert.Equal(4, whole.Count);
        Assert.Equal(whole.Keys, cut.Keys);
        Assert.All(whole, sector => Assert.Equal(sector.Value, cut[sector.Key], sector.Value * 1e-9));

        static SortedDictionary<string, double> OfBaseYear(string folder, string balance) => new(Duck
            .Rows(folder, $"SELECT sector, sum(co2_t_per_yr) + sum(final_energy_gj_per_yr) FROM {balance} WHERE scenario = 'palet-ambition' AND year = 2023 GROUP BY sector")
            .ToDictionary(row => (string)row[0]!, row => (double)row[1]!));
    }

    [Fact]
    public void All_electricity_of_a_year_is_split_alike_wherever_it_is_used()
    {
        var shares = Duck.Rows(DividedRun.Gathered, $"""
            WITH split AS (
                SELECT scenario, year, municipality, sector, source, sum(energy_gj_per_yr) AS gj FROM {Balance}
                WHERE carrier = 'electricity' GROUP BY ALL)
            SELECT scenario, year, source, min(share), max(share), count(DISTINCT municipality)
            FROM (SELECT *, gj / sum(gj) OVER (PARTITION BY scenario, year, municipality, sector) AS share FROM split) GROUP BY ALL
            """);
        Assert.True(shares.Count > 50);
        Assert.All(shares, share => Assert.Equal((double)share[3]!, (double)share[4]!, 1e-12));
        Assert.All(shares, share => Assert.Equal(3L, share[5]));
    }

    [Theory]
    [InlineData("demand_gj_per_yr")]
    [InlineData("co2_t_per_yr")]
    [InlineData("electricity_export_gj_per_yr")]
    [InlineData("roof_pv_mwh_per_yr")]
    public void Neighbourhoods_add_up_to_municipalities_and_those_to_the_region(string indicator)
    {
        var sums = Duck.Rows(DividedRun.Gathered, $"""
            SELECT scenario, year, sum(value) FILTER (area_level = 'neighbourhood'), sum(value) FILTER (area_level = 'municipality'), sum(value) FILTER (area_level = 'region')
            FROM {Indicators} WHERE indicator = '{indicator}' GROUP BY ALL
            """);
        Assert.Equal(18, sums.Count);
        Assert.All(sums, sum => Assert.Equal((double)sum[4]!, (double)sum[2]!, Math.Abs((double)sum[4]! * 1e-9)));
        Assert.All(sums, sum => Assert.Equal((double)sum[4]!, (double)sum[3]!, Math.Abs((double)sum[4]! * 1e-9)));
    }

    [Fact]
    public void What_all_measures_together_add_is_the_sum_of_the_municipalities_before_the_pool_with_all_of_it_settled() =>
        Assert.Equal(
            Duck.Number(DividedRun.Gathered, "SELECT saved_gj_per_yr FROM '@measures.parquet' WHERE scenario = 'palet-ambition' AND measure = 'together' AND year = 2040"),
            DividedRun.Shards.Sum(shard => Duck.Number(shard, "SELECT sum(saved_gj_per_yr * CASE run WHEN 'as_it_is' THEN 1 ELSE -1 END) FROM '@effect_sums/*/*.parquet' WHERE scenario = 'palet-ambition' AND year = 2040 AND (run = 'as_it_is' OR subject = 'together')")),
            1e-3);

    [Fact]
    public void A_shard_made_again_on_one_core_and_in_another_language_has_the_same_bytes()
    {
        using var again = new ScratchFolder();
        var ended = EnergyProgram.Run(
            again.Path,
            new Dictionary<string, string> { ["DOTNET_PROCESSOR_COUNT"] = "1", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" },
            ["run", Path.Combine(DividedRun.Data, "scenarios", "palet-ambition.yaml"), "--data", DividedRun.Data, "--region", Path.Combine(DividedRun.Data, "layers.yaml"), "--output", again.Path, "--municipalities", "GM9002"]);
        Assert.True(ended.Exit == 0, ended.Error);
        string shard = again["divided-municipalities-GM9002"];
        Assert.Equal(Files(DividedRun.Shards[1]), Files(shard));
        Assert.All(Files(shard).Where(file => file.EndsWith(".parquet", StringComparison.Ordinal)), file => Assert.Equal(File.ReadAllBytes(Path.Combine(DividedRun.Shards[1], file)), File.ReadAllBytes(Path.Combine(shard, file))));
    }

    [Fact]
    public async Task The_report_adds_up_scarce_heat_and_wind_over_municipalities()
    {
        var data = await ReportData.ReadAsync(DividedRun.Gathered, Language.Dutch);
        var heat = Duck.Rows(DividedRun.Gathered, "SELECT source, sum(permitted_gj_per_yr) / 1000, sum(taken_gj_per_yr) / 1000, sum(asked_gj_per_yr) / 1000 FROM '@heat_sources/*/*.parquet' WHERE year = 2040 GROUP BY source");
        Assert.Equal(5, heat.Count);
        Assert.All(heat, source =>
        {
            var use = data.HeatSource(data.Scenarios[0], (string)source[0]!);
            Assert.Equal(((double)source[1]!, (double)source[2]!, (double)source[3]!), (use.PermittedTj, use.TakenTj, use.AskedTj), (one, other) => Near(one.Item1, other.Item1) && Near(one.Item2, other.Item2) && Near(one.Item3, other.Item3));
            string[] limits = [.. Duck.Rows(DividedRun.Gathered, $"SELECT limiting FROM '@heat_sources/*/*.parquet' WHERE year = 2040 AND source = '{source[0]}'").Select(row => (string)row[0]!)];
            Assert.True(use.Limiting != "none" || limits.All(limit => limit == "none"), use.Source);
        });
        var wind = Duck.Rows(DividedRun.Gathered, "SELECT setback, sum(turbines)::INTEGER, sum(yield_gj_per_yr) FROM '@wind_setbacks/*/*.parquet' GROUP BY setback");
        Assert.Equal(wind.Count, data.WindDistances.Count);
        Assert.All(wind, step => Assert.Equal((int)step[1]!, data.WindDistances.Single(distance => distance.Setback == (string)step[0]!).Turbines));

        static bool Near(double one, double other) => Math.Abs(one - other) <= Math.Abs(one) * 1e-9;
    }

    [Fact]
    public void The_region_as_a_whole_stands_where_engines_look_for_rows_of_no_municipality() =>
        Assert.Equal(
            ["divided"],
            Duck.Rows(DividedRun.Gathered, $"SELECT DISTINCT area_code FROM {Indicators} WHERE municipality IS NULL").Select(row => (string)row[0]!));

    [Fact]
    public void A_report_is_made_of_several_municipalities()
    {
        using var folder = new ScratchFolder();
        DividedRun.Copy(DividedRun.Gathered, folder["divided"]);
        var ended = DividedRun.Energy("report", folder["divided"]);
        Assert.True(ended.Exit == 0, ended.Error);
        var pages = PageText.Read(Path.Combine(folder["divided"], "report.pdf"));
        string table = pages.Single(page => page.Text.Contains("Alle gemeenten", StringComparison.Ordinal)).Text;
        Assert.All(Duck.Rows(DividedRun.Gathered, "SELECT municipality_code, min(neighbourhood_code) FROM '@neighbourhoods/*/*.parquet' GROUP BY 1"), first =>
        {
            int sheet = pages.Single(page => page.Text.Contains((string)first[1]!, StringComparison.Ordinal)).Number;
            Assert.Matches($"{first[0]} [0-9., ]+ {sheet} ", table);
        });
    }

    [Fact]
    public void The_record_tells_the_calibration_of_every_municipality_and_whose_a_warning_is()
    {
        var record = JsonNode.Parse(File.ReadAllText(Path.Combine(DividedRun.Gathered, "run.json")))!;
        string[] codes = [.. DividedRegion.Codes(DividedRun.Municipalities)];
        Assert.Equal(codes, record["municipalities"]!.AsArray().Select(code => code!.GetValue<string>()));
        Assert.Equal(codes, record["calibration"]!["home_gas_ratio"]!.AsObject().Select(entry => entry.Key));
        Assert.Equal(codes, record["calibration"]!["gas_pattern"]!.AsObject().Select(entry => entry.Key));
        Assert.Single(record["sources"]!.AsArray(), source => source!["source"]!.GetValue<string>() == "municipal-division" && source["assumption"]!.GetValue<bool>());
        string[] warnings = [.. record["warnings"]!.AsArray().Select(warning => warning!.GetValue<string>())];
        Assert.DoesNotContain(warnings, warning => warning.Contains("lie in no neighbourhood", StringComparison.Ordinal));
        Assert.All(codes, code => Assert.DoesNotContain(warnings, warning => warning.StartsWith($"{code}: {code}", StringComparison.Ordinal)));
        Assert.Single(record["warnings"]!.AsArray(), warning => warning!.GetValue<string>().StartsWith("Outlines or buildings", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_of_a_layer_that_is_read_once_are_counted_once_and_those_of_a_clip_add_up()
    {
        var layers = JsonNode.Parse(File.ReadAllText(Path.Combine(DividedRun.Gathered, "run.json")))!["layers"]!.AsArray();
        var whole = JsonNode.Parse(File.ReadAllText(Path.Combine(EmbeddedRun.Folder, "run.json")))!["layers"]!.AsArray();
        Assert.Equal(Kept(whole, "neighbourhoods"), Kept(layers, "neighbourhoods"));
        Assert.Equal(Kept(whole, "labels"), Kept(layers, "labels"));
        Assert.InRange(Kept(layers, "buildings"), Kept(whole, "buildings") + 1, 3 * Kept(whole, "buildings"));

        static int Kept(JsonArray of, string key) => of.Single(layer => layer!["layer"]!.GetValue<string>() == key)!["rows_kept"]!.GetValue<int>();
    }

    private static string[] Files(string folder) => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];

    /// <summary>The record of a run, but for what it took.</summary>
    private static string Record(string folder)
    {
        var record = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "run.json")))!.AsObject();
        Assert.True(record.Remove("seconds") && record.Remove("timings"));
        return record.ToJsonString();
    }
}
