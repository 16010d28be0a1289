using System.Globalization;
using Energy.Fixtures;
using Energy.Report.Parquet;
using Energy.Runner.Read;
using Energy.Runner.Read.Geometry;
using Energy.Runner.Read.Yaml;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Energy.Runner.Tests.Write.GeoPackage;

/// <summary>The GIS desk sees the figures and outlines of the datasets.</summary>
public sealed class MapFigures
{
    private const int EnvelopeBytes = 32;
    private const int HeaderBytes = 8;

    public static TheoryData<string> Runs => SmallMaps.All;

    [Theory]
    [MemberData(nameof(Runs))]
    public void What_stands_in_a_neighbourhood_is_what_the_datasets_say(string run)
    {
        var maps = SmallMaps.Of(run);
        const string Columns = "neighbourhood_code, neighbourhood_name, dwellings, area_ha, service_floor_m2, industry_floor_m2, built_1950_to_1980_pct, mean_home_value_eur, gas_m3_per_dwelling_per_yr, electricity_kwh_per_dwelling_per_yr, approximation";
        Same(Duck.Rows(maps.Folder, $"SELECT {Columns} FROM '@neighbourhoods.parquet' ORDER BY 1"), maps.Rows($"SELECT {Columns} FROM neighbourhoods ORDER BY fid"));
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void What_a_scenario_makes_of_a_neighbourhood_is_what_the_datasets_say(string run)
    {
        var maps = SmallMaps.Of(run);
        string[] scenarios = [.. Duck.Rows(maps.Folder, "SELECT scenario FROM '@scenarios.parquet'").Select(row => (string)row[0]!)];
        Assert.NotEmpty(scenarios);
        Assert.All(scenarios, scenario =>
        {
            string Sum(string indicator) => $"max(value) FILTER (indicator = '{indicator}')";
            string prefix = scenario.Replace('-', '_');
            var published = Duck.Rows(
                maps.Folder,
                $"""
                SELECT area_code, {Sum("saved_pct")}, {Sum("renewable_pct")}, {Sum("fossil_gj_per_yr")} / nullif({Sum("demand_gj_per_yr")}, 0) * 100, {Sum("fossil_gj_per_yr")}, {Sum("co2_t_per_yr")},
                  (SELECT option FROM '@heat_options.parquet' o WHERE o.scenario = '{scenario}' AND o.year = 2040 AND o.neighbourhood_code = area_code AND option <> 'gas_boiler' AND taken_dwelling_equivalents >= 1
                   ORDER BY taken_dwelling_equivalents DESC, option LIMIT 1)
                FROM '@indicators.parquet' WHERE scenario = '{scenario}' AND year = 2040 AND area_level = 'neighbourhood' GROUP BY area_code ORDER BY area_code
                """);
            Same(published, maps.Rows($"SELECT neighbourhood_code, {prefix}_saved_pct, {prefix}_renewable_pct, {prefix}_fossil_pct, {prefix}_fossil_gj_per_yr, {prefix}_co2_t_per_yr, {prefix}_heat_option FROM neighbourhoods ORDER BY fid"));
        });
    }

    [Theory]
    [InlineData("solar_fields", "kind IN ('solar_field', 'landfill_field', 'car_park_canopy')", "area_ha, net_area_ha, capacity_kw, yield_gj_per_yr")]
    [InlineData("energy_crops", "kind = 'energy_crop'", "area_ha, capacity_kw, yield_gj_per_yr")]
    [InlineData("turbines", "kind = 'turbine'", "capacity_kw, yield_gj_per_yr")]
    public void What_is_built_at_a_place_is_what_the_datasets_say(string layer, string kind, string figures)
    {
        var maps = SmallMaps.Of("full");
        string columns = $"scenario, site_id, kind, neighbourhood_code, built_year, {figures}, approximation";
        var published = Duck.Rows(maps.Folder, $"SELECT {columns} FROM '@sites.parquet' WHERE {kind} ORDER BY 1, 2");
        Assert.NotEmpty(published);
        Same(published, maps.Rows($"SELECT {columns} FROM {layer} ORDER BY 1, 2"));
    }

    [Fact]
    public void Every_zone_is_in_a_layer_of_areas_or_of_points()
    {
        var maps = SmallMaps.Of("full");
        const string Columns = "layer, name, grade, figure, approximation";
        Same(Duck.Rows(maps.Folder, $"SELECT {Columns} FROM '@zones.parquet' ORDER BY ALL"), [.. maps.Rows($"SELECT {Columns} FROM zones UNION ALL SELECT {Columns} FROM zone_points ORDER BY 1, 2, 3, 4, 5")]);
        Assert.Equal("monument", Assert.Single(maps.Rows("SELECT layer FROM zone_points"))[0]);
    }

    [Theory]
    [InlineData("neighbourhoods", "neighbourhoods")]
    [InlineData("zones", "zones,zone_points")]
    [InlineData("sites", "solar_fields,energy_crops,turbines")]
    public async Task Outlines_are_those_of_the_datasets_to_the_last_bit(string table, string layers)
    {
        var maps = SmallMaps.Of("full");
        var published = (await TableReader.OfRunAsync(maps.Folder, table)).Geometry("geometry").Select(bytes => new WKBReader().Read(bytes)).Select(AsText).Order(StringComparer.Ordinal);
        var found = layers.Split(',').SelectMany(layer => maps.Rows($"SELECT geom FROM {layer}").Select(row => AsText(Shape((byte[])row[0]!)))).Order(StringComparer.Ordinal);
        Assert.Equal(published, found);
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void The_program_itself_reads_every_layer_back_in_RD_New(string run)
    {
        var maps = SmallMaps.Of(run);
        Assert.All(maps.Layers, layer =>
        {
            using var file = new GeoPackageFile(new LayerDescription("test", maps.GeoPackage, "neighbourhoods.gpkg", layer, "zones", "EPSG:28992", 2023, "CC0-1.0", "embedded-region", true, new Dictionary<string, string>(), new YamlPlace("region.yaml", 1)));
            Assert.Equal("EPSG:28992", file.Crs);
            var rows = file.Rows([]).ToArray();
            Assert.Equal((long)maps.Rows($"SELECT count(*) FROM {layer}")[0][0]!, rows.LongLength);
            Assert.All(rows, row => Assert.NotNull(row.Geometry));
        });
    }

    private static void Same(List<object?[]> published, List<object?[]> found)
    {
        Assert.NotEmpty(published);
        Assert.Equal(published.Select(row => string.Join(" | ", row.Select(Plain))), found.Select(row => string.Join(" | ", row.Select(Plain))));
    }

    private static string Plain(object? value) => value switch
    {
        null => "-",
        string text => text,
        _ => Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
    };

    private static Geometry Shape(byte[] blob)
    {
        var shape = new WKBReader().Read(blob[HeaderBytes..] is var bare && blob[3] == 1 ? bare : blob[(HeaderBytes + EnvelopeBytes)..]);
        Assert.True(shape is MultiPolygon or Point, shape.GeometryType);
        return shape;
    }

    /// <summary>A polygon is the same alone and as the one part of several.</summary>
    private static string AsText(Geometry shape) => Convert.ToHexString(new WKBWriter().Write(shape is MultiPolygon { NumGeometries: 1 } parts ? parts.GetGeometryN(0) : shape));
}
