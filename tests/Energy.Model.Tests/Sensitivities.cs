using Energy.Fixtures;
using Energy.Model.Trias;

namespace Energy.Model.Tests;

/// <summary>What one coefficient alone does to what is left.</summary>
public sealed class Sensitivities
{
    private static readonly Scenario Pace = ProjectData.Scenario("present-pace");

    private static readonly Sensitivity Town = new(SmallTown.WithEverything().Build(), ProjectData.Book(), Pace);

    [Theory]
    [InlineData("boilers", "condensing · space_heat_efficiency")]
    [InlineData("grid-electricity", "2040")]
    [InlineData("heat-pumps", "air · space_heat · B")]
    [InlineData("rooftop-solar", "any · yield_south_35_degrees")]
    public void The_effect_is_the_difference_between_two_runs_of_the_whole_method(string table, string keys)
    {
        var coefficient = Town.Doubted.Single(coefficient => coefficient.Table == table && coefficient.KeyText == keys);
        var effect = Town.Of(coefficient)!;
        double middle = RemainderGj(coefficient.Value);
        Assert.Equal(RemainderGj(coefficient.Low) - middle, effect.LowEffectGj, 1e-6);
        Assert.Equal(RemainderGj(coefficient.High) - middle, effect.HighEffectGj, 1e-6);

        double RemainderGj(double value) => Towns.Lines(Towns.Assess(SmallTown.WithEverything(), Pace, ProjectData.BookWith((table, keys, value))), BaseYear.Target)
            .Where(line => line.Key.Step == TriasStep.Fossil).Sum(line => line.Amounts.EnergyGj);
    }

    [Fact]
    public void A_dirtier_grid_leaves_more_and_a_cleaner_one_less()
    {
        var effect = Town.Of(Town.Doubted.Single(coefficient => coefficient is { Table: "grid-electricity", KeyText: "2040" }))!;
        Assert.True(effect.LowEffectGj < 0 && effect.HighEffectGj > 0);
    }

    [Fact]
    public void What_has_no_doubt_or_is_not_used_is_not_asked() =>
        Assert.All(Town.Doubted, coefficient => Assert.True(coefficient.Low < coefficient.High));
}
