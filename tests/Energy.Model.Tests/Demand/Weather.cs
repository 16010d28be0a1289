using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Demand;

namespace Energy.Model.Tests.Demand;

public sealed class Weather
{
    private readonly WeatherAndPrice weather = new(ProjectData.Book());

    [Fact]
    public void A_normal_year_asks_nearly_ten_per_cent_more_heat_than_the_mild_2023()
    {
        Assert.Equal(1, weather.WeatherRatio(2023));
        Assert.Equal(1.096, weather.WeatherRatio(2024), 0.0005);
        Assert.Equal(weather.WeatherRatio(2024), weather.WeatherRatio(2040));
    }

    [Fact]
    public void The_price_response_that_fades_brings_six_per_cent_back_by_2030_in_a_straight_line()
    {
        Assert.Equal(1, weather.PriceRatio(2023));
        Assert.Equal(1.064, weather.PriceRatio(2030), 0.0005);
        Assert.Equal(weather.PriceRatio(2030), weather.PriceRatio(2040));
        Assert.Equal((weather.PriceRatio(2030) - 1) / 7, weather.PriceRatio(2024) - 1, 12);
    }

    [Fact]
    public void No_year_asks_more_than_the_ratio_that_sources_are_measured_by() =>
        Assert.All(BaseYear.All, year => Assert.True(weather.SpaceHeatRatio(year) <= weather.LargestRatio));

    [Fact]
    public void Degree_days_weigh_winter_more_and_count_no_warm_day()
    {
        // 18 - 8 = 10 in January (x 1.1), 18 - 13 = 5 in March (x 1.0), 18 - 14 = 4 in July (x 0.8), and a day of 20 degrees not at all.
        var days = new DailyTemperatures { Station = 380, Date = [20230110, 20230310, 20230710, 20230711, 20240110], MeanC = [8, 13, 14, 20, -10] };
        Assert.Equal(11 + 5 + 3.2, new DegreeDays(ProjectData.Book()).OfYear(days, 2023), 12);
    }

    [Fact]
    public void Measured_weather_takes_the_place_of_the_degree_days_in_the_book()
    {
        // Every day of 2023 at 8 degrees, every day of 2011 and 2012 at 3: 10 against 15 degrees below the base, whatever the weights.
        var measured = new StationWeather(Constant(2023, 2023, 8), Constant(2011, 2012, 3));
        var reckoned = new WeatherAndPrice(ProjectData.Book(), measured);
        // 120 days from November to February, 62 in March and October, 183 from April to September.
        Assert.Equal(10 * ((120 * 1.1) + 62 + (183 * 0.8)), reckoned.DegreeDaysOfBaseYear, 9);
        Assert.Equal(1.5, reckoned.WeatherRatio(2030), 0.005);
    }

    [Fact]
    public void A_year_with_a_day_missing_is_no_whole_year()
    {
        var days = Constant(2020, 2021, 5);
        var short2021 = new DailyTemperatures { Station = 380, Date = days.Date[..^1], MeanC = days.MeanC[..^1] };
        Assert.Equal([2020, 2021], days.WholeYears);
        Assert.Equal([2020], short2021.WholeYears);
    }

    private static DailyTemperatures Constant(int from, int to, double meanC)
    {
        int[] dates =
        [
            .. Enumerable.Range(0, (new DateOnly(to, 12, 31).DayNumber - new DateOnly(from, 1, 1).DayNumber) + 1)
                .Select(day => new DateOnly(from, 1, 1).AddDays(day))
                .Select(day => (day.Year * 10_000) + (day.Month * 100) + day.Day),
        ];
        return new DailyTemperatures { Station = 380, Date = dates, MeanC = [.. dates.Select(_ => meanC)] };
    }
}
