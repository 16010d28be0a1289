using Energy.Model.Areas;
using static Energy.Report.Tables.ColumnReader<Energy.Report.Tables.ZonesTable.Row>;

namespace Energy.Report.Tables;

/// <summary>The zones of all layers, so that maps can be drawn from the datasets alone.</summary>
public static class ZonesTable
{
    /// <summary>Fills the table.</summary>
    public static ResultTable Of(Region region) => ResultTable.Of(
        "zones",
        region.Zones.Values.OrderBy(layer => layer.Kind).SelectMany(layer => layer.Zones.Select(zone => new Row(layer, zone))).ToArray(),
        Text("layer", row => row.Layer.Kind.Key()),
        Text("name", row => row.Zone.Name),
        Text("grade", row => row.Zone.Grade.Length > 0 ? row.Zone.Grade : null),
        Number("figure", row => row.Zone.Figure),
        Flag("approximation", row => row.Layer.IsApproximation),
        Geometry("geometry", row => WellKnownBinary.Of(row.Zone.Outline)));

    internal sealed record Row(ZoneLayer Layer, Zone Zone);
}
