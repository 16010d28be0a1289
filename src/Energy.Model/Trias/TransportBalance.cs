using Energy.Model.Demand;

namespace Energy.Model.Trias;

/// <summary>Traffic in one year (formula 39): activity at the fleet of the base year, what electric vehicles save of it, and what drives the rest.</summary>
internal sealed class TransportBalance(BaseDemand demand, Scenario scenario, Emissions emissions, double electricOverFuel)
{
    public void Write(LedgerWriter writer, int year, double biofuelShare)
    {
        var municipal = demand.Municipal;
        double growth = 1 + (scenario.Demand.TrafficGrowthPct.At(year) / 100);
        double electrified = scenario.Savings.TrafficElectrifiedPct.At(year) / 100;
        for (int b = 0; b < writer.Neighbourhoods; b++)
        {
            double fuel = municipal.TransportFuelGj(b) * growth;
            double electric = municipal.TransportElectricityGj[b] * growth;
            double avoided = fuel * electrified;
            double newElectric = avoided * electricOverFuel;
            double motorFuel = fuel * (1 - electrified);
            double fossil = motorFuel * (1 - biofuelShare);
            double fossilThen = municipal.TransportOilGj[b] + municipal.TransportGasGj[b];
            double gasPart = fossilThen > 0 ? municipal.TransportGasGj[b] / fossilThen : 0;
            writer.Add(b, LedgerKey.Demand(Sector.Mobility, Service.Transport), fuel + electric);
            writer.Add(b, LedgerKey.Saved(Sector.Mobility, Service.Transport, EnergySource.VehicleEfficiency), avoided * (1 - electricOverFuel));
            writer.AddElectricity(b, Sector.Mobility, Service.Transport, EnergyOption.ElectricVehicle, electric + newElectric, electric + newElectric);
            AddFuel(TriasStep.Renewable, EnergySource.Biofuel, motorFuel * biofuelShare, 0);
            AddFuel(TriasStep.Fossil, EnergySource.Oil, fossil * (1 - gasPart), emissions.TransportOilTPerGj);
            AddFuel(TriasStep.Fossil, EnergySource.NaturalGas, fossil * gasPart, emissions.GasTPerGj);

            void AddFuel(TriasStep step, EnergySource source, double gj, double co2TPerGj) =>
                writer.AddFuel(b, Sector.Mobility, Service.Transport, step, Carrier.MotorFuel, source, gj, co2TPerGj);
        }
    }

    /// <summary>Biofuel in motor fuel in the base year, in per cent.</summary>
    public static double BiofuelPct(MunicipalDemand municipal)
    {
        double fuel = municipal.TransportOilGj.Sum() + municipal.TransportGasGj.Sum() + municipal.TransportBiofuelGj.Sum();
        return fuel > 0 ? municipal.TransportBiofuelGj.Sum() / fuel * 100 : 0;
    }
}
