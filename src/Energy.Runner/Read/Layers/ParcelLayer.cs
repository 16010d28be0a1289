using Energy.Model.Areas;
using Energy.Runner.Read.Geometry;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Read.Layers;

/// <summary>Reads farm parcels in the contract of the crop parcel register.</summary>
internal static class ParcelLayer
{
    public static LandParcels Read(LayerDescription layer, LayerRecord record, Envelope around)
    {
        using var file = FeatureFile.Open(layer);
        var names = new ColumnNames(layer, file.Columns);
        string?[] columns = [names.Need("category", "categorie")];
        var toRd = new ToRd(layer, record, file.Crs);
        var outlines = new List<NetTopologySuite.Geometries.Geometry>();
        var uses = new List<LandUse>();
        foreach (var row in record.Follow(toRd.Rows(file, columns, around), columns))
        {
            if (toRd.Convert(row) is not { } outline || outline is not (Polygon or MultiPolygon))
            {
                record.Remark("without outline");
                continue;
            }

            if (!around.Intersects(outline.EnvelopeInternal))
            {
                record.Remark("outside the region");
                continue;
            }

            outlines.Add(toRd.Mended(outline));
            uses.Add(UseOf(row.Text(0)));
        }

        toRd.CheckExtent();
        record.Kept = outlines.Count;
        return new LandParcels { Outline = [.. outlines], Use = [.. uses] };
    }

    private static LandUse UseOf(string category) => category.ToLowerInvariant() switch
    {
        "bouwland" => LandUse.Arable,
        "grasland" => LandUse.Grassland,
        "braakland" => LandUse.Fallow,
        "natuurterrein" => LandUse.Nature,
        "landschapselement" => LandUse.LandscapeElement,
        _ => LandUse.Other,
    };
}
