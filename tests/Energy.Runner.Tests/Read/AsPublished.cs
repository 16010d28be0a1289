using System.Globalization;
using Energy.Fixtures;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Read;
using Energy.Runner.Read.Geometry;
using Energy.Runner.Read.Layers;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Energy.Runner.Tests.Read;

/// <summary>Files come as their publishers make them: national, with arcs and heights, with a journal beside them, with the axes swapped.</summary>
public sealed class AsPublished : IDisposable
{
    private static readonly Envelope Region = new(190_000, 191_000, 320_000, 321_000);

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Of_a_national_file_only_what_its_index_puts_near_the_region_is_read()
    {
        GeoPackage("national.gpkg", [(190_500, 320_500), (190_999, 320_999), (120_000, 480_000), (250_000, 600_000)], withIndex: true);
        var record = Record("national.gpkg");
        Assert.Equal(2, BuildingLayer.Read(record.Description, record, Region).Id.Length);
        Assert.Equal(2, record.Read);
    }

    [Fact]
    public void Without_an_index_every_row_is_looked_at_and_the_same_are_kept()
    {
        GeoPackage("plain.gpkg", [(190_500, 320_500), (120_000, 480_000)], withIndex: false);
        var record = Record("plain.gpkg");
        Assert.Single(BuildingLayer.Read(record.Description, record, Region).Id);
        Assert.Equal(2, record.Read);
        Assert.Equal(1, record.Remarks["far from the region"]);
    }

    [Fact]
    public void The_record_tells_how_far_each_column_is_filled_and_where_the_layer_lies()
    {
        GeoPackage("plain.gpkg", [(190_500, 320_500), (190_600, 320_500)], withIndex: false, years: [1960, null]);
        var record = Record("plain.gpkg");
        BuildingLayer.Read(record.Description, record);
        Assert.Equal(1, record.Coverage["bouwjaar"]);
        Assert.Equal(2, record.Coverage["identificatie"]);
        Assert.Equal(new Envelope(190_500, 190_610, 320_500, 320_510), record.Envelope);
    }

