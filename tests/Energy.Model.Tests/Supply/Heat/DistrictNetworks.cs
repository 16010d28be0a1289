using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Supply;
using Energy.Model.Supply.Heat;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Supply.Heat;

/// <summary>Who is connected to district networks, and what they are fed with.</summary>
public sealed class DistrictNetworks
{
    private static readonly CoefficientBook Book = ProjectData.Book();
    private static readonly SupplyChoices Pace = ProjectData.Scenario("present-pace").Supply;

    [Fact]
    public void Waste_heat_is_never_more_than_the_sites_give_and_the_parts_are_the_whole()
    {
        var mix = Mix(new SmallTown().WasteHeat(100, HeatNetworkKind.DistrictHeat), mineWater: 10, wasteHeat: 90);
        var shares = mix.At(2040, 1000, 0);
        Assert.Equal(100 * (1 - mix.Loss) / 1000, shares.WasteHeat, 12);
        Assert.Equal(0, shares.HeatPump);
        Assert.Equal(1, shares.HeatPump + shares.WasteHeat + shares.Aquathermal + shares.Biomass + shares.Gas, 12);
        Assert.Equal(0.9, mix.Wanted(2040).WasteHeat, 12);
    }

    [Fact]
    public void Shares_that_exceed_the_whole_on_the_way_are_a_fault_and_a_whole_leaves_no_gas()
    {
        Assert.Contains("110 % in 2024", Assert.Single(Assert.Throws<InputFaultException>(() => Mix(new SmallTown(), mineWater: 70, biomass: 40)).Faults).Found, StringComparison.Ordinal);
        Assert.InRange(Mix(new SmallTown(), mineWater: 60, biomass: 40).At(2040, 1, 1000).Gas, 0, 1e-12);
    }

    [Fact]
    public void Mine_water_that_is_left_is_reckoned_at_the_wells_before_the_loss_of_the_network()
    {
        // 100 GJ at the wells, lifted by a pump of 3.8, less the loss of the network.
        var mix = Mix(new SmallTown(), mineWater: 80);
        Assert.Equal(100 / (1 - (1 / 3.8)) * (1 - mix.Loss) / 1000, mix.At(2040, 1000, 100).HeatPump, 12);
        Assert.Equal(1000 * 0.8 * (1 - (1 / 3.8)) / (1 - mix.Loss), mix.AskedOfMineWaterGj(2040, 1000), 9);
    }

    [Fact]
    public void A_stream_of_a_hundred_cubic_metres_an_hour_cooled_by_four_degrees_gives_nearly_nine_terajoules()
    {
        // 100 m3/h x 8760 h x 0.6 x 4 K x 4.2 MJ = 8830 GJ; a pump of 2.7 makes 14 020 GJ of it.
        var water = new Aquathermal(new SmallTown().Stream(100).Build(), Book);
        Assert.Equal(100 * 8760 * 0.6 * 4 * 4.2 / 1000, water.HeatGj, 6);
        Assert.Equal(2.7, water.PumpRatio, 12);
        Assert.Equal(100 * 4 * 4.2 / 3.6, water.OfYield(water.HeatGj).CapacityKw, 6);
    }

    [Fact]
    public void Two_kinds_of_water_have_the_pump_of_both_together()
    {
        var water = new Aquathermal(new SmallTown().Stream(100).Stream(100, AquathermalWater.WasteWater).Build(), Book);
        double one = water.HeatGj / 2;
        Assert.Equal((water.HeatGj + (one / 1.7) + (one / 1.6)) / ((one / 1.7) + (one / 1.6)), water.PumpRatio, 9);
    }

    [Fact]
    public void Water_that_flows_by_stands_in_the_ledger_with_the_work_of_its_pump_and_not_beyond_its_flow()
    {
        var scenario = ProjectData.Scenario("present-pace");
        scenario = scenario with { Supply = scenario.Supply with { NetworkAquathermalPct = Towns.From2024(30), NetworkMineWaterPct = Towns.From2024(0), NetworkBiomassPct = Towns.From2024(0) } };
        var rich = Towns.Assess(SmallTown.WithEverything().Stream(10), scenario);
        double delivered = rich.Balance[2030].Network.DeliveredGj;
        Assert.Equal(delivered * 0.3 * (1 - (1 / 2.7)), Water(rich), 6);
        var poor = Towns.Assess(SmallTown.WithEverything().Stream(0.5), scenario);
        Assert.Equal(0.5 * 8760 * 0.6 * 4 * 4.2 / 1000 * (1 - poor.Supply.Network.Loss), Water(poor), 6);
        var use = HeatSourceUses.Of(poor).Single(use => use.Year == 2030 && use.Source == EnergySource.SurfaceWater);
        Assert.Equal(HeatConstraint.Sites, use.Limiting);
        Assert.Equal(delivered * 0.3 * (1 - (1 / 2.7)), use.AskedGj, 6);
        Assert.All(poor.Balance.Years, balance => Assert.All(Towns.Imbalances(balance.Ledger), imbalance => Assert.InRange(imbalance, 0, 1e-6)));

        static double Water(Outcome outcome) => Towns.Lines(outcome, 2030).Where(line => line.Key.Source == EnergySource.SurfaceWater).Sum(line => line.Amounts.EnergyGj);
    }

