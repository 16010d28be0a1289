using System.Globalization;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Energy.Runner.Tests.Read;

/// <summary>Writes buildings as a GeoPackage, with the index of its outlines or without.</summary>
internal static class SmallGeoPackage
{
    /// <summary>The number of the coordinate system is the file's own: only its table says that it is RD New.</summary>
    private const int OwnNumber = 100000;

    public static void Write(string path, IEnumerable<(string Id, int? Year, Geometry Outline)> buildings, bool withIndex = false)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        Execute(
            $"""
            PRAGMA application_id = 0x47504B47;
            CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, srs_id INTEGER);
            CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);
            CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER);
            INSERT INTO gpkg_contents VALUES ('pand', 'features', {OwnNumber});
            INSERT INTO gpkg_geometry_columns VALUES ('pand', 'geom', {OwnNumber});
            INSERT INTO gpkg_spatial_ref_sys VALUES ({OwnNumber}, 'epsg', 28992);
            CREATE TABLE pand (feature_id INTEGER PRIMARY KEY, geom BLOB, identificatie TEXT, bouwjaar INTEGER, status TEXT);
            """);
        if (withIndex)
        {
            Execute("CREATE VIRTUAL TABLE rtree_pand_geom USING rtree(id, minx, maxx, miny, maxy)");
        }

        int row = 0;
        foreach (var (id, year, outline) in buildings)
        {
            row++;
            byte[] blob = [(byte)'G', (byte)'P', 0, 1, .. BitConverter.GetBytes(OwnNumber), .. new WKBWriter().Write(outline)];
            Execute("INSERT INTO pand VALUES ($row, $geom, $id, $year, 'Pand in gebruik')", ("$row", row), ("$geom", blob), ("$id", id), ("$year", (object?)year ?? DBNull.Value));
            if (withIndex)
            {
                var box = outline.EnvelopeInternal;
                Execute(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO rtree_pand_geom VALUES ({row}, {box.MinX}, {box.MaxX}, {box.MinY}, {box.MaxY})"));
            }
        }

        void Execute(string sql, params (string Name, object Value)[] values)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, value) in values)
            {
                command.Parameters.AddWithValue(name, value);
            }

            command.ExecuteNonQuery();
        }
    }
}
