using System.IO.Compression;
using System.Text;
using Energy.Fixtures;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Read;
using Energy.Runner.Read.Layers;
using Energy.Runner.Read.Yaml;

namespace Energy.Runner.Tests.Read;

/// <summary>The traps of hourly weather as published.</summary>
public sealed class WeatherFiles : IDisposable
{
    private const string Legend = "BRON: EEN WEERDIENST\nT         = Temperatuur (in 0.1 graden Celsius), één uur\n\n";
    private const string Header = "# STN,YYYYMMDD,   HH,   DD,    T,    Q\n\n";

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_whole_year_below_a_legend_gives_the_mean_of_every_day()
    {
        // Hour h of day d stands at d + h tenths: the mean of day d is (d + 12.5) / 10.
        var days = Read(Year(2023, (day, hour) => $"{day + hour}"), 2023, out var record);
        Assert.Equal(380, days.Station);
        Assert.Equal([2023], days.WholeYears);
        Assert.Equal(365, days.Date.Length);
        Assert.Equal(20230101, days.Date[0]);
        Assert.Equal((1 + 12.5) / 10, days.MeanC[0], 12);
        Assert.Equal((365 + 12.5) / 10, days.MeanC[^1], 12);
        Assert.Equal(365 * 24, record.Read);
        Assert.Equal(365 * 24, record.Kept);
    }

    [Fact]
    public void The_same_text_in_a_zip_gives_the_same_days()
    {
        string text = Year(2023, (day, hour) => $"{day - hour}");
        var plain = Read(text, 2023, out _);
        using (var zip = ZipFile.Open(folder["hours.zip"], ZipArchiveMode.Create))
        using (var entry = new StreamWriter(zip.CreateEntry("hours.txt").Open(), Encoding.Latin1))
        {
            entry.Write(text);
        }

        var record = Record("hours.zip");
        Assert.Equal(plain.MeanC, WeatherLayer.Read(record.Description, record, 2023).MeanC);
    }

    [Fact]
    public void A_few_hours_without_temperature_are_left_out_of_the_mean_and_told()
    {
        var days = Read(Year(2023, (day, hour) => day == 40 && hour > 20 ? string.Empty : "50"), 2023, out var record);
        Assert.Equal(365, days.Date.Length);
        Assert.All(days.MeanC, mean => Assert.Equal(5, mean));
        Assert.Equal(4, record.Remarks["hour without temperature"]);
    }

    [Fact]
    public void A_day_with_most_hours_missing_makes_the_year_broken()
    {
        var fault = Fault(Year(2023, (day, hour) => day == 40 && hour > 5 ? string.Empty : "50"), 2023);
        Assert.Contains("2023 is whole", fault.Expected, StringComparison.Ordinal);
        Assert.Contains("none", fault.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_year_than_the_base_year_is_refused_with_the_years_that_are_there() =>
        Assert.Contains("2022", Fault(Year(2022, (_, _) => "50"), 2023).Found, StringComparison.Ordinal);

    [Fact]
    public void Two_stations_in_one_file_are_refused_where_the_second_begins()
    {
        string text = Legend + Header + "  380,20230101,    1,  210,  147,    0\n  370,20230101,    2,  210,  147,    0\n";
        var fault = Fault(text, 2023);
        Assert.Contains("line 7", fault.Where, StringComparison.Ordinal);
        Assert.Contains("370", fault.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a file that is something else\n", "No line begins with STN")]
    [InlineData("", "No line begins with STN")]
    [InlineData("# STN,YYYYMMDD,   HH,   DD\n  380,20230101,    1,  210\n", "The header holds")]
    [InlineData("# STN,YYYYMMDD,   HH,    T\n  380,20231301,    1,  210\n", "20231301")]
    [InlineData("# STN,YYYYMMDD,   HH,    T\n  380,2023x101,    1,  210\n", "no whole number")]
    public void A_text_that_is_no_hourly_weather_says_what_it_is(string text, string found) =>
        Assert.Contains(found, Fault(text, 2023).Found, StringComparison.Ordinal);

    [Fact]
    public void A_broken_zip_is_a_fault()
    {
        File.WriteAllBytes(folder["hours.zip"], [0x50, 0x4B, 0x03, 0x04, 1, 2, 3, 4, 5, 6, 7, 8]);
        var record = Record("hours.zip");
        var fault = Assert.Throws<InputFaultException>(() => WeatherLayer.Read(record.Description, record, 2023));
        Assert.Contains("damaged", fault.Message, StringComparison.Ordinal);
    }

    private static string Year(int year, Func<int, int, string> tenths)
    {
        var text = new StringBuilder(Legend).Append(Header);
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            for (int hour = 1; hour <= 24; hour++)
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  380,{(day.Year * 10_000) + (day.Month * 100) + day.Day},{hour,5},  210,{tenths(day.DayOfYear, hour),5},    0\r\n");
            }
        }

        return text.ToString();
    }

    private DailyTemperatures Read(string text, int? wholeYear, out LayerRecord record)
    {
        File.WriteAllText(folder["hours.txt"], text, Encoding.Latin1);
        record = Record("hours.txt");
        return WeatherLayer.Read(record.Description, record, wholeYear);
    }

    private InputFault Fault(string text, int wholeYear) => Assert.Single(Assert.Throws<InputFaultException>(() => Read(text, wholeYear, out _)).Faults);

    private LayerRecord Record(string file) => new(
        new LayerDescription("weather_base_year", folder[file], file, string.Empty, "knmi-hourly", string.Empty, 2023, "CC-BY-4.0", "knmi-380", false, new Dictionary<string, string>(), new YamlPlace("region.yaml", 1)),
        string.Empty);
}
