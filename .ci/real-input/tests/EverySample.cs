using System.Globalization;
using System.Text.Json;
using Energy.Fixtures;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Read;
using Energy.Runner.Read.Layers;
using NetTopologySuite.Geometries;

namespace Energy.RealInput.Tests;

/// <summary>Every sample of real open data: read, with each of its rows accounted for, or refused in words. A line per file is told on standard error.</summary>
public sealed class EverySample
{
    private static readonly Envelope Everywhere = new(0, 300_000, 300_000, 640_000);

    private static readonly string[] Parkstad = ["GM0917", "GM0899", "GM0928", "GM0882", "GM0965", "GM0986", "GM0951", "GM0881", "GM0962"];

    [Theory]
    [InlineData("cbs-wijkbuurt-2016/heerlen_buurten_2016_rd.geojson", 57, 57)]
    [InlineData("cbs-wijkbuurt-2016/heerlen_buurten_2016_wgs84.geojson", 57, 57)]
    [InlineData("cbs-wijkbuurt-2016/parkstad_buurten_2016_rd.geojson", 199, 199)]
    [InlineData("cbs-wijkbuurt-2016/parkstad_buurten_2016_wgs84.geojson", 199, 199)]
    [InlineData("cbs-wijkbuurt-2016/parkstad_buurten_2016_missing2_derived_rd.geojson", 2, 2)]
    public void Neighbourhoods(string file, int read, int kept) => Accounted(file, "neighbourhoods", read, kept, record => NeighbourhoodLayer.Read(record.Description, record, Parkstad));

    [Theory]
    [InlineData("cbs-kerncijfers-heerlen/Kerncijfers_wijken_en_buurten_2018_heerlen.csv", 82)]
    [InlineData("cbs-kerncijfers-heerlen/Kerncijfers_wijken_en_buurten_2019_heerlen.csv", 82)]
    public void Key_figures_by_name(string file, int rows)
    {
        var outlines = Record("cbs-wijkbuurt-2016/heerlen_buurten_2016_rd.geojson", "neighbourhoods");
        var neighbourhoods = NeighbourhoodLayer.Read(outlines.Description, outlines, Parkstad);
        var record = Record(file, "neighbourhood_figures", "statline-key-figures");
        NeighbourhoodFiguresLayer.Read(record.Description, record, neighbourhoods);
        Tell(file, record);
        Assert.Equal((rows, 57), (record.Read, record.Kept));
        Assert.Equal((23, 1), (record.Remarks["district, not neighbourhood"], record.Remarks["line about the source"]));
    }

    [Theory]
    [InlineData("bag-doesburg/pand_doesburg.gpkg", 7221, 7221)]
    [InlineData("bag-doesburg/pand_doesburg_rd.geojson", 7221, 7221)]
    public void Buildings(string file, int read, int kept) => Accounted(file, "buildings", read, kept, record => BuildingLayer.Read(record.Description, record));

    [Theory]
    [InlineData("natura2000-2013/natura2000_parkstad_rd.geojson", 55)]
    [InlineData("natura2000-2013/natura2000_parkstad_wgs84.geojson", 55)]
    public void Natura_2000(string file, int read) => Accounted(file, "natura_2000", read, read, record => ZoneLayerFile.Read(record.Description, record, ZoneKind.Natura2000, Everywhere));

    [Theory]
    [InlineData("cbs-wijkbuurt-2016/parkstad_gemeenten_2016_rd.geojson", 9)]
    [InlineData("cbs-wijkbuurt-2016/parkstad_wijken_2016_rd.geojson", 32)]
    [InlineData("cbs-wijken-2022-tmap/NLD_dist_parkstad_rd.geojson", 49)]
    [InlineData("cbs-wijken-2022-tmap/NLD_muni_parkstad_rd.geojson", 7)]
    public void Any_polygons_may_be_a_layer_of_zones(string file, int read) => Accounted(file, "forest", read, read, record => ZoneLayerFile.Read(record.Description, record, ZoneKind.Forest, Everywhere));

    [Theory]
    [InlineData("knmi-380/uurgeg_380_2011-2020.zip", 2011)]
    [InlineData("knmi-380/uurgeg_380_2023-2024.txt", 2023)]
    public void Hourly_weather(string file, int wholeYear)
    {
        var record = Record(file, "weather_base_year");
        WeatherLayer.Read(record.Description, record, wholeYear);
        Tell(file, record);
        Assert.True(record.Read > 0);
    }

