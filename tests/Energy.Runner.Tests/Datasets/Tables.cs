using Energy.Fixtures;
using Energy.Report;

namespace Energy.Runner.Tests.Datasets;

/// <summary>The datasets of the embedded run, read by an engine that is not ours.</summary>
public sealed class Tables
{
    private static readonly Dictionary<string, string> Keys = new()
    {
        ["buildings"] = "building_id",
        ["neighbourhoods"] = "neighbourhood_code",
        ["potentials"] = "scenario, year, neighbourhood_code, source, rung",
        ["heat_sources"] = "scenario, year, source",
        ["heat_options"] = "scenario, year, neighbourhood_code, option",
        ["land_claims"] = "scenario, claimant, neighbourhood_code, claimed_year",
        ["heat_refusals"] = "scenario, year, neighbourhood_code, option, limiting",
        ["exclusions"] = "scenario, rule, source, neighbourhood_code",
        ["wind_setbacks"] = "scenario, setback",
        ["sites"] = "scenario, site_id",
        ["balance"] = "scenario, year, neighbourhood_code, sector, service, step, option, carrier, source",
        ["indicators"] = "scenario, year, area_level, area_code, indicator",
        ["savings_measures"] = "scenario, year, neighbourhood_code, measure",
        ["label_savings"] = "dwelling_type, built_from, label_from, label_to",
        ["coefficients"] = "coefficient, keys",
        ["zones"] = "layer, name, grade, bbox",
        ["measures"] = "scenario, measure, year",
        ["lags"] = "scenario, cause, year",
        ["scenarios"] = "scenario",
    };

    public static TheoryData<string> All => [.. ResultColumns.All.Keys];

    public static TheoryData<string> WithGeometry => ["buildings", "neighbourhoods", "sites", "zones"];

