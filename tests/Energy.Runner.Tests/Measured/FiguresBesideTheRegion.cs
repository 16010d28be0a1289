using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Runner.Measured;
using Energy.Runner.Read;

namespace Energy.Runner.Tests.Measured;

/// <summary>The figures of a region beside what others measured there.</summary>
public sealed class FiguresBesideTheRegion
{
    private static readonly OverlaidRegion Land = Overlay.Of(new SmallTown()
        .Figures(0, new NeighbourhoodFigures { Dwellings = 100, GasM3PerDwellingPerYr = 1000, ElectricityKwhPerDwellingPerYr = 2500 })
        .Figures(1, new NeighbourhoodFigures { Dwellings = 300, GasM3PerDwellingPerYr = 1400 })
        .Row(100, 100, 4).Row(1100, 100, 4).Row(5000, 5000, 4)
        .Total("dwellings", "gas", 20)
        .Build());

    [Fact]
    public void A_total_is_mean_times_connections_and_never_a_mean_of_means()
    {
        var row = Assert.Single(Compare(new MeasuredUse
        {
            Addresses = Addresses,
            SmallConsumers = (2023, [new("6411AA", "6411AA", "gas", 1000, 100), new("6411AB", "6411AB", "gas", 2000, 300)]),
        }));
        Assert.Equal(((100 * 1000) + (300 * 2000)) / 1e6, row.Measured, 12);
        Assert.Equal(((100 * 1000) + (300 * 1400)) / 1e6, row.Own, 12);
        Assert.Equal((RegionFile.SmallConsumers, SmallTown.Municipality, 2023, 2019, "million m3/yr"), (row.Layer, row.Municipality, row.Year, row.OwnYear, row.Unit));
    }

    [Fact]
    public void A_range_that_crosses_the_border_of_the_region_is_divided_by_its_addresses()
    {
        // Two addresses in the town, one outside it.
        var row = Assert.Single(Compare(new MeasuredUse { Addresses = Addresses, SmallConsumers = (2023, [new("6411AA", "6499ZZ", "gas", 1000, 300)]) }));
        Assert.Equal(0.2, row.Measured, 12);
        Assert.Equal("200 connections", row.Basis);
    }

    [Fact]
    public void A_mean_of_homes_weighs_each_postcode_by_its_homes_and_covers_only_neighbourhoods_with_a_figure()
    {
        var addresses = Addresses;
        addresses.Add("6411AB", 5, isHome: true);
        addresses.Add("6411AB", 6, isHome: true);
        addresses.Add("6411AB", 6, isHome: false);
        var rows = Compare(new MeasuredUse { Addresses = addresses, Postcodes = (2022, [new("6411AA", "6411AA", "electricity", 2000, null), new("6411AB", "6411AB", "electricity", 3000, null)]) });
        var row = Assert.Single(rows);
        Assert.Equal((2000 + (3 * 3000)) / 4.0, row.Measured, 9);
        Assert.Equal(2500, row.Own);
    }

    [Fact]
    public void A_monitored_total_stands_beside_the_total_of_the_same_name()
    {
        var row = Assert.Single(Compare(new MeasuredUse { Addresses = Addresses, Monitor = (2022, [new(SmallTown.Municipality, "dwellings", "gas", 50), new(SmallTown.Municipality, "dwellings", "wood", 1), new("GM0363", "dwellings", "gas", 9)]) }));
        Assert.Equal((50, 20, 2.5, true), (row.Measured, row.Own, row.Ratio, row.IsFarOff));
    }

    [Theory]
    [InlineData(39, false)]
    [InlineData(41, true)]
    [InlineData(11, false)]
    [InlineData(9, true)]
    public void Twice_or_half_is_far_off(double terajoules, bool isFar) =>
        Assert.Equal(isFar, Assert.Single(Compare(new MeasuredUse { Addresses = Addresses, Monitor = (2022, [new(SmallTown.Municipality, "dwellings", "gas", terajoules)]) })).IsFarOff);

    [Fact]
    public void A_check_prints_both_figures_and_a_run_warns_of_what_is_far_off()
    {
        using var folder = new ScratchFolder();
        string region = RegionFiles.Write(folder, SmallTown.WithEverything());
        folder.Write("monitor.json", $$"""{"value":[{"ExternalCode":"0001","GeoLevel":"gemeente","Period":"2022","ValueString":"1000000"}]}""");
        File.AppendAllText(region, "  municipal_monitor:\n    file: monitor.json\n    contract: klimaatmonitor-values\n    year: 2022\n    licence: CC0-1.0\n    source: embedded-region\n    approximation: true\n    properties:\n      sector: dwellings\n      item: gas\n      unit: GJ\n");
        var check = EnergyProgram.Run(folder.Path, "check", "--region", "region.yaml", "--data", Repository.Path("data"));
        Assert.True(check.Exit == 0, check.Error);
        string line = Assert.Single(check.Output.Split('\n'), line => line.Contains("dwellings, gas", StringComparison.Ordinal));
        Assert.Matches("municipal_monitor +GM0001 +dwellings, gas +TJ/yr +2022 +1,000.0 +2023 ", line);
        var run = EnergyProgram.Run(folder.Path, "run", "--region", "region.yaml", "--data", Repository.Path("data"), "--output", "out");
        Assert.True(run.Exit == 0, run.Error);
        Assert.Contains("GM0001, dwellings, gas: layer 'municipal_monitor' measured", File.ReadAllText(folder["out/small-town/run.json"]), StringComparison.Ordinal);
    }

    /// <summary>One address in West, one in East, one outside the town.</summary>
    private static PostcodeAddresses Addresses
    {
        get
        {
            var addresses = new PostcodeAddresses();
            addresses.Add("6411AA", 0, isHome: true);
            addresses.Add("6411AB", 4, isHome: true);
            addresses.Add("6499ZZ", 8, isHome: true);
            return addresses;
        }
    }

    private static IReadOnlyList<MeasuredFigure> Compare(MeasuredUse measured) => MeasuredFigures.Of(measured, Land, 2019);
}
