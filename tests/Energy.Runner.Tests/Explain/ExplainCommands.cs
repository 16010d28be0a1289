using Energy.Fixtures;

namespace Energy.Runner.Tests.Explain;

/// <summary>The command as a user gives it.</summary>
public sealed class ExplainCommands
{
    [Fact]
    public void The_chain_is_told_with_value_formula_coefficient_source_setting_and_raw_column()
    {
        var ended = Explain("BU09172004", "roof_pv_mwh_per_yr", "2040");
        Assert.Equal(0, ended.Exit);
        Assert.All(
            ["roof_pv_mwh_per_yr of BU09172004 Vrieheide in 2040", "formula 24", "formula 23", "potentials.yield_gj_per_yr", "rooftop-solar", "pvgis", "supply.rooftop_solar.homes_pct", "buildings.outline", "our own approximation"],
            part => Assert.Contains(part, ended.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_year_the_target_year_is_explained_and_without_a_scenario_the_first() =>
        Assert.Contains("in 2040, scenario present-pace", Explain("GM0917", "co2_t_per_yr").Output, StringComparison.Ordinal);

    [Fact]
    public void Every_row_is_told_when_asked_for()
    {
        string some = Explain("GM0917", "co2_t_per_yr", "2040").Output, all = Explain("GM0917", "co2_t_per_yr", "2040", "--all").Output;
        Assert.Contains("rows (--all tells them)", some, StringComparison.Ordinal);
        Assert.DoesNotContain("rows (--all tells them)", all, StringComparison.Ordinal);
        Assert.Contains("dwelling-space-heat mid_terrace · 1946 · 1964 · per_home", all, StringComparison.Ordinal);
    }

    [Fact]
    public void All_wrong_words_are_told_at_once_with_what_was_probably_meant()
    {
        var ended = Explain("BU0917200", "co2_t_per_year", "2051", "--scenario", "present-pac");
        Assert.Equal(2, ended.Exit);
        Assert.All(["4 faults", "co2_t_per_yr", "present-pace", "2023 to 2040", "no area"], part => Assert.Contains(part, ended.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void An_indicator_that_is_not_published_for_an_area_says_so()
    {
        var ended = Explain("BU09172004", "palet_saved_distance_pct", "2040");
        Assert.Equal(2, ended.Exit);
        Assert.Contains("not published for BU09172004", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_no_run_is_a_fault()
    {
        using var folder = new ScratchFolder();
        var ended = EnergyProgram.Run(Repository.Root, "explain", folder.Path, "GM0917", "co2_t_per_yr");
        Assert.Equal(2, ended.Exit);
        Assert.Contains("no folder of a run", ended.Error, StringComparison.Ordinal);
    }

    private static EnergyProgram.Ended Explain(params string[] arguments) => EnergyProgram.Run(Repository.Root, ["explain", EmbeddedRun.Folder, .. arguments]);
}
