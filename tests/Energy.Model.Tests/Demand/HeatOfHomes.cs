using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Demand;

namespace Energy.Model.Tests.Demand;

public sealed class HeatOfHomes
{
    private static readonly DwellingType[] Types = [DwellingType.Detached, DwellingType.SemiDetached, DwellingType.EndTerrace, DwellingType.MidTerrace, DwellingType.LowRiseFlat, DwellingType.HighRiseFlat];
    private static readonly double[] ReferenceM2 = [150, 125, 110, 105, 75, 75];

    private readonly DwellingHeat heat = new(ProjectData.Book());
    private readonly LabelEffect labels = new(ProjectData.Book());

    /// <summary>The published values at the reference area, GJ useful, one row per period: the whole table.</summary>
    [Theory]
    [InlineData(1920, new[] { 55.0, 48, 46, 39, 32, 28 })]
    [InlineData(1938, new[] { 57.0, 49, 47, 38, 33, 29 })]
    [InlineData(1955, new[] { 57.0, 47, 44, 37, 31, 28 })]
    [InlineData(1970, new[] { 57.0, 46, 42, 34, 28, 24 })]
    [InlineData(1983, new[] { 52.0, 41, 35, 28, 23, 23 })]
    [InlineData(1996, new[] { 45.0, 36, 31, 25, 19, 17 })]
    [InlineData(2005, new[] { 42.0, 32, 27, 22, 15, 14 })]
    [InlineData(2015, new[] { 37.0, 27, 23, 19, 15, 12 })]
    public void Homes_at_the_reference_area_need_what_the_published_table_says(int year, double[] published)
    {
        for (int type = 0; type < Types.Length; type++)
        {
            Assert.Equal(published[type], heat.SpaceHeatGjPerYr(Types[type], year, ReferenceM2[type]), 0.55);
        }
    }

    [Fact]
    public void A_very_small_home_still_needs_a_share_of_the_reference_heat()
    {
        double reference = heat.SpaceHeatGjPerYr(DwellingType.HighRiseFlat, 2015, 75);
        Assert.Equal(0.4 * reference, heat.SpaceHeatGjPerYr(DwellingType.HighRiseFlat, 2015, 12), 9);
    }

    [Fact]
    public void A_home_without_a_construction_year_is_reckoned_as_of_the_assumed_one() =>
        Assert.Equal(heat.SpaceHeatGjPerYr(DwellingType.MidTerrace, 1965, 100), heat.SpaceHeatGjPerYr(DwellingType.MidTerrace, BuildingStock.UnknownYear, 100));

    [Theory]
    [InlineData(1, 3.6)]
    [InlineData(2, 5.7)]
    [InlineData(2.5, 6.55)]
    [InlineData(3, 7.4)]
    [InlineData(5, 8.3)]
    [InlineData(9, 8.3)]
    public void Hot_water_follows_the_number_of_persons(double persons, double expected) => Assert.Equal(expected, heat.HotWaterGjPerYr(persons), 9);

    [Fact]
    public void A_worse_label_never_uses_less()
    {
        foreach (var type in Types)
        {
            foreach (int year in new[] { 1920, 1980, 2000, 2015 })
            {
                for (var label = EnergyLabel.A; label <= EnergyLabel.G; label++)
                {
                    Assert.True(labels.RelativeToD(type, year, label) >= labels.RelativeToD(type, year, label - 1), $"{type} {year}: {label} under {label - 1}");
                }

                Assert.Equal(1, labels.RelativeToD(type, year, EnergyLabel.D));
            }
        }
    }

    [Fact]
    public void From_label_G_to_A_a_house_of_before_1975_saves_some_eighteen_per_cent_and_a_flat_some_thirty_two()
    {
        double house = 1 - (labels.RelativeToD(DwellingType.MidTerrace, 1960, EnergyLabel.A) / labels.RelativeToD(DwellingType.MidTerrace, 1960, EnergyLabel.G));
        double flat = 1 - (labels.RelativeToD(DwellingType.LowRiseFlat, 1960, EnergyLabel.A) / labels.RelativeToD(DwellingType.LowRiseFlat, 1960, EnergyLabel.G));
        Assert.Equal(0.18, house, 0.01);
        Assert.Equal(0.32, flat, 0.01);
    }
}
