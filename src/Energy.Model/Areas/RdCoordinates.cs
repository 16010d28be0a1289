using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;

namespace Energy.Model.Areas;

/// <summary>
/// Turns longitude and latitude (WGS84, taken as ETRS89) into RD New (EPSG:28992) and back. Without the official correction grid, which is not shipped,
/// it is right to 0.25 m; there and back to 2 cm.
/// </summary>
public static class RdCoordinates
{
    /// <summary>The EPSG code of RD New.</summary>
    public const int EpsgCode = 28992;

    /// <summary>Every point of the Netherlands lies inside this box, in metres.</summary>
    public static readonly Box Extent = new(0, 300_000, 300_000, 640_000);

    // ProjNET knows Oblique_Stereographic, not Double_Stereographic, and wants the datum shift with the signs of the position-vector convention.
    private const string Wkt =
        """
        PROJCS["Amersfoort / RD New",
          GEOGCS["Amersfoort",
            DATUM["Amersfoort", SPHEROID["Bessel 1841", 6377397.155, 299.1528128],
              TOWGS84[565.4171, 50.3319, 465.5524, -0.398957, 0.343988, -1.8774, 4.0725]],
            PRIMEM["Greenwich", 0], UNIT["degree", 0.0174532925199433]],
          PROJECTION["Oblique_Stereographic"],
          PARAMETER["latitude_of_origin", 52.1561605555556], PARAMETER["central_meridian", 5.38763888888889],
          PARAMETER["scale_factor", 0.9999079], PARAMETER["false_easting", 155000], PARAMETER["false_northing", 463000],
          UNIT["metre", 1]]
        """;

    private static readonly MathTransform ToRd;
    private static readonly MathTransform ToDegrees;

    static RdCoordinates()
    {
        var factory = new CoordinateTransformationFactory();
        var rd = new CoordinateSystemFactory().CreateFromWkt(Wkt);
        ToRd = factory.CreateFromCoordinateSystems(GeographicCoordinateSystem.WGS84, rd).MathTransform;
        ToDegrees = factory.CreateFromCoordinateSystems(rd, GeographicCoordinateSystem.WGS84).MathTransform;
    }

    /// <summary>Metres from degrees. One point at a time: the library's transform of many points at once is wrong from about the 65th on.</summary>
    public static (double X, double Y) FromDegrees(double longitude, double latitude) => ToRd.Transform(longitude, latitude);

    /// <summary>Degrees from metres.</summary>
    public static (double Longitude, double Latitude) ToLongitudeLatitude(double x, double y) => ToDegrees.Transform(x, y);
}
