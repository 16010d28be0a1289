using Energy.Model.Coefficients;
using Energy.Model.Trias;
using Energy.Model.Units;

namespace Energy.Model.Supply.Heat;

/// <summary>
/// Heat that the mine-water wells can give (formula 32). A buffer, not an endless source: extraction above natural recharge and what cooling and waste heat
/// give back is not allowed.
/// </summary>
public sealed class MineWater
{
    private readonly double hoursPerYr;
    private readonly double gjPerWell;
    private readonly YearPath wells;
    private readonly double permittedWells;

    /// <summary>Reckons the wells of a scenario.</summary>
    public MineWater(CoefficientBook book, SupplyChoices choices, double loss)
    {
        var table = book["mine-water"];
        hoursPerYr = table.One("h/yr", "full_load_hours").Value;
        double balance = Math.Min(1, table.One("-", "natural_recharge").Value + table.One("-", "regeneration").Value);
        gjPerWell = table.One("GJ/well/yr", "heat_per_hot_well").Value * balance * (1 - loss);
        double technicalWells = table.One("well", "hot_wells_technical").Value;
        permittedWells = Math.Min(technicalWells, choices.Rules.LargestNumber(EnergySource.MineWater));
        wells = choices.MineWaterHotWells.StartingAt(BaseYear.Year, table.One("well", "hot_wells_today").Value);
        Technical = OfYield(technicalWells * gjPerWell);
        Permitted = OfYield(permittedWells * gjPerWell);
    }

    /// <summary>With every well that physics allows; heat at the delivery set.</summary>
    public Potential Technical { get; }

    /// <summary>With every well that can be permitted; heat at the delivery set.</summary>
    public Potential Permitted { get; }

    /// <summary>With the wells that stand in a year; heat at the delivery set.</summary>
    public Potential Available(int year) => OfYield(Math.Min(Math.Floor(wells.At(year)), permittedWells) * gjPerWell);

    /// <summary>The capacity that goes with a yield.</summary>
    public Potential OfYield(double yieldGj) => new(yieldGj / EnergyConversion.GigajoulesPerKilowattHour / hoursPerYr, yieldGj);
}
