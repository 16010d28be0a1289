using Energy.Runner.Read.Geometry;
using Microsoft.Data.Sqlite;
using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Implementation;
using NetTopologySuite.IO;

namespace Energy.Benchmarks.Baseline;

/// <summary>Reads features as geometries, one object for each.</summary>
internal static class FeatureList
{
    private static readonly NtsGeometryServices Services = new(CoordinateArraySequenceFactory.Instance, PrecisionModel.Floating.Value, 28992, GeometryOverlay.NG, new CoordinateEqualityComparer());

    /// <summary>The geometries in the first column of a query.</summary>
    /// <param name="path">The GeoPackage.</param>
    /// <param name="query">A SELECT with the geometry first.</param>
    /// <param name="each">Told of every row.</param>
    public static List<Geometry> Read(string path, string query, Action<SqliteDataReader> each)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var rows = command.ExecuteReader();
        var reader = new WKBReader(Services);
        var features = new List<Geometry>();
        while (rows.Read())
        {
            byte[] blob = rows.GetFieldValue<byte[]>(0);
            PolygonBlob.TryOpen(blob, out var body, out _);
            using var stream = new MemoryStream(blob, blob.Length - body.Length, body.Length);
            var geometry = reader.Read(stream);
            features.Add(geometry is MultiPolygon { NumGeometries: 1 } ? geometry.GetGeometryN(0) : geometry);
            each(rows);
        }

        return features;
    }
}
