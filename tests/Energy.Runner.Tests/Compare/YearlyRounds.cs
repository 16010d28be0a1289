using Energy.Fixtures;

namespace Energy.Runner.Tests.Compare;

/// <summary>What changed between two runs of a town, and what made it change.</summary>
public sealed class YearlyRounds : IDisposable
{
    private const string Gas = "natural_gas,co2,56.4,";

    private readonly TwoRuns town = new();

    public void Dispose() => town.Dispose();

    [Fact]
    public void A_run_beside_itself_shows_nothing_changed()
    {
        string run = town.Before();
        string folder = town.Compared(run, run);
        Assert.All(["input_changes", "result_changes", "causes", "concordance"], table => Assert.Equal(0, TwoRuns.Number(folder, $"SELECT count(*) FROM '@{table}.parquet'")));
        Assert.False(File.Exists(Path.Combine(folder, "measured.parquet")));
        Assert.True(File.Exists(Path.Combine(folder, "comparison.pdf")));
    }

    [Fact]
    public void One_changed_coefficient_is_named_as_the_whole_cause()
    {
        string before = town.Before();
        town.Change("data/coefficients/fuels.csv", Gas, "natural_gas,co2,56.5,");
        string after = town.Run("second");
        string folder = town.Compared(before, after);
        Assert.Equal(["natural_gas · co2: value"], TwoRuns.Texts(folder, "SELECT item FROM '@input_changes.parquet'"));
        Assert.Equal(["coefficient fuels natural_gas · co2"], TwoRuns.Texts(folder, "SELECT DISTINCT cause || ' ' || subject FROM '@causes.parquet'"));
        Assert.Equal(["co2_t_per_yr"], TwoRuns.Texts(folder, "SELECT DISTINCT indicator FROM '@causes.parquet'"));
        Assert.True(TwoRuns.Number(folder, "SELECT min(change) FROM '@causes.parquet' WHERE area_level = 'region'") > 0);
        Assert.Equal(0, TwoRuns.WorstGap(folder), 1e-12);
    }

    [Fact]
    public void Compared_the_other_way_round_every_change_and_every_cause_has_the_other_sign()
    {
        string before = town.Before();
        town.Change("data/coefficients/fuels.csv", Gas, "natural_gas,co2,56.5,");
        string after = town.Run("second");
        string forth = town.Compared(before, after, "--output", "forth");
        string back = town.Compared(after, before, "--output", "back");
        foreach (string table in new[] { "result_changes", "causes" })
        {
            string rows = $"'{forth}/{table}.parquet' f FULL JOIN '{back}/{table}.parquet' b USING (scenario, year, area_level, area_code, indicator{(table == "causes" ? ", cause, subject" : string.Empty)})";
            Assert.True(TwoRuns.Number(forth, $"SELECT count(*) FROM {rows}") > 0);
            Assert.Equal(0, TwoRuns.Number(forth, $"SELECT count(*) FROM {rows} WHERE f.change IS DISTINCT FROM -b.change AND NOT abs(f.change + b.change) < 1e-9"));
        }
    }

    [Fact]
    public void The_parts_of_many_causes_add_up_to_the_whole()
    {
        string before = town.Before();
        town.Change("data/coefficients/fuels.csv", Gas, "natural_gas,co2,56.5,");
        town.Change("data/coefficients/dwelling-use.csv", "hot_water_2_persons,5.7,", "hot_water_2_persons,6.2,");
        town.Change("data/scenarios/present-pace.yaml", "homes_pct: {2040: 40} ", "homes_pct: {2040: 55} ");
        town.Change("data/rules.csv", "distance_to_homes,,2,1.75,", "distance_to_homes,,1.8,1.75,");
        town.WriteTown(SmallTown.WithEverything().Row(600, 700, 12, 1935));
        string after = town.Run("second");
        string folder = town.Compared(before, after);
        Assert.InRange(TwoRuns.WorstGap(folder), 0, 1e-9);
        string[] causes = TwoRuns.Texts(folder, "SELECT DISTINCT cause FROM '@causes.parquet'");
        Assert.Subset(causes.ToHashSet(), new HashSet<string> { "data", "coefficient", "scenario" });
        Assert.DoesNotContain("program", causes);
        Assert.Equal(["dwelling-use hot_water_2_persons", "fuels natural_gas · co2"], TwoRuns.Texts(folder, "SELECT DISTINCT subject FROM '@causes.parquet' WHERE cause = 'coefficient' ORDER BY 1"));
        Assert.Subset(
            TwoRuns.Texts(folder, "SELECT kind || ' ' || subject || ' ' || item || ' ' || difference FROM '@input_changes.parquet'").ToHashSet(),
            new HashSet<string>
            {
                "layer buildings sha256 changed", "layer units rows_kept changed", "coefficient fuels natural_gas · co2: value changed", "rule wind_homes_distance_tip_heights value changed", "scenario present-pace supply.rooftop_solar.homes_pct changed",
            });
    }

    [Fact]
    public void Where_very_many_coefficients_changed_each_table_is_swapped_as_one_and_the_parts_still_add_up()
    {
        string before = town.Before();
        foreach (string table in new[] { "dwelling-space-heat", "services-use", "dwelling-use" })
        {
            SetToLow(town[$"data/coefficients/{table}.csv"]);
        }

        string after = town.Run("second");
        string folder = town.Compared(before, after);
        Assert.InRange(TwoRuns.WorstGap(folder), 0, 1e-9);
        Assert.Empty(TwoRuns.Texts(folder, "SELECT DISTINCT subject FROM '@causes.parquet' WHERE cause = 'coefficient'").Except(["dwelling-space-heat", "services-use", "dwelling-use"]));
    }

