using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Runner.Read;
using Energy.Runner.Read.Layers;
using Energy.Runner.Read.Yaml;

namespace Energy.RealInput.Tests;

/// <summary>Hourly weather of station 380, Maastricht, as the weather office publishes it.</summary>
public sealed class MeasuredWeather
{
    private static readonly DegreeDays DegreeDays = new(ProjectData.Book());

    [Fact]
    public void The_degree_days_of_the_book_are_those_of_the_published_hours()
    {
        var book = ProjectData.Book()["base-year"];
        Assert.Equal(book.One("degree-day/yr", "degree_days_base_year").Value, DegreeDays.OfYear(Days("uurgeg_380_2023-2024.txt"), 2023), 0.6);
        Assert.Equal(book.One("degree-day/yr", "degree_days_normal").Value, DegreeDays.OfNormalYear(Days("uurgeg_380_2011-2020.zip")), 0.6);
    }

    [Fact]
    public void Ten_whole_years_are_found_in_the_published_zip() =>
        Assert.Equal(Enumerable.Range(2011, 10), Days("uurgeg_380_2011-2020.zip").WholeYears);

    /// <summary>The book rounds to whole degree days, and homes change their option whole: half a per cent.</summary>
    [Fact]
    public void A_run_on_the_published_hours_gives_the_result_of_the_book() =>
        Assert.Equal(0, Duck.Number(RealRuns.Folder("heerlen-2019-weather"), $"""
            SELECT count(*) FROM '@indicators.parquet' measured JOIN '{RealRuns.Folder("heerlen-2019-rd")}/indicators.parquet' book
            USING (scenario, year, area_level, area_code, indicator)
            WHERE area_level = 'municipality' AND NOT coalesce(abs(measured.value - book.value) <= 5e-3 * greatest(abs(measured.value), 1), measured.value IS NULL AND book.value IS NULL)
            """));

    private static DailyTemperatures Days(string file)
    {
        var layer = new LayerDescription(
            "weather", Path.Combine(Environment.GetEnvironmentVariable("ENERGY_REAL_DATA")!, "knmi-380", file), file, string.Empty, "knmi-hourly", string.Empty, 2023, "CC-BY-4.0", "knmi-380", false, new Dictionary<string, string>(), new YamlPlace("test", 1));
        return WeatherLayer.Read(layer, new LayerRecord(layer, string.Empty), null);
    }
}
