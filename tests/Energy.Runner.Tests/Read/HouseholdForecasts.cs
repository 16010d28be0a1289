using Energy.Fixtures;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Read;
using Energy.Runner.Read.Layers;

namespace Energy.Runner.Tests.Read;

/// <summary>A forecast of households of a municipality, for lack of one per neighbourhood.</summary>
public sealed class HouseholdForecasts : IDisposable
{
    private static readonly Neighbourhood[] Neighbourhoods =
    [
        new("BU09171000", "Noord", "GM0917", SmallTown.Box(0, 0, 10, 10), NeighbourhoodFigures.None),
        new("BU09171001", "Zuid", "GM0917", SmallTown.Box(0, 0, 10, 10), NeighbourhoodFigures.None),
        new("BU09280000", "Oost", "GM0928", SmallTown.Box(0, 0, 10, 10), NeighbourhoodFigures.None),
    ];

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("gemeentecode;jaar;huishoudens\nGM0917;2023;50\nGM0917;2035;45\nGM0917;2040;40\n")]
    [InlineData("gemeentecode;jaar;huishoudens\n0917;2020;50,0\n917;2023;50,0\nGM0917;2025;49,17\nGM0917;2035;45,0\nGM0917;2045;35,0\n")]
    [InlineData("municipality_code,year,households\nGM0917,2023,50000\nGM0917,2030,47500\nGM0917,2035,45000\nGM0917,2040,40000\n")]
    public void Each_neighbourhood_gets_the_change_of_its_municipality_since_the_base_year(string text)
    {
        var (changes, _) = Read(text);
        Assert.Equal(["BU09171000", "BU09171001"], changes.Keys.Order());
        Assert.All(changes.Values, change => Assert.Equal((-10, -20), (Math.Round(change.Until2035Pct, 9), Math.Round(change.Until2040Pct, 9))));
    }

    [Fact]
    public void Between_two_years_that_are_given_lies_a_line() =>
        Assert.Equal(-12, Read("gemeentecode;jaar;huishoudens\nGM0917;2023;100\nGM0917;2030;90\nGM0917;2040;86\n").Changes["BU09171000"].Until2035Pct, 9);

    [Fact]
    public void Other_municipalities_are_left_out_and_counted()
    {
        var (changes, record) = Read("gemeentecode;jaar;huishoudens\nGM0363;2023;500\nGM0928;2023;100\nGM0928;2040;90\n");
        Assert.Equal(["BU09280000"], changes.Keys);
        Assert.Equal((3, 2, 1), (record.Read, record.Kept, record.Remarks["municipality is not in the region"]));
    }

    [Theory]
    [InlineData("GM0917;2023;50\nGM0917;2035;45\n", "GM0917 has years from 2023 to 2035.")]
    [InlineData("GM0917;2025;50\nGM0917;2040;45\n", "GM0917 has years from 2025 to 2040.")]
    [InlineData("GM0917;2023;50\nGM0917;2023;51\n", "GM0917 in 2023 stands here a second time.")]
    [InlineData("GM0917;2023;0\n", "huishoudens is 0.")]
    [InlineData("GM0917;2023;many\n", "huishoudens is 'many'.")]
    public void A_forecast_that_does_not_hold_is_told(string rows, string found) =>
        Assert.Equal(found, Assert.Single(Assert.Throws<InputFaultException>(() => Read("gemeentecode;jaar;huishoudens\n" + rows)).Faults).Found);

    private (Dictionary<string, HouseholdChange> Changes, LayerRecord Record) Read(string text)
    {
        folder.Write("forecast.csv", text);
        var record = LayerRecords.Of(folder, "forecast.csv", "household-forecast");
        return (HouseholdForecast.Read(record.Description, record, Neighbourhoods), record);
    }
}
