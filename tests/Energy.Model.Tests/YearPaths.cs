namespace Energy.Model.Tests;

public sealed class YearPaths
{
    [Theory]
    [InlineData(2020, 10)]
    [InlineData(2030, 10)]
    [InlineData(2035, 15)]
    [InlineData(2040, 20)]
    [InlineData(2050, 20)]
    public void A_path_runs_straight_between_years_and_level_outside_them(int year, double expected) =>
        Assert.Equal(expected, new YearPath([new(2040, 20), new(2030, 10)]).At(year), 12);

    [Fact]
    public void A_path_that_starts_anew_forgets_what_came_before()
    {
        var path = new YearPath([new(2020, 99), new(2023, 50), new(2040, 20)]).StartingAt(2023, 3);
        Assert.Equal(3, path.At(2023));
        Assert.Equal(20, path.At(2040));
    }
}
