using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Units;

namespace Energy.Model.Supply;

/// <summary>What panels on every roof could yield with the technique of the base year (formula 23). Sheds carry none.</summary>
public sealed class RooftopSolar
{
    private RooftopSolar(int buildings, YearPath kwpPerM2)
    {
        Shape = new RoofShape[buildings];
        CapacityKwp = new double[buildings];
        YieldGj = new double[buildings];
        Kind = new RoofKind[buildings];
        KwpPerM2 = kwpPerM2;
    }

    /// <summary>The surfaces of the roof, per building; nothing for sheds.</summary>
    public RoofShape[] Shape { get; }

    /// <summary>Panels that fit, in kW peak, per building.</summary>
    public double[] CapacityKwp { get; }

    /// <summary>What they yield in GJ a year when they are new, per building.</summary>
    public double[] YieldGj { get; }

    /// <summary>Over what the roof lies, per building.</summary>
    public RoofKind[] Kind { get; }

    /// <summary>Power of new panels in kW peak per m2, by the year in which they are laid.</summary>
    public YearPath KwpPerM2 { get; }

    /// <summary>Roof surface of a building in m2; zero for sheds.</summary>
    public double RoofM2(int building) => Shape[building].FlatM2 + Shape[building].SlopedM2;

    /// <summary>Reckons every roof.</summary>
    public static RooftopSolar Of(OverlaidRegion land, CoefficientBook book)
    {
        var table = book["rooftop-solar"];
        double slopedUsable = table.One("-", "pitched", "usable_share").Value * table.One("-", "pitched", "structurally_fit").Value;
        double flatUsable = table.One("-", "flat", "usable_share").Value * table.One("-", "flat", "structurally_fit").Value;
        var density = book["module-density"].Path("W/m2");
        var kwpPerM2 = new YearPath(density.Years.Zip(density.Values, (year, watt) => new KeyValuePair<int, double>(year, watt / 1000)));
        double kwpOfBaseYear = kwpPerM2.At(BaseYear.Year);
        double gjPerKwp = table.One("kWh/kWp/yr", "any", "yield_south_35_degrees").Value * EnergyConversion.GigajoulesPerKilowattHour;
        double flatFactor = book["roof-orientation"].One("-", "flat", "any").Value;
        var orientation = new RoofOrientation(book);
        var shapes = new RoofShapes(book);
        var footprints = land.Region.Buildings.Footprints;
        var solar = new RooftopSolar(footprints.Count, kwpPerM2);
        for (int building = 0; building < footprints.Count; building++)
        {
            solar.Kind[building] = RoofKinds.Over(land.UseOfBuilding[building]);
            if (land.UseOfBuilding[building] == BuildingUse.Shed)
            {
                continue;
            }

            var shape = solar.Shape[building] = shapes.Of(land, building);
            double flatKwp = shape.FlatM2 * flatUsable * kwpOfBaseYear;
            solar.CapacityKwp[building] = flatKwp;
            solar.YieldGj[building] = flatKwp * flatFactor * gjPerKwp;
            if (shape.SlopedM2 > 0)
            {
                var (lightShare, factor) = double.IsNaN(shape.AzimuthDegrees) ? orientation.Of(footprints, building) : orientation.OfRidge(shape.AzimuthDegrees);
                double slopedKwp = shape.SlopedM2 * lightShare * slopedUsable * kwpOfBaseYear;
                solar.CapacityKwp[building] += slopedKwp;
                solar.YieldGj[building] += slopedKwp * factor * gjPerKwp;
            }
        }

        return solar;
    }
}
