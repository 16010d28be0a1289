using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Demand;

/// <summary>What a square metre of services floor needs before calibration (formula 9).</summary>
public sealed class ServicesUse
{
    /// <summary>The uses that count as services.</summary>
    internal static readonly BuildingUse[] Uses =
        [BuildingUse.Office, BuildingUse.Shop, BuildingUse.Education, BuildingUse.Health, BuildingUse.Lodging, BuildingUse.Assembly, BuildingUse.Sport, BuildingUse.Other];

    private readonly Dictionary<BuildingUse, Needs> needs = [];
    private readonly CoefficientTable spaceHeat;

    /// <summary>Looks up every coefficient once.</summary>
    public ServicesUse(CoefficientBook book)
    {
        spaceHeat = book["services-space-heat"];
        foreach (var use in Uses)
        {
            double Look(string quantity) => book["services-use"].One("GJ/m2/yr", use.Key(), quantity).Value;
            needs[use] = new Needs(
                Look("hot_water"),
                Look("electricity"),
                Look("cooling_need"),
                Look("space_heat_at_label_b"),
                Look("space_heat_at_label_a"),
                spaceHeat.ForYear(BuildingStock.UnknownYear, "GJ/m2/yr", use.Key()).Value);
        }
    }

    /// <summary>Useful space heat in GJ per m2 a year.</summary>
    public double SpaceHeatGjPerM2(BuildingUse use, int builtYear) => spaceHeat.ForYear(builtYear, "GJ/m2/yr", use.Key()).Value;

    /// <summary>Useful heat for tap water in GJ per m2 a year.</summary>
    public double HotWaterGjPerM2(BuildingUse use) => needs[use].HotWater;

    /// <summary>Electricity for light and appliances in GJ per m2 a year.</summary>
    public double ElectricityGjPerM2(BuildingUse use) => needs[use].Electricity;

    /// <summary>Useful cold in GJ per m2 a year.</summary>
    public double CoolingGjPerM2(BuildingUse use) => needs[use].Cooling;

    /// <summary>Space heat that label theory promises after the step to a label, over what such a building needs now: a ratio, one for any other label.</summary>
    public double TheoryRatio(BuildingUse use, EnergyLabel target) => target switch
    {
        EnergyLabel.APlus or EnergyLabel.A => needs[use].AtA / needs[use].Now,
        EnergyLabel.B => needs[use].AtB / needs[use].Now,
        _ => 1,
    };

    private sealed record Needs(double HotWater, double Electricity, double Cooling, double AtB, double AtA, double Now);
}
