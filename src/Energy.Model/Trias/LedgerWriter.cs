using Energy.Model.Supply.Heat;

namespace Energy.Model.Trias;

/// <summary>Turns amounts of one year into lines of the ledger: splits gas, networks and, at the end, electricity over their sources (design rules 4 to 11).</summary>
internal sealed class LedgerWriter(int year, int neighbourhoods, YearFactors factors, NetworkMix network, NetworkMix.Shares mix, double mineWaterLoss)
{
    private readonly YearLedger.Builder ledger = new(year, neighbourhoods);
    private readonly List<PooledLine> pooled = [];

    public int Neighbourhoods => neighbourhoods;

    /// <summary>All uses of electricity so far, in the order in which they came.</summary>
    public IReadOnlyList<PooledLine> Electricity => pooled;

    /// <summary>All electricity drawn so far, in GJ a year.</summary>
    public double DrawnGj => PoolShare.Drawn(pooled);

    public void Add(int b, LedgerKey key, double energyGj) => ledger.Add(b, key, energyGj);

    public void Add(int b, LedgerKey key, LedgerAmounts amounts) => ledger.Add(b, key, amounts);

    /// <summary>Rule 5: electricity waits until the pool of the year is known.</summary>
    public void AddElectricity(int b, Sector sector, Service service, EnergyOption option, double energyGj, double finalGj) =>
        AddPooled(new PooledLine(b, sector, service, option, Carrier.Electricity, energyGj, finalGj, finalGj));

    /// <summary>Rules 7 and 11: gas is natural and green in the shares of the year.</summary>
    public void AddGas(int b, Sector sector, Service service, EnergyOption option, double energyGj, double finalGj)
    {
        double green = factors.GreenGasShare;
        ledger.Add(b, new(sector, service, TriasStep.Renewable, option, Carrier.Gas, EnergySource.GreenGas), new LedgerAmounts(energyGj * green, finalGj * green, finalGj * green, 0));
        double natural = 1 - green;
        ledger.Add(
            b,
            new(sector, service, TriasStep.Fossil, option, Carrier.Gas, EnergySource.NaturalGas),
            new LedgerAmounts(energyGj * natural, finalGj * natural, finalGj * natural, finalGj * natural * factors.Emissions.GasTPerGj));
    }

    /// <summary>Fuel burnt as it is: energy, final and input are one.</summary>
    public void AddFuel(int b, Sector sector, Service service, TriasStep step, Carrier carrier, EnergySource source, double gj, double co2TPerGj) =>
        ledger.Add(b, new(sector, service, step, EnergyOption.None, carrier, source), new LedgerAmounts(gj, gj, gj, gj * co2TPerGj));

    /// <summary>The heat that an option gives.</summary>
    public void AddHeatOption(int b, Sector sector, EnergyOption option, in HeatTally.Sums sums)
    {
        AddAmbient(b, sector, option, sums.Ambient);
        AddElectricity(b, sector, Service.Heat, option, sums.Electricity, sums.Electricity);
        AddElectricity(b, sector, Service.Heat, EnergyOption.ElectricHeating, sums.Cooking, sums.Cooking / factors.ElectricCookingRatio);
        AddGas(b, sector, Service.Heat, option, sums.Gas, sums.GasFinal);
        AddNetwork(b, sector, option, sums.Network);
        var wood = new LedgerKey(sector, Service.Heat, TriasStep.Renewable, option, Carrier.Biomass, EnergySource.Biomass);
        ledger.Add(b, wood, new LedgerAmounts(sums.Biomass, sums.BiomassFinal, sums.BiomassFinal, 0));
    }

    /// <summary>Splits all electricity over the pool and ends the ledger.</summary>
    public YearLedger Build(ElectricityPool pool)
    {
        foreach (var line in pooled)
        {
            pool.Add(ledger, line);
        }

        return ledger.Build();
    }

    /// <summary>Rule 4: ambient heat crosses no meter.</summary>
    private void AddAmbient(int b, Sector sector, EnergyOption option, double gj)
    {
        var source = option switch
        {
            EnergyOption.MineWater => EnergySource.MineWater,
            EnergyOption.GroundHeatPump or EnergyOption.GroundHeatNetwork => EnergySource.GroundHeat,
            _ => EnergySource.AmbientAir,
        };
        double inputGj = source == EnergySource.MineWater ? gj / (1 - mineWaterLoss) : gj;
        ledger.Add(b, new(sector, Service.Heat, TriasStep.Renewable, option, Carrier.AmbientHeat, source), new LedgerAmounts(gj, 0, inputGj, 0));
    }

    /// <summary>Rule 6: network heat counts at the delivery set; losses only in input and CO2.</summary>
    private void AddNetwork(int b, Sector sector, EnergyOption option, double gj)
    {
        double putIn = 1 / (1 - network.Loss);
        double gasInput = gj * mix.Gas * putIn / network.GasBoilerRatio;
        AddFrom(EnergySource.WasteHeat, TriasStep.Renewable, gj * mix.WasteHeat, gj * mix.WasteHeat * putIn, 0);
        AddFrom(EnergySource.MineWater, TriasStep.Renewable, gj * mix.HeatPump * network.Lifted, gj * mix.HeatPump * network.Lifted * putIn, 0);
        AddFrom(EnergySource.Biomass, TriasStep.Renewable, gj * mix.Biomass, gj * mix.Biomass * putIn / network.WoodBoilerRatio, 0);
        AddFrom(EnergySource.NaturalGas, TriasStep.Fossil, gj * mix.Gas, gasInput, gasInput * factors.Emissions.GasTPerGj);
        AddFrom(EnergySource.SurfaceWater, TriasStep.Renewable, gj * mix.Aquathermal * network.Aquathermal.Lifted, gj * mix.Aquathermal * network.Aquathermal.Lifted * putIn, 0);
        double pump = gj * ((mix.HeatPump / network.HeatPumpRatio) + (mix.Aquathermal / network.Aquathermal.PumpRatio));
        AddPooled(new PooledLine(b, sector, Service.Heat, option, Carrier.NetworkHeat, pump, pump, pump * putIn));

        void AddFrom(EnergySource source, TriasStep step, double energyGj, double inputGj, double co2T) => ledger.Add(
            b, new(sector, Service.Heat, step, option, Carrier.NetworkHeat, source), new LedgerAmounts(energyGj, energyGj, inputGj, co2T));
    }

    private void AddPooled(PooledLine line)
    {
        if (line.EnergyGj > 0)
        {
            pooled.Add(line);
        }
    }
}
