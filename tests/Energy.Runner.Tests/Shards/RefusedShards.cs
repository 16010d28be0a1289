using Energy.Fixtures;
using Energy.Model;
using Energy.Report.Parquet;
using Energy.Runner.Shards;
using Energy.Runner.Write;

namespace Energy.Runner.Tests.Shards;

/// <summary>Shards that make no run, and words that name none.</summary>
public sealed class RefusedShards : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_missing_shard_is_named_by_its_municipalities() =>
        Refused(DividedRun.Shards[..2], "No shard has GM9003.", "energy run --municipalities GM9003");

    [Fact]
    public void A_municipality_that_two_shards_have_is_named_with_both()
    {
        DividedRun.Copy(DividedRun.Shards[1], folder["again"]);
        Refused([.. DividedRun.Shards, folder["again"]], "GM9002", $"It stands in {DividedRun.Shards[1]} and in {folder["again"]}.");
    }

    [Theory]
    [InlineData("data: coefficients/wind.csv")]
    [InlineData("scenario: palet-ambition")]
    [InlineData("layer: buildings")]
    [InlineData("program")]
    [InlineData("label model")]
    [InlineData("order of scenarios")]
    [InlineData("sources of the region")]
    public void A_shard_made_with_something_else_is_named_with_what_differs(string item)
    {
        DividedRun.Copy(DividedRun.Shards[2], folder["other"]);
        var record = ShardRecord.Read(folder["other"]);
        (record with { Configuration = record.Configuration.ToDictionary(entry => entry.Key, entry => entry.Key == item ? "0" : entry.Value) }).Write(folder["other"]);
        Refused([.. DividedRun.Shards[..2], folder["other"]], folder["other"], $"It was made with another {item} than {DividedRun.Shards[0]}.");
    }

    [Fact]
    public void Shards_are_not_gathered_with_other_coefficients_than_they_were_made_with()
    {
        DividedRun.Copy(DividedRun.Data, folder["data"]);
        File.AppendAllText(folder[Path.Combine("data", "rules.csv")], "\n");
        Refused(DividedRun.Shards, "It was made with another data: rules.csv than is at hand.", "--data", folder["data"]);
    }

    [Fact]
    public void A_shard_of_another_region_is_named()
    {
        DividedRun.Copy(DividedRun.Shards[2], folder["other"]);
        (ShardRecord.Read(folder["other"]) with { Region = "elsewhere" }).Write(folder["other"]);
        Refused([.. DividedRun.Shards[..2], folder["other"]], "It is of the region elsewhere", "Gather the shards of one region.");
    }

    [Fact]
    public void A_finished_run_and_an_empty_folder_are_no_shards_and_all_is_told_at_once()
    {
        Directory.CreateDirectory(folder["empty"]);
        Refused([EmbeddedRun.Folder, folder["empty"], .. DividedRun.Shards[..2]], $"{EmbeddedRun.Folder}\n    This is no folder of a shard.", $"{folder["empty"]}\n    This is no folder of a shard.", data: null, "No shard has GM9003.");
    }

    [Fact]
    public void A_shard_that_lacks_a_file_is_named_with_it()
    {
        DividedRun.Copy(DividedRun.Shards[2], folder["other"]);
        File.Delete(TableFiles.Part(folder["other"], "heat_options", "GM9003"));
        Refused([.. DividedRun.Shards[..2], folder["other"]], folder["other"], $"It lacks {TableFiles.Part(string.Empty, "heat_options", "GM9003")}.");
    }

    [Theory]
    [InlineData("electricity")]
    [InlineData("effect_sums")]
    public void A_shard_with_a_damaged_file_is_named_and_no_run_comes_of_it(string table)
    {
        DividedRun.Copy(DividedRun.Shards[2], folder["other"]);
        using (var stream = File.OpenWrite(TableFiles.Part(folder["other"], table, "GM9003")))
        {
            stream.SetLength(stream.Length / 2);
        }

        var ended = DividedRun.Energy(["gather", .. DividedRun.Shards[..2], folder["other"], "--data", DividedRun.Data, "--output", folder["out"]]);
        Assert.Equal(2, ended.Exit);
        Assert.Contains("A file of the shard is damaged", ended.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(folder["out"]));
    }

    [Fact]
    public void A_folder_that_is_named_in_two_ways_is_one_shard() =>
        Refused([.. DividedRun.Shards[..2], DividedRun.Shards[0] + Path.DirectorySeparatorChar], "No shard has GM9003.", "Make the shards that have them");

    [Fact]
    public void A_run_does_not_take_the_place_of_a_shard_nor_a_shard_that_of_a_run()
    {
        DividedRun.Copy(DividedRun.Shards[0], folder["town"]);
        Assert.Equal("Something stands here that is no run.", Assert.Single(Assert.Throws<InputFaultException>(() => new RunFolder(folder.Path, "town")).Faults).Found);
        DividedRun.Copy(DividedRun.Gathered, folder["city"]);
        Assert.Equal("Something stands here that is no shard.", Assert.Single(Assert.Throws<InputFaultException>(() => new RunFolder(folder.Path, "city", isShard: true)).Faults).Found);
    }

    [Theory]
    [InlineData("report")]
    [InlineData("explore")]
    [InlineData("explain", "Vrieheide", "co2_t_per_yr")]
    public void A_shard_is_no_run_to_tell_of(string command, params string[] more)
    {
        var ended = DividedRun.Energy([command, DividedRun.Shards[0], .. more]);
        Assert.Equal(2, ended.Exit);
        Assert.Contains("This is the folder of a shard.", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0/3", "This is no shard.")]
    [InlineData("4/3", "This is no shard.")]
    [InlineData("2", "This is no shard.")]
    [InlineData("one/three", "This is no shard.")]
    [InlineData("1/4", "The region has 3 municipalities.")]
    public void A_shard_that_cannot_be_is_refused(string shard, string found) =>
        Assert.Equal((2, true), RunOf(["--shard", shard], found));

    [Fact]
    public void Municipalities_outside_the_region_are_refused_by_name() =>
        Assert.Equal((2, true), RunOf(["--municipalities", "GM9001,GM0917"], "Not in the region: GM0917."));

    [Fact]
    public void A_shard_is_told_by_number_or_by_municipalities_not_by_both() =>
        Assert.Equal((2, true), RunOf(["--municipalities", "GM9001", "--shard", "1/3"], "Both are given."));

    [Fact]
    public void Shards_share_the_municipalities_out_among_them()
    {
        string[] region = [.. DividedRegion.Codes(20)];
        string[][] shards = [.. Enumerable.Range(1, 7).Select(number => ShardChoice.Read($"{number}/7", null)!.Of(region).ToArray())];
        Assert.Equal(region, shards.SelectMany(shard => shard).Order());
        Assert.All(shards, shard => Assert.InRange(shard.Length, 2, 3));
        Assert.Equal("shard-03-of-20", ShardChoice.Read("3/20", null)!.NameIn(region));
        Assert.Equal("municipalities-GM9002-GM9005", ShardChoice.Read(null, "GM9005,GM9002")!.NameIn(region));
        Assert.InRange(ShardChoice.Read(null, string.Join(',', region))!.NameIn(region).Length, 20, 40);
        Assert.Equal(["GM9002", "GM9005"], ShardChoice.Read(null, "GM9005, GM9002")!.Of(region));
    }

    private static (int Exit, bool SaysSo) RunOf(string[] arguments, string found)
    {
        var ended = DividedRun.Energy(["run", "--data", DividedRun.Data, "--region", Path.Combine(DividedRun.Data, "layers.yaml"), "--output", "refused", .. arguments]);
        return (ended.Exit, ended.Error.Contains(found, StringComparison.Ordinal));
    }

    private void Refused(IReadOnlyList<string> shards, string found, string remedy, string? data = null, params string[] others)
    {
        var ended = DividedRun.Energy(["gather", .. shards, "--data", data ?? DividedRun.Data, "--output", folder["out"]]);
        Assert.Equal(2, ended.Exit);
        Assert.All(others.Prepend(remedy).Prepend(found), said => Assert.Contains(said, ended.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal));
        Assert.False(Directory.Exists(folder["out"]));
    }
}
