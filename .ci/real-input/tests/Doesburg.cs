using Energy.Fixtures;

namespace Energy.RealInput.Tests;

/// <summary>All buildings of Doesburg, from a GeoPackage and from GeoJSON, over a grid of 500 m and two layers of simple shape.</summary>
public sealed class Doesburg
{
    public static TheoryData<string> Tables => ["buildings", "neighbourhoods", "zones"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Both_formats_give_the_same_table(string table)
    {
        string one = $"'{RealRuns.Folder("doesburg-geopackage")}/{table}.parquet'", other = $"'{RealRuns.Folder("doesburg-geojson")}/{table}.parquet'";
        Assert.Equal(0, Duck.Number(string.Empty, $"SELECT count(*) FROM ((FROM {one} EXCEPT ALL FROM {other}) UNION ALL (FROM {other} EXCEPT ALL FROM {one}))"));
    }

    [Fact]
    public void Every_building_is_there_in_one_square_of_the_grid() =>
        Assert.Equal([7221.0, 7221.0, 0.0], Duck.Rows(RealRuns.Folder("doesburg-geopackage"), """
            SELECT count(*)::DOUBLE, count(neighbourhood_code)::DOUBLE, count(*) FILTER (neighbourhood_code <> format('BU0221{:02d}{:02d}',
                floor((bbox.xmin + bbox.xmax) / 2 / 500)::INTEGER - 410, floor((bbox.ymin + bbox.ymax) / 2 / 500)::INTEGER - 891)
                AND floor(bbox.xmin / 500) = floor(bbox.xmax / 500) AND floor(bbox.ymin / 500) = floor(bbox.ymax / 500))::DOUBLE
            FROM '@buildings.parquet'
            """).Single().Select(value => (double)value!));

    [Theory]
    [InlineData("mine_water_flag", "bbox.ymin >= 447000 AND bbox.ymax <= 447750", "bbox.ymax < 447000 OR bbox.ymin > 447750")]
    [InlineData("heritage_flag", "abs(bbox.xmin - 206300) + abs(bbox.ymin - 447400) < 940 AND abs(bbox.xmax - 206300) + abs(bbox.ymax - 447400) < 940", "abs((bbox.xmin + bbox.xmax) / 2 - 206300) + abs((bbox.ymin + bbox.ymax) / 2 - 447400) > 1200")]
    public void A_building_lies_in_a_layer_exactly_when_its_place_says_so(string flag, string surelyInside, string surelyOutside)
    {
        var counts = Duck.Rows(RealRuns.Folder("doesburg-geojson"), $"""
            SELECT count(*) FILTER (({surelyInside}) AND NOT {flag})::DOUBLE, count(*) FILTER (({surelyOutside}) AND {flag})::DOUBLE, count(*) FILTER ({surelyInside})::DOUBLE
            FROM '@buildings.parquet'
            """).Single();
        Assert.Equal(0.0, counts[0]);
        Assert.Equal(0.0, counts[1]);
        Assert.InRange((double)counts[2]!, 500, 7000);
    }

    [Fact]
    public void A_register_without_units_gives_buildings_without_a_known_use() =>
        Assert.Equal(0, Duck.Number(RealRuns.Folder("doesburg-geopackage"), "SELECT count(*) FROM '@buildings.parquet' WHERE dwellings <> 0 OR floor_area_m2 > 0 OR approximation"));

    [Fact]
    public void The_construction_year_is_read_under_its_older_name() =>
        Assert.Equal([1286.0, 2020.0], Duck.Rows(RealRuns.Folder("doesburg-geopackage"), "SELECT min(built_year)::DOUBLE, max(built_year)::DOUBLE FROM '@buildings.parquet'").Single().Select(value => (double)value!));
}
