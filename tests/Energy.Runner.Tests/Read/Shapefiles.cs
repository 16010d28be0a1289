using System.Text;
using Energy.Fixtures;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Read;
using Energy.Runner.Read.Layers;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Esri;

namespace Energy.Runner.Tests.Read;

/// <summary>Layers that a province or a municipality still sends as a shapefile.</summary>
public sealed class Shapefiles : IDisposable
{
    private const string RdOfEsri = """PROJCS["RD_New",GEOGCS["GCS_Amersfoort",DATUM["D_Amersfoort",SPHEROID["Bessel_1841",6377397.155,299.1528128]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Double_Stereographic"],UNIT["Meter",1.0]]""";

    private static readonly Envelope Everywhere = new(0, 300_000, 300_000, 640_000);

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_shapefile_gives_its_outlines_and_columns()
    {
        Write(folder["zones.shp"], RdOfEsri, Encoding.UTF8);
        var record = LayerRecords.Of(folder, "zones.shp");
        var layer = ZoneLayerFile.Read(record.Description, record, ZoneKind.GroundHeat, Everywhere);
        Assert.Equal(["good", "very_good"], layer.Zones.Select(zone => zone.Grade).Order());
        Assert.Equal(["Café Noord", "Zuid"], layer.Zones.Select(zone => zone.Name).Order());
        Assert.Equal(1_000_000 - 10_000, layer.Zones.Single(zone => zone.Name == "Zuid").Outline.Area, 3);
        Assert.Equal("EPSG:28992", record.Crs);
        Assert.Equal(2, record.Read);
    }

    [Fact]
    public void Letters_are_read_in_the_code_page_that_the_file_names()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Write(folder["zones.shp"], RdOfEsri, Encoding.GetEncoding(1252));
        Assert.Contains((byte)0xE9, File.ReadAllBytes(folder["zones.dbf"]));
        var record = LayerRecords.Of(folder, "zones.shp");
        Assert.Contains(ZoneLayerFile.Read(record.Description, record, ZoneKind.GroundHeat, Everywhere).Zones, zone => zone.Name == "Café Noord");
    }

    [Theory]
    [InlineData(RdOfEsri, "EPSG:28992")]
    [InlineData("""PROJCS["Amersfoort / RD New",GEOGCS["Amersfoort"],AUTHORITY["EPSG","28992"]]""", "EPSG:28992")]
    public void The_coordinate_system_is_that_of_the_prj(string projection, string crs)
    {
        Write(folder["zones.shp"], projection, Encoding.UTF8);
        var record = LayerRecords.Of(folder, "zones.shp");
        ZoneLayerFile.Read(record.Description, record, ZoneKind.GroundHeat, Everywhere);
        Assert.Equal(crs, record.Crs);
    }

    [Theory]
    [InlineData("""PROJCS["RD_Old",GEOGCS["GCS_Amersfoort"]]""", "The file is in RD_Old.")]
    [InlineData("""PROJCS["ETRS89 / UTM zone 31N",AUTHORITY["EPSG","25831"]]""", "The file is in EPSG:25831.")]
    [InlineData("""GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]""", "these are metres")]
    [InlineData("", "The file names no coordinate system.")]
    public void A_coordinate_system_that_cannot_be_is_told(string projection, string found)
    {
        Write(folder["zones.shp"], projection, Encoding.UTF8);
        Assert.Contains(found, Faulty(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_prj_the_coordinate_system_may_stand_in_the_region_file()
    {
        Write(folder["zones.shp"], string.Empty, Encoding.UTF8);
        var record = new LayerRecord(LayerRecords.Of(folder, "zones.shp").Description with { Crs = "EPSG:28992" }, string.Empty);
        Assert.Equal(2, ZoneLayerFile.Read(record.Description, record, ZoneKind.GroundHeat, Everywhere).Zones.Count);
    }

    [Fact]
    public void A_shapefile_without_its_table_is_told()
    {
        Write(folder["zones.shp"], RdOfEsri, Encoding.UTF8);
        File.Delete(folder["zones.dbf"]);
        Assert.Equal("Beside it there is no zones.dbf.", Faulty());
    }

    [Fact]
    public void A_shapefile_that_broke_off_is_told()
    {
        Write(folder["zones.shp"], RdOfEsri, Encoding.UTF8);
        byte[] whole = File.ReadAllBytes(folder["zones.shp"]);
        File.WriteAllBytes(folder["zones.shp"], whole[..(whole.Length - 40)]);
        Assert.StartsWith("The file cannot be read as a shapefile:", Faulty(), StringComparison.Ordinal);
    }

    /// <summary>Two squares of a kilometre, the second with a hole of a hectare.</summary>
    internal static void Write(string path, string projection, Encoding encoding)
    {
        var factory = new GeometryFactory();
        var features = new List<Feature>
        {
            new(factory.CreatePolygon(Square(190_000, 320_000, 1000)), new AttributesTable { { "naam", "Café Noord" }, { "class", "good" } }),
            new(factory.CreatePolygon(factory.CreateLinearRing(Square(191_000, 320_000, 1000)), [factory.CreateLinearRing(Square(191_100, 320_100, 100))]), new AttributesTable { { "naam", "Zuid" }, { "class", "very_good" } }),
        };
        Shapefile.WriteAllFeatures(features, path, projection, encoding);
        if (projection.Length == 0)
        {
            File.Delete(Path.ChangeExtension(path, ".prj"));
        }
    }

    private static Coordinate[] Square(double x, double y, double side) => [new(x, y), new(x, y + side), new(x + side, y + side), new(x + side, y), new(x, y)];

    private string Faulty()
    {
        var record = LayerRecords.Of(folder, "zones.shp");
        return Assert.Single(Assert.Throws<InputFaultException>(() => ZoneLayerFile.Read(record.Description, record, ZoneKind.GroundHeat, Everywhere)).Faults).Found;
    }
}
