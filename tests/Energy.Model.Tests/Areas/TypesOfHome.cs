using Energy.Fixtures;
using Energy.Model.Areas;

namespace Energy.Model.Tests.Areas;

public sealed class TypesOfHome
{
    [Fact]
    public void A_row_of_five_has_two_ends_and_three_homes_between() => Assert.Equal(
        [DwellingType.EndTerrace, DwellingType.MidTerrace, DwellingType.MidTerrace, DwellingType.MidTerrace, DwellingType.EndTerrace],
        Types(new SmallTown().Row(100, 100, 5)));

    [Fact]
    public void Two_under_one_roof_are_semi_detached() => Assert.Equal([DwellingType.SemiDetached, DwellingType.SemiDetached], Types(new SmallTown().Row(100, 100, 2)));

    [Fact]
    public void A_home_that_touches_only_a_shed_is_detached() => Assert.Equal(
        [DwellingType.Detached, null],
        Types(new SmallTown().Row(100, 100, 1).Building(SmallTown.Box(106, 100, 3, 3), 1990)));

    [Fact]
    public void Homes_that_meet_in_a_corner_share_no_wall() => Assert.Equal(
        [DwellingType.Detached, DwellingType.Detached],
        Types(new SmallTown().Row(100, 100, 1).Row(106, 110, 1)));

    [Fact]
    public void Homes_twenty_centimetres_apart_share_no_wall() => Assert.Equal(
        [DwellingType.Detached, DwellingType.Detached],
        Types(new SmallTown().Row(100, 100, 1).Row(106.2, 100, 1)));

    [Fact]
    public void Twelve_flats_are_low_and_sixty_on_the_same_ground_are_high() => Assert.Equal(
        [DwellingType.LowRiseFlat, DwellingType.HighRiseFlat],
        Types(new SmallTown().Flats(100, 100, 12).Flats(200, 100, 60)));

    [Fact]
    public void A_home_above_a_shop_is_a_flat() => Assert.Equal(
        [DwellingType.LowRiseFlat],
        Types(new SmallTown().Building(SmallTown.Box(100, 100, 10, 10), 1930, (BuildingUse.Dwelling, 80, null), (BuildingUse.Shop, 80, null))));

    [Fact]
    public void Uses_of_buildings_follow_from_their_units()
    {
        var stock = new SmallTown()
            .Row(100, 100, 1)
            .Other(200, 100, BuildingUse.Office, 500)
            .Shed(300, 100)
            .Building(SmallTown.Box(400, 100, 10, 10), 1930, (BuildingUse.Dwelling, 80, null), (BuildingUse.Shop, 300, null))
            .Building(SmallTown.Box(500, 100, 10, 10), 1930, (BuildingUse.Office, 80, null), (BuildingUse.Shop, 300, null))
            .Build().Buildings;
        Assert.Equal([BuildingUse.Dwelling, BuildingUse.Office, BuildingUse.Shed, BuildingUse.Mixed, BuildingUse.Shop], BuildingUses.Of(stock));
    }

    private static DwellingType?[] Types(SmallTown town) => DwellingTypes.Of(town.Build().Buildings);
}
