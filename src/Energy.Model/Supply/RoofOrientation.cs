using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Supply;

/// <summary>
/// What the faces of a roof yield relative to a face to the south at 35 degrees (formula 22). The register does not tell which way a ridge runs, so both
/// directions that the outline allows are taken for half: four faces of a quarter each, those too dark for panels left out.
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

    /// <summary>The part of a pitched roof that is light enough, and the mean factor of that part.</summary>
    public (double LightShare, double Factor) Of(Footprints footprints, int building)
    {
        double side = RingGeometry.LongestSideDegrees(footprints.Shell(building));
        int light = 0;
        double sum = 0;
        for (int face = 0; face < 4; face++)
        {
            double factor = Factor(side + (90 * face));
            if (factor >= smallest)
            {
                light++;
                sum += factor;
            }
        }

        return (light / 4.0, light > 0 ? sum / light : 0);
    }

    private double Factor(double azimuth)
    {
        double fromNorth = azimuth % 360;
        fromNorth = fromNorth > 180 ? 360 - fromNorth : fromNorth;
        int below = Math.Min((int)(fromNorth / 45), TableAzimuths.Length - 2);
        double passed = (fromNorth - TableAzimuths[below]) / 45;
        return factors[below] + (passed * (factors[below + 1] - factors[below]));
    }
}
