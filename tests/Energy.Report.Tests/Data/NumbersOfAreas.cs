using Energy.Report.Data;

namespace Energy.Report.Tests.Data;

/// <summary>Numbers of areas in columns, against a number by number under key and area.</summary>
public sealed class NumbersOfAreas
{
    private const double Missing = -1;

    [Fact]
    public void Every_number_is_found_under_its_key_and_area_in_whatever_turn_they_came()
    {
        var columns = new AreaColumns<(string Scenario, int Year)>(Missing);
        var one = new Dictionary<(string Scenario, int Year, string Area), double>();
        var random = new Random(7);
        for (int put = 0; put < 5000; put++)
        {
            // Later numbers are of more areas, so that columns begun early must grow.
            var (scenario, year, area) = ($"s{random.Next(3)}", 2023 + random.Next(4), $"BU{random.Next(1 + (put / 10)):D8}");
            columns.At((scenario, year), area) = put;
            one[(scenario, year, area)] = put;
        }

        Assert.All(
            from scenario in Enumerable.Range(0, 4) from year in Enumerable.Range(2023, 4) from area in Enumerable.Range(0, 510) select (Scenario: $"s{scenario}", Year: year, Area: $"BU{area:D8}"),
            key => Assert.Equal(one.GetValueOrDefault(key, Missing), columns.Of((key.Scenario, key.Year), key.Area)));
    }

    [Fact]
    public void A_sum_begins_at_what_stands_for_nothing()
    {
        var columns = new AreaColumns<string>(0);
        columns.At("a", "BU1") += 2;
        columns.At("a", "BU2") += 5;
        columns.At("a", "BU1") += 3;
        Assert.Equal(5, columns.Of("a", "BU1"));
        Assert.Equal(5, columns.Of("a", "BU2"));
        Assert.Equal(0, columns.Of("b", "BU1"));
    }
}
