using Energy.Fixtures;
using Energy.Model.Areas;
using Energy.Runner.Read;
using Energy.Runner.Read.Layers;

namespace Energy.Runner.Tests.Read;

/// <summary>What is read is what was published, whatever the format, the axis order of rings or the coordinate system.</summary>
public sealed class Formats : IDisposable
{
    private readonly ScratchFolder folder = new();

    public Formats() => RegionFiles.Write(folder, SmallTown.WithEverything());

    public void Dispose() => folder.Dispose();

    [Fact]
    public void GeoPackage_and_GeoJSON_give_the_same_buildings()
    {
        var json = Buildings("buildings.geojson");
        WriteGeoPackage(folder["buildings.gpkg"], json);
        var package = Buildings("buildings.gpkg");
        Assert.Equal(json.Id, package.Id);
        Assert.Equal(json.BuiltYear, package.BuiltYear);
        Assert.All(Enumerable.Range(0, json.Id.Length), building => Assert.Equal(json.Footprints.Shell(building).ToArray(), package.Footprints.Shell(building).ToArray()));
    }

    [Fact]
    public void A_file_is_told_by_its_contents_not_by_its_name()
    {
        File.Move(folder["buildings.geojson"], folder["buildings.gpkg"]);
        Assert.NotEmpty(Buildings("buildings.gpkg").Id);
    }

