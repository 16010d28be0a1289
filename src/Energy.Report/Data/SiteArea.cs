using Energy.Report.Parquet;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Energy.Report.Data;

/// <summary>A place where a scenario builds.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Kind">turbine, solar_field, landfill_field, car_park_canopy or energy_crop.</param>
/// <param name="BuiltYear">The first year in which it yields.</param>
/// <param name="Place">A point or polygon in RD New.</param>
public sealed record SiteArea(string Scenario, string Kind, int BuiltYear, Geometry Place)
{
    internal static List<SiteArea> Read(TableReader table)
    {
        var reader = new WKBReader();
        return
        [
            .. Enumerable.Range(0, table.Rows).Select(row => new SiteArea(
                table.Text("scenario")[row]!, table.Text("kind")[row]!, table.Whole("built_year")[row], reader.Read(table.Geometry("geometry")[row]))),
        ];
    }
}
