using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Units;

namespace Energy.Model.Demand;

/// <summary>Brings the needs of services to the measured level of the municipality (formula 14). No pattern is known between neighbourhoods.</summary>
internal sealed class ServicesCalibration
{
    private readonly OverlaidRegion land;
    private readonly UnitDemand demand;
    private readonly Boilers boilers;
    private readonly Calibration record;
    private readonly double powerForRooms;
    private readonly double powerForCooling;

    public ServicesCalibration(OverlaidRegion land, CoefficientBook book, UnitDemand demand, Boilers boilers, Calibration record)
    {
        this.land = land;
        this.demand = demand;
        this.boilers = boilers;
        this.record = record;
        powerForRooms = book["base-year"].One("%", "services_electricity_space_heat").Value / 100;
        powerForCooling = book["base-year"].One("%", "services_electricity_cooling").Value / 100;
    }

    public void Apply(string municipality, int[] units)
    {
        AnnualEnergy Total(string item) => land.Region.Totals.Of(municipality, "services", item);
        int[] gas = [.. units.Where(unit => demand.Supply[unit] == HeatSupply.Gas)];
        int[] network = [.. units.Where(unit => demand.Supply[unit] == HeatSupply.Network)];
        double gasGj = gas.Sum(unit => boilers.GasGj(demand.SpaceHeatGj[unit], demand.HotWaterGj[unit], 0, BaseYear.Year));
        double gasRatio = Calibration.Ratio(municipality, "gas in services", Total("gas").GigajoulesPerYear, gasGj);
        double networkRatio = Calibration.Ratio(municipality, "network heat in services", Total("network_heat").GigajoulesPerYear, network.Sum(demand.HeatGj));
        record.ServicesGasRatio[municipality] = gasRatio;
        foreach (var (group, ratio) in new[] { (gas, gasRatio), (network, networkRatio) })
        {
            foreach (int unit in group)
            {
                demand.SpaceHeatGj[unit] *= ratio;
                demand.HotWaterGj[unit] *= ratio;
            }
        }

        double powerGj = Total("electricity").GigajoulesPerYear;
        double appliancesGj = units.Sum(unit => demand.AppliancesGj[unit]);
        double coolingGj = units.Sum(unit => demand.CoolingPowerGj[unit]);
        double appliancesRatio = Calibration.Ratio(municipality, "electricity in services", powerGj * (1 - powerForRooms - powerForCooling), appliancesGj);
        double coolingRatio = Calibration.Ratio(municipality, "electricity for cooling in services", powerGj * powerForCooling, coolingGj);
        record.ServicesElectricityRatio[municipality] = appliancesRatio;
        foreach (int unit in units)
        {
            demand.HeatingPowerGj[unit] = powerGj * powerForRooms * demand.AppliancesGj[unit] / appliancesGj;
            demand.CoolingPowerGj[unit] *= coolingRatio;
            demand.AppliancesGj[unit] *= appliancesRatio;
        }
    }
}
