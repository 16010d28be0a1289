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

    [Theory]
    [InlineData(2023, 10)]
    [InlineData(2026, 10)]
    [InlineData(2030, 10 + (30 * 4 / 17.0))]
    [InlineData(2040, 10 + (30 * 14 / 17.0))]
    public void A_path_that_runs_later_stays_as_in_the_base_year_until_then_wherever_its_beginning_is_given(int year, double value)
    {
        Assert.Equal(value, new YearPath([new(2040, 40)]).Later(3).StartingAt(2023, 10).At(year), 12);
        Assert.Equal(value, new YearPath([new(2040, 40)]).StartingAt(2023, 10).Later(3).At(year), 12);
        Assert.Equal(value, new YearPath([new(2023, 10), new(2040, 40)]).Later(1).Later(2).At(year), 12);
    }

    [Fact]
    public void A_path_that_is_multiplied_runs_through_as_late()
    {
        var path = new YearPath([new(2023, 10), new(2040, 40)]).Later(3);
        Assert.All(BaseYear.All, year => Assert.Equal(0.25 * path.At(year), path.Scaled(0.25).At(year), 12));
        Assert.Equal(path, path.Scaled(0.5).Scaled(2));
    }

    [Fact]
    public void Two_paths_are_the_same_when_their_points_are_and_they_start_as_late()
    {
        var path = new YearPath([new(2030, 10), new(2040, 20)]);
        Assert.Equal(path, new YearPath([new(2040, 20), new(2030, 10)]));
        Assert.Equal(path.GetHashCode(), new YearPath([new(2040, 20), new(2030, 10)]).GetHashCode());
        Assert.NotEqual(path, path.Later(1));
        Assert.NotEqual(path, new YearPath([new(2030, 10), new(2040, 21)]));

        // The same values in every year, yet another path once it starts at what stands.
        Assert.NotEqual(YearPath.Constant(0), new YearPath([new(2023, 0), new(2040, 0)]));
    }
}