    [Theory]
    [InlineData("bag-doesburg/0221PND15092020.zip", "zip archive")]
    [InlineData("bag-samples/BAGNLDL-15092020-small.zip", "zip archive")]
    [InlineData("bag-samples/bgt_pand-s.gml", "GML")]
    [InlineData("bag-samples/bagadres-full.csv", "neither")]
    [InlineData("3dbag-samples/delft_bgt_lod1.city.json", "CityJSON")]
    [InlineData("3dbag-samples/tile_901_trimmed.city.jsonl", "CityJSON")]
    [InlineData("3dbag-samples/997_lod2_surface_areas.csv", "neither")]
    [InlineData("geonames/NL_parkstad.txt", "neither")]
    [InlineData("etm-heerlen/heerlen_2023.csv", "neither")]
    public void What_is_no_layer_of_buildings_is_refused_by_its_name(string file, string said)
    {
        var record = Record(file, "buildings");
        string found = Assert.Single(Assert.Throws<InputFaultException>(() => BuildingLayer.Read(record.Description, record)).Faults).Found;
        Console.Error.WriteLine($"refused  {file}: {found}");
        Assert.Contains(said, found, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_without_identifications_are_refused_with_the_column_that_is_missing()
    {
        var record = Record("energy-labels-heerlen/labels_gm0917.csv", "labels");
        Assert.NotEmpty(Assert.Throws<InputFaultException>(() => LabelLayer.Read(record.Description, record)).Faults);
    }

    [Fact]
    public void Neighbourhoods_are_found_under_todays_names_of_their_columns()
    {
        using var folder = new ScratchFolder();
        string[] columns = Columns("cbs_wijken_en_buurten");
        Assert.Contains("aantalHuishoudens", columns);
        var record = Only(folder, columns, ("buurtcode", "BU09171000"), ("gemeentecode", "GM0917"), ("water", "NEE"), ("aantalHuishoudens", 120), ("gemiddeldeHuishoudsgrootte", 2.1));
        var neighbourhoods = NeighbourhoodLayer.Read(record.Description, record, ["GM0917"]);
        var figures = NeighbourhoodFiguresLayer.Read(record.Description, record, neighbourhoods).Single().Figures;
        Assert.Equal((120, 2.1), (figures.Households, figures.HouseholdSize));
    }

    [Fact]
    public void Buildings_are_found_under_todays_names_of_their_columns()
    {
        using var folder = new ScratchFolder();
        var record = Only(folder, Columns("kadaster_panden"), ("identificatie", "0917100000000001"), ("bouwjaar", 1965), ("status", "Pand in gebruik"));
        var read = BuildingLayer.Read(record.Description, record);
        Assert.Equal(("0917100000000001", 1965), (read.Id.Single(), read.BuiltYear.Single()));
    }

    [Fact]
    public void Crop_parcels_are_found_under_todays_names_of_their_columns()
    {
        using var folder = new ScratchFolder();
        var record = Only(folder, Columns("rvo_brp_gewaspercelen"), ("category", "Bouwland"));
        Assert.Equal(LandUse.Arable, ParcelLayer.Read(record.Description, record, Everywhere).Use.Single());
    }

    [Fact]
    public void Natura_2000_is_found_under_todays_names_of_its_columns()
    {
        using var folder = new ScratchFolder();
        var record = Only(folder, Columns("rvo_natura2000"), ("naam_n2k", "Geleenbeekdal"));
        Assert.Equal("Geleenbeekdal", ZoneLayerFile.Read(record.Description, record, ZoneKind.Natura2000, Everywhere).Zones.Single().Name);
    }

    [Fact]
    public void The_roof_survey_is_known_as_a_building_layer_under_todays_names()
    {
        using var folder = new ScratchFolder();
        var record = Only(folder, Columns("tudelft_3dbag"), ("identificatie", "NL.IMBAG.Pand.0917100000000001"), ("bouwjaar", 1965), ("status", "Pand in gebruik"));
        Assert.Equal("0917100000000001", BuildingLayer.Read(record.Description, record).Id.Single());
    }

    private static void Accounted(string file, string layer, int read, int kept, Func<LayerRecord, object> reading)
    {
        var record = Record(file, layer);
        reading(record);
        Tell(file, record);
        Assert.Equal((read, kept), (record.Read, record.Kept));
    }

    private static void Tell(string file, LayerRecord record) => Console.Error.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"read {record.Read,7}, kept {record.Kept,7}  {file}: {string.Join("; ", record.Remarks.Select(remark => $"{remark.Value} {remark.Key}"))}"));

    private static string Sample(string file) => Path.Combine(Environment.GetEnvironmentVariable("ENERGY_REAL_DATA")!, file);

    private static LayerRecord Record(string file, string key, string contract = "test") => new(LayerDescription.OfFile(key, Sample(file), file, contract), string.Empty);

    private static string[] Columns(string collection)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Sample($"stac-schemas/{collection}.collection.json")));
        return [.. document.RootElement.GetProperty("table:columns").EnumerateArray().Select(column => column.GetProperty("name").GetString()!)];
    }

    /// <summary>One feature with all columns of a list, empty save a few.</summary>
    private static LayerRecord Only(ScratchFolder folder, string[] columns, params (string Name, object Value)[] filled)
    {
        Assert.All(filled, value => Assert.Contains(value.Name, columns));
        var properties = columns.ToDictionary(column => column, column => filled.FirstOrDefault(value => value.Name == column).Value);
        string path = folder.Write("layer.geojson", $$"""{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"} },"features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[190000,320000],[190010,320000],[190010,320010],[190000,320000]]]},"properties":{{JsonSerializer.Serialize(properties)}} }]}""");
        return new LayerRecord(LayerDescription.OfFile("layer", path, "layer.geojson", "cbs-neighbourhoods"), string.Empty);
    }
}
