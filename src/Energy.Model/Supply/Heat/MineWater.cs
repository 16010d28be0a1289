using Energy.Model.Coefficients;
using Energy.Model.Trias;
using Energy.Model.Units;

namespace Energy.Model.Supply.Heat;

/// <summary>
/// What the mine-water system can give (formula 32): a buffer, never an endless source. The wells bound the heat of a year, the system bounds the power, and
/// the year's balance bounds what may be drawn by what cooling, waste heat and summer regeneration give back.
/// </summary>
public sealed class MineWater
{
    private const double KilojoulesPerKilowattHour = 3600;

    private readonly double hoursPerYr;
    private readonly double gjPerWell;
    private readonly double exchangedGj;
    private readonly double rechargeShare;
    private readonly double loss;
    private readonly double share;
    private readonly double wellsToday;
    private readonly double permittedWells;
    private readonly double systemKwToday;
    private readonly double systemKwPerNewWell;
    private readonly double measuredReturnGj;
    private readonly YearPath wells;
    private readonly YearPath summerGj;

    /// <summary>Reckons the wells and the returns of a scenario.</summary>
    /// <param name="book">The coefficients.</param>
    /// <param name="choices">The scenario's choices.</param>
    /// <param name="loss">The part of the heat put into the grid that is lost.</param>
    /// <param name="wasteHeatGj">Waste heat given to the grid, in GJ a year.</param>
    /// <param name="baseYearGj">Heat that was drawn from the wells in the base year, in GJ: it ran, so what it lacked in known returns is taken as given back.</param>
    public MineWater(CoefficientBook book, SupplyChoices choices, double loss, double wasteHeatGj, double baseYearGj)
    {
        var table = book["mine-water"];
        this.loss = loss;
        hoursPerYr = table.One("h/yr", "full_load_hours").Value;
        double step = table.One("degC", "well_temperature").Value - table.One("degC", "return_temperature").Value;
        double kilojoulesPerM3 = book["ground-heat"].One("MJ/m3/K", "heat_capacity_water").Value * 1000 * step;
        WellKw = table.One("m3/h/well", "flow_per_hot_well").Value * kilojoulesPerM3 / KilojoulesPerKilowattHour;
        gjPerWell = Power.FromKilowatts(WellKw).AtFullLoadHours(hoursPerYr).GigajoulesPerYear;
        rechargeShare = table.One("-", "natural_recharge").Value;
        WasteHeatGj = wasteHeatGj;
        exchangedGj = wasteHeatGj * table.One("-", "waste_heat_exchanged").Value;
        share = choices.MineWaterShare;
        wellsToday = table.One("well", "hot_wells_today").Value;
        systemKwToday = Power.FromMegawatts(table.One("MW", "system_power_today").Value).Kilowatts;
        systemKwPerNewWell = Power.FromMegawatts(table.One("MW/well", "system_power_per_new_hot_well").Value).Kilowatts;
        double technicalWells = table.One("well", "hot_wells_technical").Value;
        permittedWells = Math.Min(technicalWells, choices.Rules.LargestNumber(EnergySource.MineWater));
        wells = choices.MineWaterHotWells.StartingAt(BaseYear.Year, wellsToday);
        summerGj = choices.MineWaterSummerRegenerationGj.StartingAt(BaseYear.Year, 0);
        measuredReturnGj = Math.Max(0, (baseYearGj * (1 - rechargeShare)) - wasteHeatGj);
        Technical = OfWells(share * technicalWells);
        Permitted = OfWells(share * permittedWells);
    }

    /// <summary>Heat that one hot well gives at its flow and temperatures, in kW.</summary>
    public double WellKw { get; }

    /// <summary>Waste heat given to the grid, in GJ a year.</summary>
    public double WasteHeatGj { get; }

    /// <summary>The part of what is drawn that comes back by itself.</summary>
    public double RechargeShare => rechargeShare;

    /// <summary>With every well that physics allows; heat and power as delivered.</summary>
    public Potential Technical { get; }

    /// <summary>With every well that can be permitted; heat and power as delivered.</summary>
    public Potential Permitted { get; }

    /// <summary>The hot wells that stand in a year; of a system that serves others too, the part that is the region's.</summary>
    public double HotWells(int year) => share * Math.Min(Math.Floor(wells.At(year)), permittedWells);

    /// <summary>Heat that the scenario gives to the mine in the summer of a year, in GJ.</summary>
    public double SummerRegenerationGj(int year) => share * summerGj.At(year);

    /// <summary>What the mine bears in a year in which cooling gives it so much heat, in GJ.</summary>
    public MineWaterLimits Limits(int year, double coolingGj)
    {
        double hotWells = HotWells(year);
        return new MineWaterLimits((hotWells * gjPerWell) + exchangedGj, YearBalanceGj(year, coolingGj), SystemKw(hotWells));
    }

    /// <summary>Heat that may be drawn in a year in which cooling gives the mine so much, in GJ, without taking more than is given back and comes back by itself.</summary>
    public double YearBalanceGj(int year, double coolingGj) => (coolingGj + WasteHeatGj + SummerRegenerationGj(year) + measuredReturnGj) / (1 - rechargeShare);

    /// <summary>Heat at the wells, in GJ, for heat as delivered by the grid.</summary>
    public double AtWellsGj(double deliveredGj) => deliveredGj / (1 - loss);

    /// <summary>Heat as delivered by the grid, in GJ, for heat at the wells.</summary>
    public double DeliveredGj(double atWellsGj) => atWellsGj * (1 - loss);

    /// <summary>The power of a network's central pump, in kW, that draws so much heat from the wells; it runs as long as they do.</summary>
    public double NetworkKw(double atWellsGj, double lifted) => atWellsGj / lifted / EnergyConversion.GigajoulesPerKilowattHour / hoursPerYr;

    /// <summary>The reverse of <see cref="NetworkKw"/>: heat at the wells, in GJ, that a central pump of this power draws.</summary>
    public double NetworkGj(double kw, double lifted) => kw * lifted * EnergyConversion.GigajoulesPerKilowattHour * hoursPerYr;

    /// <summary>
    /// The most that may be drawn in a year, in GJ at the wells, and the limit that says so. Power is turned into heat by what the buildings connected draw for
    /// theirs, and by the long hours of a network's pump for what is left of it.
    /// </summary>
    public (HeatConstraint Constraint, double Gj) LargestDraw(MineWaterAccount account, double lifted)
    {
        double byPowerGj = account.BuildingsGj + NetworkGj(Math.Max(0, account.Limits.PowerKw - account.BuildingsKw), lifted);
        double gj = Math.Min(Math.Min(account.Limits.YearBalanceGj, account.Limits.WellsGj), byPowerGj);
        return (gj == account.Limits.YearBalanceGj ? HeatConstraint.YearBalance : gj == account.Limits.WellsGj ? HeatConstraint.Wells : HeatConstraint.Power, gj);
    }

    private double SystemKw(double hotWells) => (share * systemKwToday) + (Math.Max(0, hotWells - (share * wellsToday)) * systemKwPerNewWell);

    private Potential OfWells(double hotWells) => new(SystemKw(hotWells), ((hotWells * gjPerWell) + exchangedGj) * (1 - loss));
}
