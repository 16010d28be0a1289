using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Demand;

public sealed class Calibrations
{
    private readonly BaseDemand demand = BaseDemand.Of(Overlay.Of(SmallTown.WithEverything().Build()), ProjectData.Book());

    [Fact]
    public void Gas_of_homes_and_services_meets_what_was_measured()
    {
        Assert.Equal(6000, GasGj(Sector.Dwellings), 6);
        Assert.Equal(5000, GasGj(Sector.Services), 6);
    }

    [Fact]
    public void Electricity_of_homes_and_services_meets_what_was_measured()
    {
        Assert.Equal(2200, Sum(Sector.Dwellings, demand.Units.PowerGj), 6);
        Assert.Equal(5000, Sum(Sector.Services, demand.Units.PowerGj), 6);
    }

    [Fact]
    public void Network_heat_meets_what_was_measured()
    {
        Assert.Equal(500, Sum(Sector.Dwellings, unit => demand.Units.Supply[unit] == HeatSupply.Network ? demand.Units.HeatGj(unit) : 0), 6);
        Assert.Equal(400, Sum(Sector.Services, unit => demand.Units.Supply[unit] == HeatSupply.Network ? demand.Units.HeatGj(unit) : 0), 6);
    }

    [Fact]
    public void Wood_stands_in_houses_and_not_in_flats()
    {
        Assert.Equal(200 * demand.Boilers.HouseholdWoodRatio, Sum(Sector.Dwellings, unit => demand.Units.WoodGj[unit]), 6);
        Assert.Equal(0, Sum(Sector.Dwellings, unit => demand.Units.Type[unit]!.Value.IsFlat() ? demand.Units.WoodGj[unit] : 0));
    }

    [Fact]
    public void Rooms_water_and_cooking_share_the_gas_of_homes_as_the_base_year_says()
    {
        Assert.Equal(6000 * 0.2654, Sum(Sector.Dwellings, unit => OnGas(unit) ? demand.Units.HotWaterGj[unit] / demand.Boilers.HotWaterRatio(2023) : 0), 6);
        Assert.Equal(6000 * 0.0241, Sum(Sector.Dwellings, unit => demand.Units.CookingGj[unit]), 6);
    }

    [Fact]
    public void A_neighbourhood_published_as_using_more_uses_more()
    {
        Assert.True(demand.Calibration.Gas.Ratio[1] > 1);
        Assert.True(demand.Calibration.Gas.Ratio[0] < 1);
    }

    [Fact]
    public void Industry_belongs_to_no_service_and_gets_no_heat() =>
        Assert.All(Enumerable.Range(0, demand.Units.Count).Where(unit => demand.Units.Sector[unit] == Sector.Industry), unit => Assert.Equal(0, demand.Units.HeatGj(unit) + demand.Units.PowerGj(unit)));

    [Fact]
    public void Municipal_totals_of_industry_and_traffic_are_spread_without_loss()
    {
        Assert.Equal(4100, Enumerable.Range(0, 2).Sum(demand.Municipal.ProcessGj), 6);
        Assert.Equal(9650, Enumerable.Range(0, 2).Sum(demand.Municipal.TransportFuelGj), 6);
        Assert.Equal(0, demand.Municipal.ProcessGj(0));
        Assert.Equal(2.0 / 3, demand.Municipal.TransportFuelGj(0) / 9650, 12);
    }

    [Fact]
    public void Measured_heat_that_no_unit_can_use_is_a_fault_and_not_lost()
    {
        var town = new SmallTown().Row(100, 100, 4).Total("dwellings", "gas", 0.2).Total("dwellings", "electricity", 0.05).Total("dwellings", "network_heat", 0.1);
        var fault = Assert.Single(Assert.Throws<InputFaultException>(() => BaseDemand.Of(Overlay.Of(town.Build()), ProjectData.Book())).Faults);
        Assert.Equal("0.1 TJ of network heat in homes was measured, but no unit in the building stock uses it.", fault.Found);
    }

    private bool OnGas(int unit) => demand.Units.Supply[unit] == HeatSupply.Gas;

    private double GasGj(Sector sector) => Sum(sector, unit => OnGas(unit)
        ? demand.Boilers.GasGj(demand.Units.SpaceHeatGj[unit] - demand.Units.WoodGj[unit], demand.Units.HotWaterGj[unit], demand.Units.CookingGj[unit], 2023)
        : 0);

    private double Sum(Sector sector, Func<int, double> of) => Enumerable.Range(0, demand.Units.Count).Where(unit => demand.Units.Sector[unit] == sector).Sum(of);
}
