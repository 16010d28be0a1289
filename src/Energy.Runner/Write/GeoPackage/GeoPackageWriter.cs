using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Energy.Runner.Write.GeoPackage;

/// <summary>Writes a GeoPackage 1.3 with layers in RD New. The same layers give the same bytes.</summary>
internal sealed class GeoPackageWriter : IDisposable
{
    private const string RdWkt =
        "PROJCS[\"Amersfoort / RD New\",GEOGCS[\"Amersfoort\",DATUM[\"Amersfoort\",SPHEROID[\"Bessel 1841\",6377397.155,299.1528128]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]],"
        + "PROJECTION[\"Oblique_Stereographic\"],PARAMETER[\"latitude_of_origin\",52.1561605555556],PARAMETER[\"central_meridian\",5.38763888888889],PARAMETER[\"scale_factor\",0.9999079],"
        + "PARAMETER[\"false_easting\",155000],PARAMETER[\"false_northing\",463000],UNIT[\"metre\",1],AUTHORITY[\"EPSG\",\"28992\"]]";

    private static readonly string[] IndexColumns = ["$id", "$minx", "$maxx", "$miny", "$maxy"];

    private readonly SqliteConnection connection;
    private readonly WKBWriter wkb = new(ByteOrder.LittleEndian);

    /// <summary>Begins a file; one that stands there is replaced.</summary>
    public GeoPackageWriter(string path)
    {
        File.Delete(path);
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        Run(
            """
            PRAGMA application_id = 0x47504B47;
            PRAGMA user_version = 10300;
            PRAGMA page_size = 4096;
            PRAGMA journal_mode = OFF;
            PRAGMA synchronous = OFF;
            CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
              organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
            CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
              last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER);
            CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL PRIMARY KEY, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
              srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL);
            CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL);
            INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined Cartesian', -1, 'NONE', -1, 'undefined', NULL), ('Undefined geographic', 0, 'NONE', 0, 'undefined', NULL),
              ('WGS 84', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]', NULL);
            """);
        using var insert = Command("INSERT INTO gpkg_spatial_ref_sys VALUES ('Amersfoort / RD New', 28992, 'EPSG', 28992, $wkt, NULL)");
        insert.Parameters.AddWithValue("$wkt", RdWkt);
        insert.ExecuteNonQuery();
    }

    /// <summary>What <c>last_change</c> says of everything, so that the same layers give the same bytes.</summary>
    public static string LastChange => "2026-01-01T00:00:00.000Z";

