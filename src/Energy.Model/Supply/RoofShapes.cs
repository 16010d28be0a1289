using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Supply;

/// <summary>
/// The shape of every roof (formula 23): as surveyed where the building layer holds a survey, else from the type of the building. A survey fills courtyards;
/// they are taken out by the outline. One that covers too little of the outline counts as not made.
/// </summary>
public sealed class RoofShapes
{
    private readonly double slope;
    private readonly double flatSlope;
    private readonly double flatBelow;
    private readonly double smallestCover;

    /// <summary>Takes the slopes from the book.</summary>
    public RoofShapes(CoefficientBook book)
    {
        var table = book["rooftop-solar"];
        slope = table.One("degree", "pitched", "slope").Value;
        flatSlope = table.One("degree", "flat", "slope").Value;
        flatBelow = table.One("degree", "flat", "flat_below").Value;
        smallestCover = table.One("-", "any", "smallest_surveyed_cover").Value;
    }

    /// <summary>The roof of a building of the region.</summary>
    public RoofShape Of(OverlaidRegion land, int building)
    {
        var stock = land.Region.Buildings;
        bool isPitched = land.DwellingTypeOfBuilding[building] is { } type && !type.IsFlat();
        double footprintM2 = stock.Footprints.AreaM2(building);
        if (stock.Roofs is not { } survey)
        {
            return FromType(footprintM2, isPitched, double.NaN);
        }

        double built = footprintM2 / stock.Footprints.FilledAreaM2(building);
        return Of(footprintM2, isPitched, survey.FlatM2[building] * built, survey.SlopedM2[building] * built, survey.SlopeDegrees[building], survey.AzimuthDegrees[building]);
    }

    /// <summary>The roof over a footprint, from what is surveyed of it; figures that are missing are not a number.</summary>
    public RoofShape Of(double footprintM2, bool looksPitched, double flatM2, double slopedM2, double slopeDegrees, double azimuthDegrees)
    {
        double flat = double.IsNaN(flatM2) ? 0 : flatM2;
        double sloped = double.IsNaN(slopedM2) ? 0 : slopedM2;
        if (flat + sloped > 0 && flat + sloped >= smallestCover * footprintM2)
        {
            return new RoofShape(flat, sloped, azimuthDegrees, true);
        }

        if (double.IsNaN(slopeDegrees) || slopeDegrees is < 0 or >= 80)
        {
            return FromType(footprintM2, looksPitched, azimuthDegrees);
        }

        return slopeDegrees < flatBelow
            ? new RoofShape(Along(footprintM2, slopeDegrees), 0, double.NaN, true)
            : new RoofShape(0, Along(footprintM2, slopeDegrees), azimuthDegrees, true);
    }

    private static double Along(double footprintM2, double degrees) => footprintM2 / Math.Cos(degrees * Math.PI / 180);

    private RoofShape FromType(double footprintM2, bool isPitched, double azimuthDegrees) => isPitched
        ? new RoofShape(0, Along(footprintM2, slope), azimuthDegrees, false)
        : new RoofShape(Along(footprintM2, flatSlope), 0, double.NaN, false);
}