    [Fact]
    public void The_run_ends_well_and_says_where_its_folder_is()
    {
        Assert.Equal(0, EmbeddedRun.Ended.Exit);
        Assert.EndsWith("heerlen", EmbeddedRun.Ended.Output.Trim(), StringComparison.Ordinal);
        string[] expected = [.. ResultColumns.All.Keys.Select(table => table + ".parquet"), "run.json", "neighbourhoods.gpkg", "report.pdf"];
        Assert.Equal(expected.Order(), Directory.GetFiles(EmbeddedRun.Folder).Select(Path.GetFileName).Order());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Columns_are_those_of_the_dictionary_in_its_order_and_type(string table)
    {
        var found = Duck.Rows(EmbeddedRun.Folder, $"DESCRIBE SELECT * FROM '@{table}.parquet'").Select(row => ((string)row[0]!, (string)row[1]!)).Where(column => column.Item1 != "bbox");
        var expected = ResultColumns.All[table].Select(column => (column.Name, column.Kind switch
        {
            ColumnKind.Text => "VARCHAR",
            ColumnKind.Whole => "INTEGER",
            ColumnKind.Number => "DOUBLE",
            ColumnKind.Flag => "BOOLEAN",
            _ => "BLOB",
        }));
        Assert.Equal(expected, found.Select(column => column.Item2.StartsWith("GEOMETRY", StringComparison.Ordinal) ? (column.Item1, "BLOB") : column));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_key_stands_once(string table) =>
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, $"SELECT count(*) FROM (SELECT {Keys[table]} FROM '@{table}.parquet' GROUP BY ALL HAVING count(*) > 1)"));

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_is_missing_where_nothing_may_be(string table)
    {
        foreach (var column in ResultColumns.All[table].Where(column => !column.MayBeMissing))
        {
            Assert.True(0 == Duck.Number(EmbeddedRun.Folder, $"SELECT count(*) FROM '@{table}.parquet' WHERE {column.Name} IS NULL"), column.Name);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Missing_is_null_never_a_sentinel(string table)
    {
        foreach (var column in ResultColumns.All[table].Where(column => column.Kind == ColumnKind.Number))
        {
            Assert.True(0 == Duck.Number(EmbeddedRun.Folder, $"SELECT count(*) FROM '@{table}.parquet' WHERE isnan({column.Name}) OR isinf({column.Name}) OR {column.Name} IN (-1, -999, -9999, -99995, -99997)"), column.Name);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Files_explain_themselves_and_say_that_the_region_is_an_approximation(string table)
    {
        var metadata = Metadata(table);
        Assert.Equal("true", metadata["approximation"]);
        Assert.Equal("heerlen", metadata["region"]);
        Assert.Equal("2023", metadata["base_year"]);
        using var dictionary = System.Text.Json.JsonDocument.Parse(metadata["columns"]);
        Assert.Equal(ResultColumns.All[table].Select(column => column.Name), dictionary.RootElement.EnumerateArray().Select(column => column.GetProperty("name").GetString()));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Columns_are_compressed_and_have_statistics(string table)
    {
        var pages = Duck.Rows(EmbeddedRun.Folder, $"SELECT path_in_schema, compression, stats_null_count, type, num_values FROM parquet_metadata('@{table}.parquet')");
        Assert.All(pages, page => Assert.Equal("ZSTD", page[1]));
        Assert.All(pages.Where(page => (string)page[3]! is "DOUBLE" or "INT32" && (long)page[4]! > 0), page => Assert.NotNull(page[2]));
    }

    [Theory]
    [MemberData(nameof(WithGeometry))]
    public void Geometry_is_GeoParquet_in_RD_New_with_a_covering_box(string table)
    {
        using var geo = System.Text.Json.JsonDocument.Parse(Metadata(table)["geo"]);
        var column = geo.RootElement.GetProperty("columns").GetProperty("geometry");
        Assert.Equal("1.1.0", geo.RootElement.GetProperty("version").GetString());
        Assert.Equal("geometry", geo.RootElement.GetProperty("primary_column").GetString());
        Assert.Equal("WKB", column.GetProperty("encoding").GetString());
        Assert.Equal(28992, column.GetProperty("crs").GetProperty("id").GetProperty("code").GetInt32());
        Assert.Equal("bbox", column.GetProperty("covering").GetProperty("bbox").GetProperty("xmin")[0].GetString());
        double[] box = [.. column.GetProperty("bbox").EnumerateArray().Select(side => side.GetDouble())];
        var extent = Duck.Rows(EmbeddedRun.Folder, $"SELECT min(bbox.xmin), min(bbox.ymin), max(bbox.xmax), max(bbox.ymax) FROM '@{table}.parquet'").Single();
        Assert.Equal(extent.Select(side => (double)side!), box);
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, $"SELECT count(*) FROM '@{table}.parquet' WHERE bbox IS NULL OR bbox.xmin > bbox.xmax OR bbox.ymin > bbox.ymax"));
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, $"SELECT count(*) FROM '@{table}.parquet' WHERE NOT approximation"));
    }

    [Fact]
    public void Buildings_stand_in_the_order_of_neighbourhoods() =>
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, "SELECT count(*) FROM (SELECT neighbourhood_code c, lag(neighbourhood_code) OVER (ORDER BY file_row_number) p FROM read_parquet('@buildings.parquet', file_row_number = true)) WHERE p > c"));

    [Fact]
    public void Neighbouring_rows_of_buildings_are_neighbours_on_the_ground()
    {
        // A curve that fills the plane keeps the mean step far below that of any order that ignores one axis.
        double step = Duck.Number(EmbeddedRun.Folder, "SELECT avg(sqrt((x - px) ** 2 + (y - py) ** 2)) FROM (SELECT bbox.xmin x, bbox.ymin y, lag(bbox.xmin) OVER w px, lag(bbox.ymin) OVER w py FROM read_parquet('@buildings.parquet', file_row_number = true) WINDOW w AS (ORDER BY file_row_number))");
        double sorted = Duck.Number(EmbeddedRun.Folder, "SELECT avg(sqrt((x - px) ** 2 + (y - py) ** 2)) FROM (SELECT bbox.xmin x, bbox.ymin y, lag(bbox.xmin) OVER w px, lag(bbox.ymin) OVER w py FROM '@buildings.parquet' WINDOW w AS (ORDER BY neighbourhood_code, bbox.xmin))");
        Assert.True(step < sorted / 4, $"{step} m against {sorted} m");
    }

    private static Dictionary<string, string> Metadata(string table) =>
        Duck.Rows(EmbeddedRun.Folder, $"SELECT decode(key), decode(value) FROM parquet_kv_metadata('@{table}.parquet')").ToDictionary(row => (string)row[0]!, row => (string)row[1]!);
}