    [Fact]
    public void A_journal_beside_the_file_means_that_its_maker_has_not_closed_it()
    {
        GeoPackage("open.gpkg", [(190_500, 320_500)], withIndex: false);
        folder.Write("open.gpkg-wal", "rows to come");
        Assert.Contains("open.gpkg-wal", Faulty("open.gpkg"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_is_no_GeoPackage_is_called_one()
    {
        using (var connection = new SqliteConnection($"Data Source={folder["other.gpkg"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE pand(a)";
            command.ExecuteNonQuery();
        }

        Assert.Contains("no GeoPackage", Faulty("other.gpkg"), StringComparison.Ordinal);
    }

    [Fact]
    public void Swapped_axes_are_told_with_the_numbers_that_show_it()
    {
        folder.Write("swapped.geojson", Zone("50.88,5.98 50.89,5.98 50.89,5.99 50.88,5.99 50.88,5.98"));
        string said = Faulty("swapped.geojson", record => ZoneLayerFile.Read(record.Description, record, ZoneKind.Forest, Region));
        Assert.Contains("axes are swapped", said, StringComparison.Ordinal);
        Assert.Contains("50.88", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_a_hundred_metres_from_their_buildings_show_that_a_datum_step_is_missing()
    {
        GeoPackage("pand.gpkg", [(190_500, 320_500), (190_600, 320_500), (190_700, 320_500)], withIndex: false);
        var buildings = Record("pand.gpkg");
        var columns = BuildingLayer.Read(buildings.Description, buildings);
        Assert.Empty(Units(5, 5).Remarks);
        Assert.Contains("105 m east and 36 m north", Assert.Single(Units(110, 41).Remarks).Key, StringComparison.Ordinal);

        LayerRecord Units(double east, double north)
        {
            var rows = Enumerable.Range(0, 3).Select(unit =>
                $$"""{"type":"Feature","properties":{"identificatie":"{{unit}}","pand_identificatie":"{{unit}}","gebruiksdoel":"woonfunctie","oppervlakte":80},"geometry":{"type":"Point","coordinates":[{{190_500 + (unit * 100) + east}},{{320_500 + north}}] } }""");
            folder.Write("units.geojson", $$"""{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"} },"features":[{{string.Join(',', rows)}}] }""");
            var record = Record("units.geojson");
            UnitLayer.Read(record.Description, record, columns, new Dictionary<string, RegisteredLabel>());
            return record;
        }
    }

    [Fact]
    public void Labels_exported_in_English_are_read_too()
    {
        folder.Write("labels.csv", "postal_code;bag_id;energy_label;registration_date;building_class;surface_area_m2\n6411AB;917010000000001;B;20230102;W;\"172,15\"\n");
        var record = Record("labels.csv");
        Assert.Equal(EnergyLabel.B, LabelLayer.Read(record.Description, record)["0917010000000001"].Label);
    }

    [Fact]
    public void Features_may_stand_before_or_after_the_coordinate_system_and_be_larger_than_the_room_they_are_read_into()
    {
        string name = new('x', 300_000);
        string feature = $$"""{"type":"Feature","properties":{"name":"{{name}}" },"geometry":{"type":"Polygon","coordinates":[[[190000,320000],[190010,320000],[190010,320010],[190000,320000]]]} }""";
        const string Crs = """ "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}} """;
        foreach (string text in new[] { $$"""{ {{Crs}}, "features":[{{feature}},{{feature}}],"type":"FeatureCollection"}""", $$"""{"type":"FeatureCollection","features":[{{feature}},{{feature}}],{{Crs}} }""" })
        {
            folder.Write("large.geojson", text);
            using var file = FeatureFile.Open(Record("large.geojson").Description);
            Assert.Equal("EPSG:28992", file.Crs);
            Assert.All(file.Rows(["name"]), row => Assert.Equal(name, row.Text(0)));
            Assert.Equal(2, file.Rows(["name"]).Count());
        }
    }

    [Fact]
    public void Heights_and_measures_are_dropped_and_told()
    {
        var square = new WKTReader().Read("POLYGON Z ((0 0 7, 10 0 7, 10 10 7, 0 0 7))");
        foreach (var order in new[] { ByteOrder.LittleEndian, ByteOrder.BigEndian })
        {
            var read = WellKnownShape.Read(new WKBWriter(order, handleSRID: false, emitZ: true).Write(square), out var changes);
            Assert.Equal(ShapeChanges.HeightDropped, changes);
            Assert.Equal(50, read.Area);
            Assert.True(double.IsNaN(read.Coordinate.Z));
        }
    }

    [Fact]
    public void A_circle_of_two_arcs_has_the_area_of_a_circle()
    {
        // Pieces of four degrees lose 0.08 % of the area.
        var circle = WellKnownShape.Read(CurvePolygon((10, 0), (0, 10), (-10, 0), (0, -10), (10, 0)), out var changes);
        Assert.Equal(ShapeChanges.ArcsStraightened, changes);
        Assert.InRange(circle.Area, Math.PI * 100 * 0.999, Math.PI * 100);
        Assert.True(circle.IsValid);
        var closed = WellKnownShape.Read(CurvePolygon((10, 0), (-10, 0), (10, 0)), out _);
        Assert.Equal(circle.Area, closed.Area, 6);
    }

    [Fact]
    public void A_promise_of_more_points_than_there_are_bytes_is_a_fault_before_room_is_made()
    {
        byte[] line = [1, 2, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x7F];
        Assert.Throws<FormatException>(() => WellKnownShape.Read(line, out _));
    }

    [Fact]
    public void Well_known_binary_is_read_as_the_library_reads_it()
    {
        var shapes = new WKTReader();
        foreach (string text in new[] { "POINT (1 2)", "POINT EMPTY", "LINESTRING (0 0, 1 1)", "POLYGON ((0 0, 9 0, 9 9, 0 0), (5 1, 8 1, 8 4, 5 1))", "POLYGON EMPTY", "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((20 0, 29 0, 29 9, 20 0)))", "MULTIPOINT ((1 1), (2 2))", "GEOMETRYCOLLECTION (POINT (1 1), POLYGON ((0 0, 9 0, 9 9, 0 0)))" })
        {
            var shape = shapes.Read(text);
            Assert.True(shape.EqualsExact(WellKnownShape.Read(new WKBWriter().Write(shape), out _)), text);
        }
    }

    private static byte[] CurvePolygon(params (double X, double Y)[] ring)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write((byte)1);
        writer.Write(10);
        writer.Write(1);
        writer.Write((byte)1);
        writer.Write(8);
        writer.Write(ring.Length);
        foreach (var (x, y) in ring)
        {
            writer.Write(x);
            writer.Write(y);
        }

        return bytes.ToArray();
    }

    private static string Zone(string ring) => $$"""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[{{string.Join(',', ring.Split(' ').Select(corner => $"[{corner}]"))}}]] } }]}""";

    private void GeoPackage(string file, (double X, double Y)[] squares, bool withIndex, int?[]? years = null) => SmallGeoPackage.Write(
        folder[file],
        squares.Select((at, row) => (row.ToString(CultureInfo.InvariantCulture), years is null ? 1960 : years[row], new GeometryFactory().ToGeometry(new Envelope(at.X, at.X + 10, at.Y, at.Y + 10)))),
        withIndex);

    private string Faulty(string file) => Faulty(file, record => BuildingLayer.Read(record.Description, record));

    private string Faulty(string file, Func<LayerRecord, object> read)
    {
        var record = Record(file);
        return Assert.Single(Assert.Throws<InputFaultException>(() => read(record)).Faults).Found;
    }

    private LayerRecord Record(string file) => LayerRecords.Of(folder, file);
}
