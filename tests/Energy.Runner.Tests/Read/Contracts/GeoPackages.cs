using System.Buffers.Binary;
using Energy.Fixtures;
using Energy.Runner.Read;
using Energy.Runner.Read.Layers;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using static Energy.Runner.Tests.Read.Contracts.PublishedFiles;

namespace Energy.Runner.Tests.Read.Contracts;

/// <summary>What a reader of GeoPackages must take: contract 8.</summary>
public sealed class GeoPackages : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0x47504B47)]
    [InlineData(0x47503130)]
    [InlineData(0x47503131)]
    [InlineData(0)]
    public void Identify_each_application_id_and_none_for_the_tables_tell(int id) => Assert.Single(Read(Make(applicationId: id)).Id);

    [Fact]
    public void Identify_the_extension_of_the_name_is_no_proof()
    {
        Make();
        File.Move(folder["layer.gpkg"], folder["layer.csv"]);
        var record = LayerRecords.Of(folder, "layer.csv");
        Assert.Single(BuildingLayer.Read(record.Description, record).Id);
    }

    [Fact]
    public void Layers_may_be_a_view() => Assert.Single(Read(Make(after: "ALTER TABLE pand RENAME TO rows; CREATE VIEW pand AS SELECT * FROM rows")).Id);

    [Fact]
    public void Layers_a_table_without_places_has_no_buildings_and_says_so() =>
        Assert.Contains("is a building that stands", Fault(() => Read(Make(after: "UPDATE gpkg_contents SET data_type = 'attributes'; DELETE FROM gpkg_geometry_columns"), crs: "EPSG:28992")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Polygon", 0, 0)]
    [InlineData("PolygonZ", 0, 0)]
    [InlineData("Polygon", 1, 1)]
    [InlineData("PolygonZM", 0, 0)]
    public void Geometry_column_what_it_declares_of_heights_and_measures_is_not_trusted(string kind, int z, int m) =>
        Assert.Equal(100, Area(Read(Make(blob: Blob(kind), after: $"UPDATE gpkg_geometry_columns SET z = {z}, m = {m}"))));

    [Fact]
    public void Coordinate_system_the_number_is_the_files_own()
    {
        var record = Make(after: "UPDATE gpkg_spatial_ref_sys SET srs_id = 100000; UPDATE gpkg_geometry_columns SET srs_id = 100000");
        Read(record);
        Assert.Equal("EPSG:28992", record.Crs);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Coordinate_system_0_and_minus_1_mean_that_nobody_said(int number)
    {
        var record = Make(after: $"UPDATE gpkg_spatial_ref_sys SET srs_id = {number}, organization = 'NONE', organization_coordsys_id = {number}; UPDATE gpkg_geometry_columns SET srs_id = {number}");
        Assert.Equal("The file names no coordinate system.", Fault(() => Read(record)));
        Assert.Single(Read(record, crs: "EPSG:28992").Id);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 32)]
    [InlineData(2, 48)]
    [InlineData(3, 48)]
    [InlineData(4, 64)]
    public void Blob_has_one_of_five_envelopes(int kind, int bytes) => Assert.Equal(100, Area(Read(Make(blob: Blob("Polygon", flags: (byte)(kind << 1), envelope: bytes)))));

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Blob_header_and_geometry_have_each_their_own_byte_order(bool headerIsLittle, bool shapeIsLittle) =>
        Assert.Equal(100, Area(Read(Make(blob: Blob("Polygon", flags: (byte)(headerIsLittle ? 1 : 0), order: shapeIsLittle ? ByteOrder.LittleEndian : ByteOrder.BigEndian)))));

    [Theory]
    [InlineData("null")]
    [InlineData("empty flag")]
    [InlineData("empty polygon")]
    [InlineData("empty point")]
    public void Empties_of_each_kind_are_no_outline(string kind)
    {
        byte[]? blob = kind switch
        {
            "null" => null,
            "empty flag" => Blob("Polygon", flags: 0x11),
            "empty polygon" => [.. Head(1), .. new WKBWriter().Write(Polygon.Empty)],
            _ => [.. Head(1), .. new WKBWriter().Write(NetTopologySuite.Geometries.Point.Empty)],
        };
        Assert.Contains("is a building that stands", Fault(() => Read(Make(blob: blob, hasBlob: true))), StringComparison.Ordinal);
    }

    [Fact]
    public void Extensions_that_are_not_known_do_not_stop_reading() =>
        Assert.Single(Read(Make(after: "CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT, definition TEXT, scope TEXT); INSERT INTO gpkg_extensions VALUES ('pand', 'geom', 'someone_else', 'x', 'read-write')")).Id);

    [Theory]
    [InlineData("1965")]
    [InlineData("'1965'")]
    [InlineData("1965.0")]
    public void Types_are_of_the_value_and_not_of_the_column(string written) =>
        Assert.Equal(1965, Read(Make(after: $"UPDATE pand SET bouwjaar = {written}")).BuiltYear.Single());

    [Theory]
    [InlineData("fid")]
    [InlineData("id")]
    [InlineData("feature_id")]
    [InlineData("objectid")]
    public void Primary_key_may_be_called_anything(string name)
    {
        var record = Make(key: name, isIndexed: true);
        Assert.Single(BuildingLayer.Read(record.Description, record, new Envelope(190_000, 190_020, 320_000, 320_020)).Id);
    }

    [Fact]
    public void Index_is_in_rounded_numbers_and_every_row_is_looked_at_once_more()
    {
        var record = Make(isIndexed: true);

        // A hand's breadth beside the outline: within the rounding of the index, and outside.
        Assert.Contains("is a building that stands", Fault(() => BuildingLayer.Read(record.Description, record, new Envelope(190_010.01, 190_020, 320_000, 320_010))), StringComparison.Ordinal);
        Assert.Equal(1, record.Read);
        Assert.Equal(1, record.Remarks["far from the region"]);
    }

    [Fact]
    public void Open_a_file_that_may_only_be_read_is_read_and_nothing_is_left_beside_it()
    {
        var record = Make();
        File.SetAttributes(folder["layer.gpkg"], FileAttributes.ReadOnly);
        Assert.Single(Read(record).Id);
        Assert.Equal([folder["layer.gpkg"]], Directory.GetFiles(folder.Path));
        File.SetAttributes(folder["layer.gpkg"], FileAttributes.Normal);
    }

    private static BuildingLayer.Columns Read(LayerRecord record, string crs = "") => BuildingLayer.Read(record.Description with { Crs = crs }, record);

    private static double Area(BuildingLayer.Columns read) => read.Footprints.AreaM2(0);

    private static byte[] Head(byte flags, int envelope = 0)
    {
        byte[] head = new byte[8 + envelope];
        (head[0], head[1], head[3]) = ((byte)'G', (byte)'P', flags);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), 28992);
        return head;
    }

    private static byte[] Blob(string kind, byte flags = 1, int envelope = 0, ByteOrder order = ByteOrder.LittleEndian)
    {
        (double X, double Y)[] corners = [(190_000, 320_000), (190_010, 320_000), (190_010, 320_010), (190_000, 320_010), (190_000, 320_000)];
        var factory = new GeometryFactory();
        var square = factory.CreatePolygon([.. corners.Select(corner => kind switch
        {
            "PolygonZ" => new CoordinateZ(corner.X, corner.Y, 50),
            "PolygonZM" => new CoordinateZM(corner.X, corner.Y, 50, 1),
            _ => new Coordinate(corner.X, corner.Y),
        })]);
        var writer = new WKBWriter(order, false, kind is "PolygonZ" or "PolygonZM", kind == "PolygonZM");
        return [.. Head(flags, envelope), .. writer.Write(square)];
    }

    private LayerRecord Make(int applicationId = 0x47504B47, byte[]? blob = null, bool hasBlob = false, string key = "fid", bool isIndexed = false, string after = "")
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder["layer.gpkg"], Pooling = false }.ToString());
        connection.Open();
        Run($"""
            PRAGMA application_id = {applicationId};
            CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, srs_id INTEGER);
            CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER, z TINYINT, m TINYINT);
            CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER);
            INSERT INTO gpkg_contents VALUES ('pand', 'features', 28992);
            INSERT INTO gpkg_geometry_columns VALUES ('pand', 'geom', 28992, 0, 0);
            INSERT INTO gpkg_spatial_ref_sys VALUES (28992, 'EPSG', 28992);
            CREATE TABLE pand ({key} INTEGER PRIMARY KEY, geom BLOB, identificatie TEXT, bouwjaar INTEGER);
            INSERT INTO pand VALUES (7, $blob, '0917100000000001', 1965);
            """);
        if (isIndexed)
        {
            Run("CREATE VIRTUAL TABLE rtree_pand_geom USING rtree(id, minx, maxx, miny, maxy); INSERT INTO rtree_pand_geom VALUES (7, 190000, 190010.003, 320000, 320010)");
        }

        Run(after);
        return LayerRecords.Of(folder, "layer.gpkg");

        void Run(string sql)
        {
            if (sql.Length == 0)
            {
                return;
            }

            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.Parameters.AddWithValue("$blob", (object?)(hasBlob ? blob : blob ?? Blob("Polygon")) ?? DBNull.Value);
            command.ExecuteNonQuery();
        }
    }
}
