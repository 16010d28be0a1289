using System.Globalization;
using NetTopologySuite.Geometries;

namespace Energy.Report.Parquet;

/// <summary>The metadata of GeoParquet 1.1 for a column <c>geometry</c> in RD New with a covering <c>bbox</c>.</summary>
internal static class GeoMetadata
{
    /// <summary>EPSG:28992 as PROJJSON, made with <c>projinfo -o PROJJSON EPSG:28992</c>.</summary>
    private const string RdNew =
        """
        {"$schema":"https://proj.org/schemas/v0.5/projjson.schema.json","type":"ProjectedCRS","name":"Amersfoort / RD New","base_crs":{"name":"Amersfoort","datum":{"type":"GeodeticReferenceFrame","name":"Amersfoort","ellipsoid":{"name":"Bessel 1841","semi_major_axis":6377397.155,"inverse_flattening":299.1528128}},"coordinate_system":{"subtype":"ellipsoidal","axis":[{"name":"Geodetic latitude","abbreviation":"Lat","direction":"north","unit":"degree"},{"name":"Geodetic longitude","abbreviation":"Lon","direction":"east","unit":"degree"}]},"id":{"authority":"EPSG","code":4289}},"conversion":{"name":"RD New","method":{"name":"Oblique Stereographic","id":{"authority":"EPSG","code":9809}},"parameters":[{"name":"Latitude of natural origin","value":52.1561605555556,"unit":"degree","id":{"authority":"EPSG","code":8801}},{"name":"Longitude of natural origin","value":5.38763888888889,"unit":"degree","id":{"authority":"EPSG","code":8802}},{"name":"Scale factor at natural origin","value":0.9999079,"unit":"unity","id":{"authority":"EPSG","code":8805}},{"name":"False easting","value":155000,"unit":"metre","id":{"authority":"EPSG","code":8806}},{"name":"False northing","value":463000,"unit":"metre","id":{"authority":"EPSG","code":8807}}]},"coordinate_system":{"subtype":"Cartesian","axis":[{"name":"Easting","abbreviation":"X","direction":"east","unit":"metre"},{"name":"Northing","abbreviation":"Y","direction":"north","unit":"metre"}]},"id":{"authority":"EPSG","code":28992}}
        """;

    public static string Of(Envelope extent, IEnumerable<string> types)
    {
        string names = string.Join(',', types.Select(type => $"\"{type}\""));
        string bbox = extent.IsNull ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"\"bbox\":[{extent.MinX},{extent.MinY},{extent.MaxX},{extent.MaxY}],");
        const string Covering = """{"bbox":{"xmin":["bbox","xmin"],"ymin":["bbox","ymin"],"xmax":["bbox","xmax"],"ymax":["bbox","ymax"]}}""";
        string column = $"\"encoding\":\"WKB\",\"geometry_types\":[{names}],\"crs\":{RdNew.Trim()},\"edges\":\"planar\",{bbox}\"covering\":{Covering}";
        return $"{{\"version\":\"1.1.0\",\"primary_column\":\"geometry\",\"columns\":{{\"geometry\":{{{column}}}}}}}";
    }
}
