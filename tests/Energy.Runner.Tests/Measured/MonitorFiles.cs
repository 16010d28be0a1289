using Energy.Fixtures;
using Energy.Model;
using Energy.Runner.Measured;
using Energy.Runner.Read;
using Energy.Runner.Tests.Read;

namespace Energy.Runner.Tests.Measured;

/// <summary>Values of municipalities as the Klimaatmonitor's service answers them.</summary>
public sealed class MonitorFiles : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("TJ", "1133.07", 1133.07)]
    [InlineData("TJ", "1133,07", 1133.07)]
    [InlineData("GJ", "1133070", 1133.07)]
    [InlineData("MWh", "1000", 3.6)]
    [InlineData("kWh", "1000000", 3.6)]
    public void A_value_becomes_terajoules_by_the_unit_that_the_region_file_tells(string unit, string value, double expected) =>
        Assert.Equal(new MonitoredTotal("GM0917", "dwellings", "gas", expected), Rounded(Assert.Single(Read(unit, Value("0917", "2023", value)).Rows)));

    [Fact]
    public void What_is_missing_of_another_year_place_or_level_is_left_out_and_counted()
    {
        var (rows, record) = Read("TJ", Value("GM0917", "2023", "1"), Value("917", "2022", "2"), Value("0917", "2023", "?"), Value("0917", "2023", ""), Value("0363", "2023", "3"), Value("30", "2023", "4", "provincie"));
        Assert.Equal(1, Assert.Single(rows).TerajoulesPerYr);
        Assert.Equal([("another year", 1), ("is of a provincie", 1), ("municipality is not in the region", 1), ("no value", 2)], record.Remarks.Select(remark => (remark.Key, remark.Value)));
    }

    [Theory]
    [InlineData("m3", "dwellings", "gas", "The unit is 'm3'.")]
    [InlineData("TJ", "dwellings", "steam", "'dwellings/steam' is no total.")]
    [InlineData(null, "dwellings", "gas", "The region file does not tell its unit.")]
    public void What_a_value_is_must_be_told_in_the_words_of_the_totals(string? unit, string sector, string item, string found) =>
        Assert.Equal(found, Assert.Single(Assert.Throws<InputFaultException>(() => ReadAs(unit, sector, item, Value("0917", "2023", "1"))).Faults).Found);

    [Fact]
    public void An_answer_that_goes_on_elsewhere_is_refused()
    {
        folder.Write("monitor.json", """{"value":[],"@odata.nextLink":"https://example.org/next"}""");
        Assert.Contains("goes on elsewhere", Assert.Single(Assert.Throws<InputFaultException>(() => Read("TJ")).Faults).Found, StringComparison.Ordinal);
    }

    private static string Value(string code, string period, string value, string level = "gemeente") =>
        $$"""{"ExternalCode":"{{code}}","GeoLevel":"{{level}}","PeriodLevel":"year","Period":"{{period}}","ValueString":"{{value}}","Description":"x"}""";

    private static MonitoredTotal Rounded(MonitoredTotal total) => total with { TerajoulesPerYr = Math.Round(total.TerajoulesPerYr, 9) };

    private (List<MonitoredTotal> Rows, LayerRecord Record) Read(string unit, params string[] values) => ReadAs(unit, "dwellings", "gas", values);

    private (List<MonitoredTotal> Rows, LayerRecord Record) ReadAs(string? unit, string sector, string item, params string[] values)
    {
        if (values.Length > 0)
        {
            folder.Write("monitor.json", $$"""{"value":[{{string.Join(',', values)}}]}""");
        }

        var record = LayerRecords.Of(folder, "monitor.json");
        var properties = new Dictionary<string, string> { ["sector"] = sector, ["item"] = item };
        if (unit is not null)
        {
            properties["unit"] = unit;
        }

        return (MonitorFile.Read(record.Description with { Properties = properties }, record, ["GM0917"]), record);
    }
}
