using Energy.Model.Coefficients;
using Energy.Model.Demand;

namespace Energy.Model.Supply.Heat;

/// <summary>The heat that a unit gives to the mine when mine water cools it instead of a machine (formula 32).</summary>
public sealed class CoolingReturn(CoefficientBook book, UnitDemand demand)
{
    private readonly double coldPerElectricity = book["services-measures"].One("-", "any", "cooling_machine_ratio").Value;

    /// <summary>The heat of a unit in GJ a year.</summary>
    public double Gj(int unit) => demand.CoolingPowerGj[unit] * coldPerElectricity;
}
