using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Units;

namespace Energy.Model.Supply;

/// <summary>What panels on every roof could yield with the technique of the base year (formula 23). Sheds carry none.</summary>
public sealed class RooftopSolar
{
    private RooftopSolar(int buildings)
    {
        RoofM2 = new double[buildings];
        CapacityKwp = new double[buildings];
        YieldGj = new double[buildings];
        HasHomes = new bool[buildings];
    }

    /// <summary>Roof surface per building in m2: the footprint over the cosine of the slope; zero for sheds.</summary>
    public double[] RoofM2 { get; }

    /// <summary>Panels that fit, in kW peak, per building.</summary>
    public double[] CapacityKwp { get; }

    /// <summary>What they yield in GJ a year, per building.</summary>
    public double[] YieldGj { get; }

    /// <summary>Whether the roof is one over homes.</summary>
    public bool[] HasHomes { get; }

    /// <summary>Reckons every roof.</summary>
    public static RooftopSolar Of(OverlaidRegion land, CoefficientBook book)
    {
        var table = book["rooftop-solar"];
        double slope = table.One("degree", "pitched", "slope").Value * Math.PI / 180;
        double flatSlope = table.One("degree", "flat", "slope").Value * Math.PI / 180;
        double pitchedUsable = table.One("-", "pitched", "usable_share").Value * table.One("-", "pitched", "structurally_fit").Value;
        double flatUsable = table.One("-", "flat", "usable_share").Value * table.One("-", "flat", "structurally_fit").Value;
        double kwpPerM2 = table.One("W/m2", "any", "module_density").Value / 1000;
        double gjPerKwp = table.One("kWh/kWp/yr", "any", "yield_south_35_degrees").Value * EnergyConversion.GigajoulesPerKilowattHour;
        double flatFactor = book["roof-orientation"].One("-", "flat", "any").Value;
        var orientation = new RoofOrientation(book);
        var footprints = land.Region.Buildings.Footprints;
        var solar = new RooftopSolar(footprints.Count);
        for (int building = 0; building < footprints.Count; building++)
        {
            if (land.UseOfBuilding[building] == BuildingUse.Shed)
            {
                continue;
            }

            solar.HasHomes[building] = land.UseOfBuilding[building] is BuildingUse.Dwelling or BuildingUse.Mixed;
            bool isPitched = land.DwellingTypeOfBuilding[building] is { } type && !type.IsFlat();
            solar.RoofM2[building] = footprints.AreaM2(building) / Math.Cos(isPitched ? slope : flatSlope);
            var (lightShare, factor) = isPitched ? orientation.Of(footprints, building) : (1, flatFactor);
            solar.CapacityKwp[building] = solar.RoofM2[building] * lightShare * (isPitched ? pitchedUsable : flatUsable) * kwpPerM2;
            solar.YieldGj[building] = solar.CapacityKwp[building] * factor * gjPerKwp;
        }

        return solar;
    }
}
