using Energy.Model.Demand;
using Energy.Model.Supply;

namespace Energy.Model.Trias;

/// <summary>The energy of industry in one year that is not electricity in the base year (formulas 15 and 38).</summary>
internal sealed class ProcessBalance(BaseDemand demand, RenewableSupply supply, Scenario scenario, Emissions emissions)
{
    public void Write(LedgerWriter writer, int year)
    {
        var municipal = demand.Municipal;
        double growth = 1 + (scenario.Demand.IndustryGrowthPct.At(year) / 100);
        double saved = scenario.Savings.IndustrySavedPct.At(year) / 100;
        double electrified = scenario.Supply.ProcessElectrifiedPct.At(year) / 100;
        double left = growth * (1 - saved) * (1 - electrified);
        for (int b = 0; b < writer.Neighbourhoods; b++)
        {
            double before = municipal.ProcessGj(b) * growth;
            double moved = before * (1 - saved) * electrified;
            writer.Add(b, LedgerKey.Demand(Sector.Industry, Service.Process), before);
            writer.Add(b, LedgerKey.Saved(Sector.Industry, Service.Process, EnergySource.ProcessEfficiency), before * saved);
            writer.AddElectricity(b, Sector.Industry, Service.Process, EnergyOption.ElectricHeating, moved, moved);
            writer.AddGas(b, Sector.Industry, Service.Process, EnergyOption.None, municipal.IndustryGasGj[b] * left, municipal.IndustryGasGj[b] * left);
            AddFossil(Carrier.OtherFuel, EnergySource.Oil, municipal.IndustryOilGj[b], emissions.IndustryOilTPerGj);
            AddFossil(Carrier.OtherFuel, EnergySource.OtherFossil, municipal.IndustrySolidGj[b], emissions.SolidTPerGj);
            writer.AddFuel(b, Sector.Industry, Service.Process, TriasStep.Renewable, Carrier.Biomass, EnergySource.Biomass, municipal.IndustryWoodGj[b] * left, 0);
            double steam = municipal.IndustrySteamGj[b] * left;
            double gas = steam / supply.Network.GasBoilerRatio;
            writer.Add(
                b,
                new LedgerKey(Sector.Industry, Service.Process, TriasStep.Fossil, EnergyOption.None, Carrier.NetworkHeat, EnergySource.NaturalGas),
                new LedgerAmounts(steam, steam, gas, gas * emissions.GasTPerGj));

            void AddFossil(Carrier carrier, EnergySource source, double gj, double co2TPerGj) =>
                writer.AddFuel(b, Sector.Industry, Service.Process, TriasStep.Fossil, carrier, source, gj * left, co2TPerGj);
        }
    }
}
