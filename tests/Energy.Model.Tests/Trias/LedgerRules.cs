using Energy.Fixtures;
using Energy.Model.Coefficients;
using Energy.Model.Supply.Heat;
using Energy.Model.Trias;

namespace Energy.Model.Tests.Trias;

/// <summary>The rules of the ledger that constructed amounts can show.</summary>
public sealed class LedgerRules
{
    private static readonly CoefficientBook Book = ProjectData.Book();
    private static readonly Emissions Emissions = new(Book);
    private static readonly NetworkMix Network = new(new SmallTown().Build(), Book, ProjectData.Scenario("present-pace").Supply, new HeatPumps(Book));
    private static readonly NetworkMix.Shares Mix = new(HeatPump: 0.38, WasteHeat: 0.1, Aquathermal: 0, Biomass: 0.22, Gas: 0.3);

    [Fact]
    public void Network_heat_counts_at_the_delivery_set_and_losses_only_in_input()
    {
        var lines = Write(EnergyOption.DistrictHeat, new HeatTally.Sums { Network = 100 });
        double putIn = 1 / (1 - Network.Loss);
        Assert.Equal(100, lines.Sum(line => line.Amounts.EnergyGj), 9);
        Assert.Equal(100, lines.Sum(line => line.Amounts.FinalGj), 9);
        Assert.Equal(10, Of(lines, EnergySource.WasteHeat).EnergyGj, 9);
        Assert.Equal(10 * putIn, Of(lines, EnergySource.WasteHeat).InputGj, 9);
        Assert.Equal(22 * putIn / 0.907, Of(lines, EnergySource.Biomass).InputGj, 9);
        Assert.Equal(30 * putIn / 0.9, Of(lines, EnergySource.NaturalGas).InputGj, 9);
        Assert.Equal(30 * putIn / 0.9 * Emissions.GasTPerGj, Of(lines, EnergySource.NaturalGas).Co2T, 9);
        Assert.All(lines, line => Assert.Equal(Carrier.NetworkHeat, line.Key.Carrier));
    }

    [Fact]
    public void The_work_of_a_central_heat_pump_is_delivered_heat_split_by_the_pool()
    {
        var lines = Write(EnergyOption.DistrictHeat, new HeatTally.Sums { Network = 100 });
        Assert.Equal(38 * (1 - (1 / 3.8)), Of(lines, EnergySource.MineWater).EnergyGj, 9);
        Assert.Equal(5, Of(lines, EnergySource.RooftopPv).EnergyGj, 9);
        Assert.Equal(5, Of(lines, EnergySource.GridFossil).EnergyGj + Of(lines, EnergySource.GridRenewable).EnergyGj, 9);
    }

    [Fact]
    public void A_network_pump_draws_its_input_from_the_pool_not_its_delivered_work()
    {
        var writer = Writer(0);
        writer.AddHeatOption(0, Sector.Dwellings, EnergyOption.DistrictHeat, new HeatTally.Sums { Network = 100 });
        Assert.Equal(10 / (1 - Network.Loss), writer.DrawnGj, 9);
    }

    [Fact]
    public void Better_boilers_lower_final_energy_and_CO2_not_the_ledger()
    {
        var lines = Write(EnergyOption.GasBoiler, new HeatTally.Sums { Gas = 90, GasFinal = 100 });
        var gas = Of(lines, EnergySource.NaturalGas);
        Assert.Equal(90, gas.EnergyGj, 12);
        Assert.Equal(100, gas.FinalGj, 12);
        Assert.Equal(100 * Emissions.GasTPerGj, gas.Co2T, 12);
    }

    [Fact]
    public void Green_gas_takes_its_share_of_every_gas_line_without_CO2()
    {
        var lines = Write(EnergyOption.GasBoiler, new HeatTally.Sums { Gas = 90, GasFinal = 100 }, greenGas: 0.2);
        Assert.Equal(18, Of(lines, EnergySource.GreenGas).EnergyGj, 12);
        Assert.Equal(20, Of(lines, EnergySource.GreenGas).FinalGj, 12);
        Assert.Equal(0, Of(lines, EnergySource.GreenGas).Co2T);
        Assert.Equal(80 * Emissions.GasTPerGj, Of(lines, EnergySource.NaturalGas).Co2T, 12);
    }

    [Fact]
    public void A_heat_pump_writes_heat_lines_only()
    {
        var lines = Write(EnergyOption.AirHeatPump, new HeatTally.Sums { Ambient = 15, Electricity = 5 });
        Assert.All(lines, line => Assert.Equal(Service.Heat, line.Key.Service));
        Assert.Equal(15, Of(lines, EnergySource.AmbientAir).EnergyGj, 12);
        Assert.Equal(0, Of(lines, EnergySource.AmbientAir).FinalGj);
        Assert.Equal(5, lines.Where(line => line.Key.Carrier == Carrier.Electricity).Sum(line => line.Amounts.FinalGj), 12);
    }

    [Fact]
    public void Cooking_that_leaves_gas_is_electric_heating_with_less_final_energy()
    {
        var lines = Write(EnergyOption.AirHeatPump, new HeatTally.Sums { Cooking = 2 }, cookingRatio: 2);
        Assert.All(lines, line => Assert.Equal(EnergyOption.ElectricHeating, line.Key.Option));
        Assert.Equal(2, lines.Sum(line => line.Amounts.EnergyGj), 12);
        Assert.Equal(1, lines.Sum(line => line.Amounts.FinalGj), 12);
    }

    [Fact]
    public void A_hybrid_stands_in_the_ledger_with_a_pump_and_a_gas_part()
    {
        var lines = Write(EnergyOption.Hybrid, new HeatTally.Sums { Ambient = 6, Electricity = 2, Gas = 12, GasFinal = 13 });
        Assert.All(lines, line => Assert.Equal(EnergyOption.Hybrid, line.Key.Option));
        Assert.Equal(20, lines.Sum(line => line.Amounts.EnergyGj), 12);
        Assert.Equal(12, lines.Where(line => line.Key.Carrier == Carrier.Gas).Sum(line => line.Amounts.EnergyGj), 12);
    }

    [Fact]
    public void Wood_is_renewable_at_the_stack()
    {
        var lines = Write(EnergyOption.BiomassBoiler, new HeatTally.Sums { Biomass = 85, BiomassFinal = 100 });
        var wood = Of(lines, EnergySource.Biomass);
        Assert.Equal((85, 100, 0), (wood.EnergyGj, wood.FinalGj, wood.Co2T));
    }

    private static IReadOnlyList<LedgerLine> Write(EnergyOption option, HeatTally.Sums sums, double greenGas = 0, double cookingRatio = 1)
    {
        var writer = Writer(greenGas, cookingRatio);
        writer.AddHeatOption(0, Sector.Dwellings, option, sums);
        return writer.Build(new ElectricityPool(writer.DrawnGj, [(EnergySource.RooftopPv, writer.DrawnGj / 2)], 0.4, 0.1)).Lines;
    }

    private static LedgerWriter Writer(double greenGas, double cookingRatio = 1) => new(2030, 1, new YearFactors(Emissions, greenGas, 0, cookingRatio), Network, Mix, 0.08);

    private static LedgerAmounts Of(IReadOnlyList<LedgerLine> lines, EnergySource source) => Assert.Single(lines, line => line.Key.Source == source).Amounts;
}