    [Fact]
    public void A_GeoJSON_without_crs_is_in_degrees_and_is_brought_to_metres()
    {
        folder.Write("zone.geojson", Polygon("5.98,50.88 5.99,50.88 5.99,50.89 5.98,50.89 5.98,50.88"));
        var zone = Zones("zone.geojson");
        Assert.Equal("OGC:CRS84", zone.Record.Crs);
        var (x, y) = RdCoordinates.FromDegrees(5.98, 50.88);
        Assert.Equal(x, zone.Layer.Zones[0].Outline.EnvelopeInternal.MinX, 15.0);
        Assert.Equal(y, zone.Layer.Zones[0].Outline.EnvelopeInternal.MinY, 15.0);
        Assert.InRange(zone.Layer.Zones[0].Outline.Area, 700 * 1100, 710 * 1120);
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm()
    {
        File.WriteAllBytes(folder["buildings.geojson"], [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(folder["buildings.geojson"])]);
        Assert.NotEmpty(Buildings("buildings.geojson").Id);
    }

    [Fact]
    public void Rings_may_turn_either_way()
    {
        folder.Write("clockwise.geojson", Features("[[190000,320000],[190000,320010],[190010,320010],[190010,320000],[190000,320000]]"));
        folder.Write("counter.geojson", Features("[[190000,320000],[190010,320000],[190010,320010],[190000,320010],[190000,320000]]"));
        Assert.Equal(100, Buildings("clockwise.geojson").Footprints.AreaM2(0), 9);
        Assert.Equal(100, Buildings("counter.geojson").Footprints.AreaM2(0), 9);
    }

    [Fact]
    public void A_courtyard_is_no_footprint()
    {
        folder.Write("court.geojson", Features("[[190000,320000],[190010,320000],[190010,320010],[190000,320010],[190000,320000]],[[190002,320002],[190008,320002],[190008,320008],[190002,320008],[190002,320002]]"));
        Assert.Equal(64, Buildings("court.geojson").Footprints.AreaM2(0), 9);
    }

    [Fact]
    public void A_building_that_stands_twice_counts_once_and_the_record_says_so()
    {
        string text = File.ReadAllText(folder["buildings.geojson"]);
        int start = text.IndexOf("""{"type":"Feature",""", StringComparison.Ordinal);
        int end = text.IndexOf("""{"type":"Feature",""", start + 10, StringComparison.Ordinal);
        folder.Write("buildings.geojson", text[..start] + text[start..end] + text[start..]);
        var record = Record("buildings.geojson");
        var buildings = BuildingLayer.Read(record.Description, record);
        Assert.Equal(buildings.Id.Length, buildings.Id.Distinct().Count());
        Assert.Equal(1, record.Remarks["identification stands twice"]);
        Assert.Equal(record.Read - 1, record.Kept);
    }

    [Fact]
    public void What_is_not_built_yet_or_gone_is_left_out_and_counted()
    {
        string text = File.ReadAllText(folder["buildings.geojson"]);
        int at = text.IndexOf("Pand in gebruik", StringComparison.Ordinal);
        folder.Write("buildings.geojson", text[..at] + "Bouwvergunning verleend" + text[(at + "Pand in gebruik".Length)..]);
        var record = Record("buildings.geojson");
        BuildingLayer.Read(record.Description, record);
        Assert.Equal(1, record.Remarks["status Bouwvergunning verleend"]);
    }

    [Theory]
    [InlineData("bouwjaar")]
    [InlineData("oorspronkelijkBouwjaar")]
    public void Both_published_names_of_the_construction_year_are_known(string name)
    {
        File.WriteAllText(folder["buildings.geojson"], File.ReadAllText(folder["buildings.geojson"]).Replace("\"bouwjaar\"", $"\"{name}\"", StringComparison.Ordinal));
        Assert.Contains(1925, Buildings("buildings.geojson").BuiltYear);
    }

    [Fact]
    public void A_construction_year_of_9999_is_unknown()
    {
        folder.Write("old.geojson", Features("[[190000,320000],[190010,320000],[190010,320010],[190000,320010],[190000,320000]]", 9999));
        Assert.Equal(BuildingStock.UnknownYear, Buildings("old.geojson").BuiltYear[0]);
    }

    [Fact]
    public void An_outline_that_crosses_itself_is_mended_and_the_record_says_so()
    {
        folder.Write("zone.geojson", Polygon("5.98,50.88 5.99,50.89 5.99,50.88 5.98,50.89 5.98,50.88"));
        var zone = Zones("zone.geojson");
        Assert.True(zone.Layer.Zones[0].Outline.IsValid);
        Assert.Equal(1, zone.Record.Remarks["outline mended"]);
    }

    [Theory]
    [InlineData("b3_opp_dak_plat", "b3_opp_dak_schuin", "b3_hellingshoek", "b3_azimut")]
    [InlineData("B3_OPP_DAK_PLAT", "B3_OPP_DAK_SCHUIN", "B3_HELLINGSHOEK", "B3_AZIMUT")]
    [InlineData("area_roof_flat", "area_roof_sloped", "hellingshoek", "azimut")]
    public void Roofs_of_a_survey_are_read_under_each_published_name_and_a_gap_stays_a_gap(string flat, string sloped, string slope, string azimuth)
    {
        string text = Features("[[190000,320000],[190010,320000],[190010,320010],[190000,320010],[190000,320000]]");
        folder.Write("survey.geojson", text.Replace("\"status\"", $"\"{flat}\":12.5,\"{sloped}\":\"61.25\",\"{slope}\":38,\"{azimuth}\":null,\"status\"", StringComparison.Ordinal));
        var roofs = Buildings("survey.geojson").Roofs!;
        Assert.Equal([12.5, 61.25, 38.0], [roofs.FlatM2[0], roofs.SlopedM2[0], roofs.SlopeDegrees[0]]);
        Assert.True(double.IsNaN(roofs.AzimuthDegrees[0]));
    }

    [Fact]
    public void A_building_layer_without_a_survey_has_none() => Assert.Null(Buildings("buildings.geojson").Roofs);

    [Fact]
    public void Monuments_are_points_and_other_layers_are_not()
    {
        folder.Write("monument.geojson", """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"a"},"geometry":{"type":"Point","coordinates":[5.98,50.88]}}]}""");
        var record = Record("monument.geojson");
        var around = new NetTopologySuite.Geometries.Envelope(0, 300_000, 300_000, 640_000);
        Assert.Single(ZoneLayerFile.Read(record.Description, record, ZoneKind.Monument, around).Zones);
        Assert.Empty(ZoneLayerFile.Read(record.Description, record, ZoneKind.Forest, around).Zones);
        Assert.Equal(1, record.Remarks["without outline"]);
    }

    [Fact]
    public void A_region_file_calls_the_layer_of_monuments_by_its_plural()
    {
        Assert.Contains("monuments", RegionFile.KnownLayers());
        Assert.DoesNotContain("monument", RegionFile.KnownLayers());
    }

    private static string Polygon(string points) =>
        $$"""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"a"},"geometry":{"type":"Polygon","coordinates":[[{{string.Join(',', points.Split(' ').Select(point => $"[{point}]"))}}]]} }]}""";

    private static string Features(string rings, int year = 1960) =>
        $$$"""{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:28992"}},"features":[{"type":"Feature","properties":{"identificatie":"1","bouwjaar":{{{year}}},"status":"Pand in gebruik"},"geometry":{"type":"Polygon","coordinates":[{{{rings}}}]}}]}""";

    /// <summary>The buildings in the reverse order, so that the reader has something to put right.</summary>
    internal static void WriteGeoPackage(string path, BuildingLayer.Columns buildings) => SmallGeoPackage.Write(path, Enumerable.Range(0, buildings.Id.Length).Reverse().Select(building =>
    {
        double[] shell = buildings.Footprints.Shell(building).ToArray();
        var outline = new NetTopologySuite.Geometries.GeometryFactory().CreatePolygon([.. Enumerable.Range(0, shell.Length / 2).Select(i => new NetTopologySuite.Geometries.Coordinate(shell[i * 2], shell[(i * 2) + 1]))]);
        return (buildings.Id[building], (int?)buildings.BuiltYear[building], (NetTopologySuite.Geometries.Geometry)outline);
    }));

    private BuildingLayer.Columns Buildings(string file)
    {
        var record = Record(file);
        return BuildingLayer.Read(record.Description, record);
    }

    private (ZoneLayer Layer, LayerRecord Record) Zones(string file)
    {
        var record = Record(file);
        return (ZoneLayerFile.Read(record.Description, record, ZoneKind.Forest, new NetTopologySuite.Geometries.Envelope(0, 300_000, 300_000, 640_000)), record);
    }

    private LayerRecord Record(string file) => LayerRecords.Of(folder, file);
}
