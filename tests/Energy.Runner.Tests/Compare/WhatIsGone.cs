using Energy.Fixtures;
using Energy.Model;
using Energy.Runner.Write;

namespace Energy.Runner.Tests.Compare;

/// <summary>Causes where the later run has no longer what the earlier one was made with, or other names for it.</summary>
public sealed class WhatIsGone : IDisposable
{
    private readonly TwoRuns town = new();

    public void Dispose() => town.Dispose();

    [Fact]
    public void A_rule_that_was_taken_away_is_a_cause_and_not_the_end_of_causes()
    {
        string before = town.Before();
        string rules = town["data/rules.csv"];
        File.WriteAllLines(rules, File.ReadAllLines(rules).Where(line => !line.StartsWith("field_farmland_closed,", StringComparison.Ordinal)));
        town.Change("data/scenarios/all-permitted.yaml", "    field_farmland_closed: on\n", string.Empty);
        town.Change("data/scenarios/palet-ambition.yaml", "    field_farmland_closed: off\n", string.Empty);
        town.Change("data/scenarios/present-pace.yaml", "name_nl: ", "name_nl: '[concept] Plan' # ");
        string after = town.Run("second");
        var ended = town.Compare(before, after);
        Assert.True(ended.Exit == 0, ended.Error);
        Assert.DoesNotContain("cannot be split", ended.Output, StringComparison.Ordinal);
        Assert.Contains("switches the rule field_farmland_closed", ended.Output, StringComparison.Ordinal);
        string folder = town["out/small-town-comparison"];
        Assert.Contains("rule field_farmland_closed", TwoRuns.Texts(folder, "SELECT kind || ' ' || subject FROM '@input_changes.parquet'"));
        Assert.Empty(TwoRuns.Texts(folder, "SELECT DISTINCT cause FROM '@causes.parquet'").Except(["rules", "scenario"]));
        Assert.InRange(TwoRuns.WorstGap(folder), 0, 1e-9);
    }

    [Fact]
    public void A_turbine_of_another_name_is_no_end_of_causes_either()
    {
        string before = town.Before();
        town.Change("data/coefficients/wind-turbines.csv", "onshore_5_5_mw,", "onshore_new,");
        foreach (string scenario in Directory.GetFiles(town["data/scenarios"]))
        {
            File.WriteAllText(scenario, File.ReadAllText(scenario).Replace("onshore_5_5_mw", "onshore_new", StringComparison.Ordinal));
        }

        string after = town.Run("second");
        var ended = town.Compare(before, after);
        Assert.True(ended.Exit == 0, ended.Error);
        Assert.DoesNotContain("cannot be split", ended.Output, StringComparison.Ordinal);
        Assert.Contains("do not hold the turbine onshore_5_5_mw", ended.Output, StringComparison.Ordinal);
        Assert.InRange(TwoRuns.WorstGap(town["out/small-town-comparison"]), 0, 1e-9);
    }

    [Fact]
    public void Another_build_of_the_same_version_is_named_beside_other_data()
    {
        string before = town.Before();
        town.Change($"{before}/run.json", ProgramChecksum.Value, new string('0', ProgramChecksum.Value.Length));
        town.WriteTown(SmallTown.WithEverything().Row(600, 700, 12, 1935));
        string after = town.Run("second");
        string folder = town.Compared(before, after);
        Assert.Equal(["data_and_program"], TwoRuns.Texts(folder, "SELECT DISTINCT cause FROM '@causes.parquet'"));
        Assert.Equal(["program_sha256"], TwoRuns.Texts(folder, "SELECT item FROM '@input_changes.parquet' WHERE kind = 'program'"));
    }

    [Fact]
    public void The_checksum_of_the_program_is_of_its_content()
    {
        Assert.Equal(ProgramChecksum.Value, ProgramChecksum.Of(typeof(BaseYear).Assembly, typeof(ProgramChecksum).Assembly));
        Assert.NotEqual(ProgramChecksum.Of(typeof(BaseYear).Assembly), ProgramChecksum.Of(typeof(ProgramChecksum).Assembly));
    }
}
