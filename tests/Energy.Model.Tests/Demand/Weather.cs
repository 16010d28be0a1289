using Energy.Fixtures;
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
}
