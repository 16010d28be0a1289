using Energy.Model;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Read.Geometry;

/// <summary>A file of features in some format, told from its contents.</summary>
internal abstract class FeatureFile : IDisposable
{
    /// <summary>The coordinate system as authority and code, such as EPSG:28992; empty where the file does not say.</summary>
    public abstract string Crs { get; }

    /// <summary>The columns or properties that features have.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>The features, with the values of the columns asked for; a column of null gives nothing but nulls.</summary>
    /// <param name="columns">Columns of the file.</param>
    /// <param name="near">The part of the map, in the file's own coordinates, that matters: a file with an index may leave out what lies elsewhere.</param>
    public abstract IEnumerable<FeatureRow> Rows(IReadOnlyList<string?> columns, Envelope? near = null);

    public abstract void Dispose();

    /// <summary>Opens a file by what it contains, whatever it is called.</summary>
    public static FeatureFile Open(LayerDescription layer)
    {
        var head = FileHead.Of(layer.Path);
        if (head.IsSqlite)
        {
            return new GeoPackageFile(layer);
        }

        if (head.Bytes.StartsWith("\0\0\u0027\n"u8))
        {
            return new ShapefileFile(layer);
        }

        if (head.IsJson && !IsCityJson(head))
        {
            return new GeoJsonFile(layer);
        }

        var (found, remedy) = WhatItIs(head);
        throw new InputFaultException(new InputFault($"layer '{layer.Key}', {layer.File}", found, "A layer of places is a GeoPackage, a GeoJSON or a shapefile.", remedy));
    }

    private static bool IsCityJson(FileHead head) => head.Text.IndexOf("\"CityJSON"u8) >= 0 || head.Text.IndexOf("\"CityObjects\""u8) >= 0;

    private static (string Found, string Remedy) WhatItIs(FileHead head)
    {
        const string Save = "Save it as GeoPackage or GeoJSON.";
        return head.IsEmpty ? ("The file is empty.", Save)
            : head.IsZip ? ("The file is a zip archive.", "Unpack it, and name the file that was inside.")
            : IsCityJson(head) ? ("The file is CityJSON, which holds buildings in three dimensions.", "Take the building layer (pand) as GeoPackage from the same publisher.")
            : head.Bytes.StartsWith("fgb"u8) ? ("The file is a FlatGeobuf.", Save)
            : head.IsMarkup ? ("The file is XML, such as GML.", Save)
            : ("The contents are neither GeoPackage nor GeoJSON nor shapefile.", Save);
    }
}
