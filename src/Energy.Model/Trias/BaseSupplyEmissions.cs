using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Units;

namespace Energy.Model.Trias;

/// <summary>
/// CO2 of heat as each unit was supplied in the base year (formula 53), so that a measure is credited with what it saves and not with what is renewed later:
/// gas at the stack, network heat at the mean of its base year, wood as nothing. Electricity at the grid's average of the year itself.
/// </summary>
internal sealed class BaseSupplyEmissions
{
    private readonly BaseDemand demand;
    private readonly Emissions emissions;
    private readonly double networkTPerGj;

    public BaseSupplyEmissions(BaseDemand demand, Balance balance, CoefficientBook book)
    {
        this.demand = demand;
        emissions = new Emissions(book);
        var network = balance[BaseYear.Year].Ledger.Lines
            .Where(line => line.Key.Carrier == Carrier.NetworkHeat && line.Key.Sector is Sector.Dwellings or Sector.Services)
            .ToArray();
        double gj = network.Sum(line => line.Amounts.EnergyGj);
        networkTPerGj = gj > 0 ? network.Sum(line => line.Amounts.Co2T) / gj : 0;
    }

    /// <summary>Of all heat of a unit, in tonnes a year.</summary>
    public double HeatT(int unit, double roomsGj) => demand.Units.Supply[unit] switch
    {
        HeatSupply.Gas => demand.Boilers.GasGj(Math.Max(0, roomsGj - demand.Units.WoodGj[unit]), demand.Units.HotWaterGj[unit], demand.Units.CookingGj[unit], BaseYear.Year) * emissions.GasTPerGj,
        HeatSupply.Network => (roomsGj + demand.Units.HotWaterGj[unit] + demand.Units.CookingGj[unit]) * networkTPerGj,
        _ => 0,
    };

    /// <summary>Of electricity in a year, in tonnes per GJ.</summary>
    public double PowerTPerGj(int year) => emissions.GridKgPerKwh(year) / EnergyConversion.GigajoulesPerKilowattHour / EnergyConversion.KilogramsPerTonne;
}
