using Energy.Model.Coefficients;
using Energy.Model.Units;

namespace Energy.Model.Supply.Prices;

/// <summary>CO2 of electricity used more or less (formula 54), for comparing options. The footprint of the region counts with the average instead (formula 37).</summary>
public sealed class MarginalGrid(CoefficientBook book)
{
    private readonly YearPath kgPerKwh = book["grid-marginal"].Path("kg/kWh");

    /// <summary>Tonnes of CO2 per GJ of electricity in a year.</summary>
    public double TPerGj(int year) => kgPerKwh.At(year) / EnergyConversion.GigajoulesPerKilowattHour / EnergyConversion.KilogramsPerTonne;
}
