using Energy.Report.Data;

namespace Energy.Report.Gis;

/// <summary>The layers that a municipality's GIS desk gets of a run. The desk is Dutch: tables and columns are called as in the datasets, all that is read on the screen is in Dutch.</summary>
public static class GisLayers
{
    /// <summary>The layers of a run, read in Dutch. What is drawn first comes first.</summary>
    public static IReadOnlyList<GisLayer> Of(ReportData data) =>
    [
        NeighbourhoodLayer.Of(data),
        .. ZoneLayers.Of(data),
        .. SiteLayers.Of(data),
    ];
}