    /// <summary>Writes one layer. The first value of a row is its geometry; null values stay null.</summary>
    /// <param name="name">Its table.</param>
    /// <param name="description">What it is and where its outlines come from.</param>
    /// <param name="geometryColumn">The column of its geometry.</param>
    /// <param name="geometryType">The type of its geometry, in capitals.</param>
    /// <param name="keyColumn">The column that numbers its rows.</param>
    /// <param name="columns">All other columns.</param>
    /// <param name="rows">The rows; each is written before the next is asked for.</param>
    /// <param name="isIndexed">Whether it has a spatial index.</param>
    /// <param name="isEditable">Whether its index follows when a row is changed.</param>
    public void Layer(string name, string description, string geometryColumn, string geometryType, string keyColumn, IReadOnlyList<(string Name, string Type)> columns, IEnumerable<(Geometry Geometry, object?[] Values)> rows, bool isIndexed = true, bool isEditable = false)
    {
        Run($"CREATE TABLE \"{name}\" (\"{keyColumn}\" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, \"{geometryColumn}\" {geometryType}, {string.Join(", ", columns.Select(column => $"\"{column.Name}\" {column.Type}"))})");
        if (isIndexed)
        {
            Run($"CREATE VIRTUAL TABLE \"rtree_{name}_{geometryColumn}\" USING rtree(id, minx, maxx, miny, maxy)");
            Run($"INSERT INTO gpkg_extensions VALUES ('{name}', '{geometryColumn}', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')");
        }

        var extent = new Envelope();
        using var transaction = connection.BeginTransaction();
        using var insert = Command($"INSERT INTO \"{name}\" VALUES ($id, $geometry, {string.Join(", ", columns.Select((_, i) => "$v" + i))})");
        using var index = isIndexed ? Command($"INSERT INTO \"rtree_{name}_{geometryColumn}\" VALUES ($id, $minx, $maxx, $miny, $maxy)") : connection.CreateCommand();
        insert.Transaction = index.Transaction = transaction;
        var id = insert.Parameters.Add("$id", SqliteType.Integer);
        var geometry = insert.Parameters.Add("$geometry", SqliteType.Blob);
        SqliteParameter[] values = [.. columns.Select((_, i) => insert.Parameters.AddWithValue("$v" + i, DBNull.Value))];
        SqliteParameter[] bounds = [.. IndexColumns.Select(key => index.Parameters.AddWithValue(key, 0))];
        long number = 0;
        foreach (var row in rows)
        {
            id.Value = ++number;
            geometry.Value = Blob(row.Geometry);
            for (int i = 0; i < values.Length; i++)
            {
                values[i].Value = row.Values[i] ?? DBNull.Value;
            }

            insert.ExecuteNonQuery();
            var box = row.Geometry.EnvelopeInternal;
            extent.ExpandToInclude(box);
            if (isIndexed)
            {
                (bounds[0].Value, bounds[1].Value, bounds[2].Value, bounds[3].Value, bounds[4].Value) = (number, box.MinX, box.MaxX, box.MinY, box.MaxY);
                index.ExecuteNonQuery();
            }
        }

        transaction.Commit();
        if (isEditable)
        {
            Run(SpatialIndexTriggers.Of(name, geometryColumn, keyColumn));
        }

        using var contents = Command("INSERT INTO gpkg_contents VALUES ($name, 'features', $name, $description, $change, $a, $b, $c, $d, 28992)");
        contents.Parameters.AddWithValue("$name", name);
        contents.Parameters.AddWithValue("$description", description);
        contents.Parameters.AddWithValue("$change", LastChange);
        contents.Parameters.AddWithValue("$a", extent.IsNull ? DBNull.Value : extent.MinX);
        contents.Parameters.AddWithValue("$b", extent.IsNull ? DBNull.Value : extent.MinY);
        contents.Parameters.AddWithValue("$c", extent.IsNull ? DBNull.Value : extent.MaxX);
        contents.Parameters.AddWithValue("$d", extent.IsNull ? DBNull.Value : extent.MaxY);
        contents.ExecuteNonQuery();
        Run($"INSERT INTO gpkg_geometry_columns VALUES ('{name}', '{geometryColumn}', '{geometryType}', 28992, 0, 0)");
    }

    public void Dispose() => connection.Dispose();

    /// <summary>A statement on the file, for tables that are no layer.</summary>
    internal SqliteCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    /// <summary>The GeoPackage header, with an envelope for all but points, and the WKB after it.</summary>
    private byte[] Blob(Geometry geometry)
    {
        byte[] body = wkb.Write(geometry);
        bool hasEnvelope = geometry is not Point;
        byte[] blob = new byte[8 + (hasEnvelope ? 32 : 0) + body.Length];
        blob[0] = (byte)'G';
        blob[1] = (byte)'P';
        blob[3] = (byte)(hasEnvelope ? 0x03 : 0x01);
        BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(4), 28992);
        if (hasEnvelope)
        {
            var box = geometry.EnvelopeInternal;
            BinaryPrimitives.WriteDoubleLittleEndian(blob.AsSpan(8), box.MinX);
            BinaryPrimitives.WriteDoubleLittleEndian(blob.AsSpan(16), box.MaxX);
            BinaryPrimitives.WriteDoubleLittleEndian(blob.AsSpan(24), box.MinY);
            BinaryPrimitives.WriteDoubleLittleEndian(blob.AsSpan(32), box.MaxY);
        }

        body.CopyTo(blob, blob.Length - body.Length);
        return blob;
    }

    private void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }
}
