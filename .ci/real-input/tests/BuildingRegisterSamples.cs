using Energy.Runner.Read;
using Energy.Runner.Read.Geometry;
using Energy.Runner.Read.Yaml;

namespace Energy.RealInput.Tests;

/// <summary>Samples of the building register in forms as published.</summary>
public sealed class BuildingRegisterSamples
{
    [Theory]
    [InlineData("verblijfsobjecten", 1836)]
    [InlineData("ligplaatsen", 67)]
    [InlineData("standplaatsen", 1)]
    public void Every_address_of_the_sample_is_read_with_its_place_in_Amsterdam(string layer, int addresses)
    {
        string path = Path.Combine(Environment.GetEnvironmentVariable("ENERGY_REAL_DATA")!, "bag-samples", "pdok_bag_adressen_amsterdam.gpkg");
        using var file = FeatureFile.Open(new LayerDescription("units", path, "sample", layer, "bag-units", "EPSG:28992", 2020, "CC0-1.0", "bag-2020", false, new Dictionary<string, string>(), new YamlPlace("sample", 1)));
        Assert.Equal("EPSG:28992", file.Crs);
        var rows = file.Rows(["postcode", "huisnummer"]).ToArray();
        Assert.Equal(addresses, rows.Length);
        Assert.All(rows, row =>
        {
            Assert.Matches("^(1[0-9]{3}[A-Z]{2})?$", row.Text(0));
            Assert.True(row.Figure(1) > 0);
            Assert.InRange(row.Geometry!.Coordinate.X, 110_000, 135_000);
            Assert.InRange(row.Geometry!.Coordinate.Y, 475_000, 495_000);
        });
    }

    [Fact]
    public void Addresses_given_as_buildings_are_a_fault_that_says_what_is_missing()
    {
        var ended = RealRuns.End("amsterdam-addresses");
        Assert.Equal(2, ended.Exit);
        Assert.Contains("identificatie", ended.Error, StringComparison.Ordinal);
        Assert.Contains("straatnaam", ended.Error, StringComparison.Ordinal);
    }
}
