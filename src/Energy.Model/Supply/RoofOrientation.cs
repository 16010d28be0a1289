using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Supply;

/// <summary>
/// What the faces of a roof yield relative to a face to the south at 35 degrees (formula 22). Where no survey tells which way a ridge runs, both
/// directions that the outline allows are taken for half: four faces of a quarter each; else two faces of half. Those too dark for panels are left out.
/// </summary>
internal sealed class RoofOrientation
{
    private static readonly int[] TableAzimuths = [0, 45, 90, 135, 180];

    private readonly double[] factors;
    private readonly double smallest;

    public RoofOrientation(CoefficientBook book)
    {
        factors = [.. TableAzimuths.Select(azimuth => book["roof-orientation"].One("-", "pitched", azimuth.ToString(System.Globalization.CultureInfo.InvariantCulture)).Value)];
        smallest = book["rooftop-solar"].One("-", "any", "smallest_orientation_factor").Value;
    }

    /// <summary>The part of a pitched roof that is light enough, and the mean factor of that part, when the ridge may run either way.</summary>
    public (double LightShare, double Factor) Of(Footprints footprints, int building) => OfFaces(RingGeometry.LongestSideDegrees(footprints.Shell(building)), 4);

    /// <summary>The same when it is known where one side of the ridge looks: the other side looks away from it.</summary>
    public (double LightShare, double Factor) OfRidge(double azimuthDegrees) => OfFaces(azimuthDegrees, 2);

    private (double LightShare, double Factor) OfFaces(double firstDegrees, int faces)
    {
        int light = 0;
        double sum = 0;
        for (int face = 0; face < faces; face++)
        {
            double factor = Factor(firstDegrees + (360.0 / faces * face));
            if (factor >= smallest)
            {
                light++;
                sum += factor;
            }
        }

        return ((double)light / faces, light > 0 ? sum / light : 0);
    }

    private double Factor(double azimuth)
    {
        double fromNorth = ((azimuth % 360) + 360) % 360;
        fromNorth = fromNorth > 180 ? 360 - fromNorth : fromNorth;
        int below = Math.Min((int)(fromNorth / 45), TableAzimuths.Length - 2);
        double passed = (fromNorth - TableAzimuths[below]) / 45;
        return factors[below] + (passed * (factors[below + 1] - factors[below]));
    }
}
