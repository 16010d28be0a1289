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
    /// <summary>Its number in its scenario.</summary>
    public required string Id { get; init; }

    /// <summary>Code of the neighbourhood it stands in.</summary>
    public required string NeighbourhoodCode { get; init; }

    /// <summary>Land it takes, in hectares.</summary>
    public required double AreaHa { get; init; }

    /// <summary>What of it carries panels, in hectares; NaN where there are none.</summary>
    public required double NetAreaHa { get; init; }

    /// <summary>Its power in kW.</summary>
    public required double CapacityKw { get; init; }

    /// <summary>Its yield in GJ a year.</summary>
    public required double YieldGj { get; init; }

    /// <summary>Whether it is chosen from our own approximation of outlines or layers.</summary>
    public required bool IsApproximation { get; init; }

    /// <summary>Whether it is a field of panels, on whatever ground.</summary>
    public bool IsField => Kind is "solar_field" or "landfill_field" or "car_park_canopy";

    internal static List<SiteArea> Read(TableReader table)
    {
        var reader = new WKBReader();
        return
        [
            .. Enumerable.Range(0, table.Rows).Select(row => new SiteArea(
                table.Text("scenario")[row]!, table.Text("kind")[row]!, table.Whole("built_year")[row], reader.Read(table.Geometry("geometry")[row]))
            {
                Id = table.Text("site_id")[row]!,
                NeighbourhoodCode = table.Text("neighbourhood_code")[row]!,
                AreaHa = table.Number("area_ha")[row],
                NetAreaHa = table.Number("net_area_ha")[row],
                CapacityKw = table.Number("capacity_kw")[row],
                YieldGj = table.Number("yield_gj_per_yr")[row],
                IsApproximation = table.Flag("approximation")[row],
            }),
        ];
    }
}
