using Energy.Fixtures;

namespace Energy.Runner.Tests.Shards;

/// <summary>What other commands do with a region of several municipalities.</summary>
public sealed class SeveralMunicipalities : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("GM9002", "municipality")]
    [InlineData("divided", "region")]
    public void A_number_of_a_municipality_or_the_region_is_explained_from_its_parts(string area, string level)
    {
        var ended = DividedRun.Energy("explain", DividedRun.Gathered, area, "co2_t_per_yr", "2040");
        Assert.True(ended.Exit == 0, ended.Error);
        double tonnes = Duck.Number(DividedRun.Gathered, $"SELECT value FROM '@indicators/*/*.parquet' WHERE area_level = '{level}' AND area_code = '{area}' AND indicator = 'co2_t_per_yr' AND year = 2040");
        Assert.Contains(tonnes.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_runs_are_compared_and_it_is_said_that_causes_are_told_of_one_municipality()
    {
        var ended = DividedRun.Energy("compare", DividedRun.InOneGo, DividedRun.Gathered, "--data", DividedRun.Data, "--region", Path.Combine(DividedRun.Data, "layers.yaml"), "--output", folder.Path);
        Assert.True(ended.Exit == 0, ended.Error);
        Assert.Contains("causes are told of a region of one", ended.Output, StringComparison.Ordinal);
        Assert.Equal(0, Duck.Number(folder["divided-comparison"], "SELECT count(*) FROM '@result_changes.parquet'"));
    }

    [Fact]
    public void What_coefficients_do_is_not_told_of_several_municipalities_at_once()
    {
        var ended = DividedRun.Energy("sensitivity", Path.Combine(DividedRun.Data, "scenarios", "palet-ambition.yaml"), "--data", DividedRun.Data, "--region", Path.Combine(DividedRun.Data, "layers.yaml"));
        Assert.Equal(2, ended.Exit);
        Assert.Contains("The region has 3 municipalities.", ended.Error, StringComparison.Ordinal);
    }
}