    [Fact]
    public void No_more_homes_of_an_area_are_connected_than_the_share_and_those_that_were_stay()
    {
        // Twenty homes, a fifth connected: at most seven in ten makes fourteen.
        var town = new SmallTown().Row(20, 20, 20, 1960, EnergyLabel.C).Zone(ZoneKind.DistrictHeat, SmallTown.Box(0, 0, 500, 500), figure: 20)
            .Total("dwellings", "gas", 0.5).Total("dwellings", "electricity", 0.2).Total("dwellings", "network_heat", 0.1).Total("energy", "network_gas_production", 0.14);
        var outcome = Towns.Assess(town, Only(70));
        Assert.Equal(4, Enumerable.Range(0, 20).Count(unit => outcome.Supply.Heat.Of(unit, 2023) == EnergyOption.DistrictHeat));
        Assert.Equal(14, Enumerable.Range(0, 20).Count(unit => outcome.Supply.Heat.Of(unit, 2040) == EnergyOption.DistrictHeat));
        Assert.Contains(outcome.Supply.Refusals.All, refusal => refusal is { Constraint: HeatConstraint.ConnectionShare, Homes: 6 });
        Assert.Equal(4, Enumerable.Range(0, 20).Count(unit => Towns.Assess(town, Only(10)).Supply.Heat.Of(unit, 2040) == EnergyOption.DistrictHeat));
    }

    [Fact]
    public void CO2_per_gigajoule_of_district_heat_stands_beside_the_path_of_the_sector()
    {
        // Nothing but gas: 56.4 kg over a boiler of 0.9 and a loss of 25.71 %.
        var town = new SmallTown().Row(20, 20, 10).Zone(ZoneKind.DistrictHeat, SmallTown.Box(0, 0, 500, 500), figure: 50)
            .Total("dwellings", "gas", 0.3).Total("dwellings", "electricity", 0.1).Total("dwellings", "network_heat", 0.1).Total("energy", "network_gas_production", 0.14);
        var scenario = Only(50);
        scenario = scenario with { Supply = scenario.Supply with { NetworkMineWaterPct = Towns.From2024(0), NetworkBiomassPct = Towns.From2024(0) } };
        var indicators = Indicators.Of(Towns.Assess(town, scenario), Book).ToArray();
        double gas = Book["fuels"].One("kg/GJ", "natural_gas", "co2").Value / 0.9 / (1 - 0.2571);
        foreach (var (year, target) in new[] { (2030, 17.5), (2035, 11.25), (2040, 5.0) })
        {
            Assert.Equal(gas, Of("district_heat_co2_kg_per_gj", year), 6);
            Assert.Equal(gas - target, Of("district_heat_co2_distance_kg_per_gj", year), 6);
        }

        double Of(string name, int year) => Assert.Single(indicators, indicator => indicator.Name == name && indicator.Year == year).Value!.Value;
    }

    [Fact]
    public void A_region_without_a_network_has_no_CO2_of_one()
    {
        var outcome = Towns.Assess(new SmallTown().Row(20, 20, 10).Total("dwellings", "gas", 0.3).Total("dwellings", "electricity", 0.1), ProjectData.Scenario("present-pace"));
        Assert.All(Indicators.Of(outcome, Book).Where(indicator => indicator.Name.StartsWith("district_heat", StringComparison.Ordinal)), indicator => Assert.Null(indicator.Value));
    }

    private static NetworkMix Mix(SmallTown town, double mineWater = 0, double wasteHeat = 0, double biomass = 0) => new(
        town.Build(),
        Book,
        Pace with { NetworkMineWaterPct = Towns.From2024(mineWater), NetworkWasteHeatPct = Towns.From2024(wasteHeat), NetworkBiomassPct = Towns.From2024(biomass) },
        new HeatPumps(Book));

    private static Scenario Only(double connectedPct)
    {
        var scenario = ProjectData.Scenario("present-pace");
        var still = Towns.From2024(0);
        return scenario with
        {
            Savings = scenario.Savings with { HomesReplacedPerYr = still, HomesThinnedPerYr = still },
            Supply = scenario.Supply with { NetworkConnectedPct = Towns.From2024(connectedPct), HeatOrder = [new HeatChoice(EnergyOption.DistrictHeat, Towns.From2024(3), EnergyLabel.G)] },
        };
    }
}
