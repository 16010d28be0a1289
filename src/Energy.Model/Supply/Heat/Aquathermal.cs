using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Units;

namespace Energy.Model.Supply.Heat;

/// <summary>Heat from water that flows by, lifted by a central heat pump of a district network (formula 34). Off unless a region has sites and a scenario a share.</summary>
public sealed class Aquathermal
{
    private readonly double hoursPerYr;

    /// <summary>Adds up the sites of a region.</summary>
    public Aquathermal(Region region, CoefficientBook book)
    {
        var pumps = book["heat-pumps"];
        var networks = book["heat-networks"];
        var ratios = new Dictionary<AquathermalWater, double>
        {
            [AquathermalWater.SurfaceWater] = pumps.One("-", "surface_water", "delivered_heat", "any").Value,
            [AquathermalWater.WasteWater] = pumps.One("-", "waste_water", "delivered_heat", "any").Value,
        };
        double usable = networks.One("-", "surface_water", "usable_share").Value;
        double gjPerM3 = book["ground-heat"].One("MJ/m3/K", "heat_capacity_water").Value / 1000 * networks.One("K", "surface_water", "temperature_step").Value;
        hoursPerYr = usable * EnergyConversion.HoursPerYear;
        double electricityGj = 0;
        foreach (var site in region.AquathermalSites)
        {
            double gj = site.HeatGjPerYr ?? (site.FlowM3PerH!.Value * hoursPerYr * gjPerM3);
            HeatGj += gj;
            electricityGj += gj / (ratios[site.Water] - 1);
        }

        PumpRatio = electricityGj > 0 ? (HeatGj + electricityGj) / electricityGj : ratios[AquathermalWater.SurfaceWater];
    }

    /// <summary>Heat that the water of all sites can give, in GJ a year.</summary>
    public double HeatGj { get; }

    /// <summary>Heat over electricity of the pumps, all sites together.</summary>
    public double PumpRatio { get; }

    /// <summary>The part of the pumps' heat that comes from the water.</summary>
    public double Lifted => 1 - (1 / PumpRatio);

    /// <summary>The capacity that goes with a yield.</summary>
    public Potential OfYield(double yieldGj) => new(yieldGj / EnergyConversion.GigajoulesPerKilowattHour / hoursPerYr, yieldGj);
}