    [Fact]
    public void What_a_record_does_not_explain_is_shown_as_a_cause_of_its_own()
    {
        string before = town.Before();
        string after = town.Before("second");
        town.Change($"{after}/run.json", "\"value\": \"{2040: 40}\"", "\"value\": \"{2040: 60}\"");
        string folder = town.Compared(before, after);
        Assert.Equal(["program", "scenario"], TwoRuns.Texts(folder, "SELECT DISTINCT cause FROM '@causes.parquet' ORDER BY 1"));
        Assert.Equal(0, TwoRuns.Number(folder, "SELECT count(*) FROM '@result_changes.parquet'"));
        Assert.InRange(TwoRuns.WorstGap(folder), 0, 1e-9);
    }

    [Fact]
    public void Without_the_data_of_the_later_run_the_differences_are_told_alone_and_it_says_why()
    {
        string before = town.Before();
        town.Change("data/coefficients/fuels.csv", Gas, "natural_gas,co2,56.5,");
        string after = town.Run("second");
        town.Change("totals.csv", "dwellings,gas,6,", "dwellings,gas,7,");
        var ended = town.Compare(before, after);
        Assert.Equal(0, ended.Exit);
        Assert.Contains("The causes cannot be split.", ended.Output, StringComparison.Ordinal);
        Assert.Contains("layer 'municipal_totals' is another file", ended.Output, StringComparison.Ordinal);
        string folder = town["out/small-town-comparison"];
        Assert.True(TwoRuns.Number(folder, "SELECT count(*) FROM '@result_changes.parquet'") > 0);
        Assert.Equal(0, TwoRuns.Number(folder, "SELECT count(*) FROM '@causes.parquet'"));
        File.Delete(town["totals.csv"]);
        Assert.Contains("cannot be read any more", town.Compare(before, after).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_two_runs_give_the_same_bytes()
    {
        string before = town.Before();
        town.Change("data/coefficients/fuels.csv", Gas, "natural_gas,co2,56.5,");
        town.WriteTown(SmallTown.WithEverything().Row(600, 700, 12, 1935));
        string after = town.Run("second");
        string one = town.Compared(before, after, "--output", "one"), other = town.Compared(before, after, "--output", "other");
        Assert.Equal(5, Directory.GetFiles(one).Length);
        Assert.All(Directory.GetFiles(one), file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(other, Path.GetFileName(file)))));
    }

    [Fact]
    public void A_neighbourhood_that_was_split_is_compared_as_the_sum_of_its_parts()
    {
        string before = town.Before();
        string west = SmallTown.Code(0);
        var lines = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(town["neighbourhoods.geojson"]))!;
        var features = lines["features"]!.AsArray();
        var half = features[0]!.DeepClone();
        Outline(features[0]!, 0, 300);
        Outline(half, 300, SmallTown.Side);
        half["properties"]!["buurtcode"] = "BU00010002";
        features.Add(half);
        File.WriteAllText(town["neighbourhoods.geojson"], lines.ToJsonString());
        string after = town.Run("second");
        string folder = town.Compared(before, after);
        Assert.Equal([$"{west}+BU00010002"], TwoRuns.Texts(folder, "SELECT DISTINCT area_code FROM '@concordance.parquet'"));
        Assert.Equal([west, "BU00010002"], TwoRuns.Texts(folder, "SELECT code_after FROM '@concordance.parquet' ORDER BY 1"));
        Assert.Equal(100, TwoRuns.Number(folder, "SELECT sum(share_pct) FROM '@concordance.parquet'"), 1e-9);
        Assert.Equal(["dwellings"], TwoRuns.Texts(folder, "SELECT DISTINCT weighed_by FROM '@concordance.parquet'"));
        Assert.Contains($"{west}+BU00010002", TwoRuns.Texts(folder, "SELECT DISTINCT area_code FROM '@causes.parquet' WHERE area_level = 'neighbourhood'"));
        Assert.InRange(TwoRuns.WorstGap(folder), 0, 1e-9);
    }

    /// <summary>A strip of West over its full width, from one height to another.</summary>
    private static void Outline(System.Text.Json.Nodes.JsonNode feature, double from, double to)
    {
        double[][] corners = [[0, from], [SmallTown.Side, from], [SmallTown.Side, to], [0, to], [0, from]];
        feature["geometry"]!["coordinates"] = new System.Text.Json.Nodes.JsonArray(
            new System.Text.Json.Nodes.JsonArray([.. corners.Select(corner => new System.Text.Json.Nodes.JsonArray(SmallTown.Left + corner[0], SmallTown.Bottom + corner[1]))]));
    }

    private static void SetToLow(string file)
    {
        string[] lines = File.ReadAllLines(file);
        int value = lines[0].Split(',').ToList().IndexOf("value");
        File.WriteAllLines(file, lines.Take(1).Concat(lines.Skip(1).Select(line =>
        {
            string[] cells = line.Split(',');
            cells[value] = cells[value + 1];
            return string.Join(',', cells);
        })));
    }
}
