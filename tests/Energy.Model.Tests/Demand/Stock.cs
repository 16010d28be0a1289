using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Demand;

namespace Energy.Model.Tests.Demand;

public sealed class Stock
{
    [Fact]
    public void Dealt_labels_come_in_the_shares_of_the_registered_ones()
    {
        var town = new SmallTown();
        for (int row = 0; row < 10; row++)
        {
            town.Row(20, 20 + (row * 30), 8, 1960, row < 6 ? EnergyLabel.C : EnergyLabel.F);
            town.Row(400, 20 + (row * 30), 20, 1960);
        }

        var land = Overlay.Of(town.Build());
        var labels = LabelEstimate.For(land, new DwellingHeat(ProjectData.Book()));
        int[] dealt = [.. Enumerable.Range(0, labels.Length).Where(unit => land.Region.Buildings.Units.RegisteredLabel[unit] is null)];
        Assert.Equal(200, dealt.Length);
        Assert.Equal(120, dealt.Count(unit => labels[unit] == EnergyLabel.C), 2.0);
        Assert.Equal(80, dealt.Count(unit => labels[unit] == EnergyLabel.F), 2.0);
    }

    [Fact]
    public void A_registered_label_is_kept()
    {
        var land = Overlay.Of(new SmallTown().Row(20, 20, 4, 1960, EnergyLabel.G).Build());
        Assert.All(LabelEstimate.For(land, new DwellingHeat(ProjectData.Book())), label => Assert.Equal(EnergyLabel.G, label));
    }

    [Fact]
    public void Where_no_label_is_known_at_all_a_home_counts_as_D()
    {
        var land = Overlay.Of(new SmallTown().Row(20, 20, 2, 1960).Build());
        Assert.All(LabelEstimate.For(land, new DwellingHeat(ProjectData.Book())), label => Assert.Equal(EnergyLabel.D, label));
    }

    [Fact]
    public void In_a_network_area_the_stated_share_of_homes_is_connected_blocks_first()
    {
        var town = new SmallTown().Flats(20, 20, 30).Row(200, 20, 10, 1960).Row(300, 20, 10, 1960)
            .Zone(ZoneKind.DistrictHeat, SmallTown.Box(0, 0, 500, 500), figure: 60)
            .Total("dwellings", "gas", 0.5).Total("dwellings", "electricity", 0.4).Total("dwellings", "network_heat", 0.4);
        var demand = BaseDemand.Of(Overlay.Of(town.Build()), ProjectData.Book());
        Assert.Equal(30, demand.Units.Supply.Count(supply => supply == HeatSupply.Network));
        Assert.All(Enumerable.Range(0, 30), unit => Assert.Equal(HeatSupply.Network, demand.Units.Supply[unit]));
    }

    [Fact]
    public void Homes_built_after_gas_ended_are_electric_and_stay_in_the_service_power()
    {
        var town = new SmallTown().Row(20, 20, 5, 2021).Row(200, 20, 5, 1990).Total("dwellings", "gas", 0.2).Total("dwellings", "electricity", 0.15);
        var demand = BaseDemand.Of(Overlay.Of(town.Build()), ProjectData.Book());
        Assert.Equal(5, demand.Units.Supply.Count(supply => supply == HeatSupply.Electric));
        Assert.Equal(0, demand.Units.HeatGj(0));
        Assert.True(demand.Units.HeatingPowerGj[0] > demand.Units.HeatingPowerGj[5]);
    }

    [Theory]
    [InlineData(60.0, 100_000.0, -1.0, true)]
    [InlineData(60.0, 200_000.0, -9.0, true)]
    [InlineData(10.0, 100_000.0, -9.0, true)]
    [InlineData(60.0, 200_000.0, -1.0, false)]
    [InlineData(10.0, 200_000.0, -9.0, false)]
    [InlineData(60.0, null, -1.0, null)]
    [InlineData(60.0, null, -9.0, true)]
    [InlineData(10.0, null, -1.0, false)]
    [InlineData(60.0, null, null, null)]
    public void A_transition_area_meets_two_of_three_criteria_and_is_unknown_where_what_is_unknown_decides(double builtBetweenPct, double? homeValue, double? change, bool? expected)
    {
        var town = new SmallTown().Row(20, 20, (int)(builtBetweenPct / 10), 1965).Row(300, 20, 10 - (int)(builtBetweenPct / 10), 1995)
            .Figures(0, new NeighbourhoodFigures { MeanHomeValueEur = homeValue });
        if (change is { } known)
        {
            town.Change(0, known, known);
        }

        Assert.Equal(expected, TransitionAreas.Of(Overlay.Of(town.Build()), new TransitionCriteria(50, 120_000, -5)).Flag[0]);
    }
}
