using Energy.Fixtures;
using Energy.Report.Data;
using Energy.Report.Words;
using Energy.Runner.Write.GeoPackage;
using Microsoft.Data.Sqlite;

namespace Energy.Runner.Tests.Write.GeoPackage;

/// <summary>The file keeps to the standard of GeoPackage 1.3, so that any GIS opens it, and to the rules of a run.</summary>
public sealed class MapStandard : IDisposable
{
    private readonly ScratchFolder folder = new();

    public static TheoryData<string> Runs => SmallMaps.All;

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Runs))]
    public void The_file_says_that_it_is_a_GeoPackage_and_is_sound(string run)
    {
        var maps = SmallMaps.Of(run);
        Assert.Equal(0x47504B47L, maps.Rows("PRAGMA application_id")[0][0]);
        Assert.Equal(10300L, maps.Rows("PRAGMA user_version")[0][0]);
        Assert.Equal("ok", maps.Rows("PRAGMA integrity_check")[0][0]);
        Assert.Empty(Directory.GetFiles(maps.Folder, "*.gpkg-*"));
        Assert.Equal(["28992"], maps.Rows("SELECT DISTINCT CAST(srs_id AS TEXT) FROM gpkg_geometry_columns").Select(row => (string)row[0]!));
    }

    [Theory]
    [InlineData("full", "neighbourhoods,zones,zone_points,solar_fields,energy_crops,turbines")]
    [InlineData("sparse", "neighbourhoods,zones,solar_fields,energy_crops,turbines")]
    public void A_layer_is_there_when_nothing_is_built_too(string run, string layers)
    {
        var maps = SmallMaps.Of(run);
        Assert.Equal(layers.Split(',').Order(), maps.Layers.Order());
        Assert.All(maps.Rows("SELECT table_name, geometry_type_name FROM gpkg_geometry_columns"), row => Assert.Equal(row[0] is "turbines" or "zone_points" ? "POINT" : "MULTIPOLYGON", row[1]));
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Every_row_stands_in_the_index_of_its_layer_and_within_its_extent(string run)
    {
        var maps = SmallMaps.Of(run);
        Assert.All(maps.Layers, layer =>
        {
            Assert.Equal(0L, maps.Rows($"SELECT count(*) FROM {layer} WHERE fid NOT IN (SELECT id FROM rtree_{layer}_geom)")[0][0]);
            Assert.Equal(maps.Rows($"SELECT count(*) FROM {layer}")[0][0], maps.Rows($"SELECT count(*) FROM rtree_{layer}_geom")[0][0]);
            Assert.Equal(0L, maps.Rows($"SELECT count(*) FROM rtree_{layer}_geom r JOIN gpkg_contents c ON c.table_name = '{layer}' WHERE r.maxx < c.min_x OR r.minx > c.max_x OR r.maxy < c.min_y OR r.miny > c.max_y")[0][0]);
            Assert.Single(maps.Rows($"SELECT 1 FROM gpkg_extensions WHERE table_name = '{layer}' AND column_name = 'geom' AND extension_name = 'gpkg_rtree_index' AND scope = 'write-only'"));
        });
        var extent = maps.Rows("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'neighbourhoods'").Single();
        var published = Duck.Rows(maps.Folder, "SELECT min(bbox.xmin), min(bbox.ymin), max(bbox.xmax), max(bbox.ymax) FROM '@neighbourhoods.parquet'").Single();
        Assert.Equal(published, extent);
    }

    [Fact]
    public void The_index_follows_when_the_GIS_desk_changes_a_row()
    {
        string copy = folder["copy.gpkg"];
        File.Copy(SmallMaps.Of("full").GeoPackage, copy);
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ToString());
        connection.Open();
        connection.CreateFunction("ST_IsEmpty", (byte[] blob) => (blob[3] & 0x10) != 0);
        foreach (var (name, place) in new[] { ("ST_MinX", 8), ("ST_MaxX", 16), ("ST_MinY", 24), ("ST_MaxY", 32) })
        {
            connection.CreateFunction(name, (byte[] blob) => BitConverter.ToDouble(blob, place));
        }

        Assert.Equal(2, Ask("SELECT count(*) FROM rtree_neighbourhoods_geom"));
        Ask("UPDATE neighbourhoods SET geom = (SELECT geom FROM neighbourhoods WHERE fid = 2) WHERE fid = 1");
        Assert.Equal(1, Ask("SELECT count(DISTINCT minx) FROM rtree_neighbourhoods_geom"));
        Ask("UPDATE neighbourhoods SET fid = 7 WHERE fid = 1");
        Assert.Equal(7, Ask("SELECT max(id) FROM rtree_neighbourhoods_geom"));
        Ask("DELETE FROM neighbourhoods WHERE fid = 7");
        Assert.Equal(2, Ask("SELECT sum(id) FROM rtree_neighbourhoods_geom"));
        Ask("UPDATE neighbourhoods SET geom = NULL");
        Assert.Equal(0, Ask("SELECT count(*) FROM rtree_neighbourhoods_geom"));

        long Ask(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteScalar() as long? ?? 0;
        }
    }

    [Fact]
    public void The_description_says_where_outlines_come_from()
    {
        var maps = SmallMaps.Of("full");
        string Description(string layer) => (string)maps.Rows($"SELECT description FROM gpkg_contents WHERE table_name = '{layer}'").Single()[0]!;
        Assert.Contains("Contouren: eigen benadering, geen meting.", Description("neighbourhoods"), StringComparison.Ordinal);
        Assert.StartsWith("Zones van de kaartlagen. Eigen benadering, geen meting: mijnwater, warmtenet,", Description("zones"), StringComparison.Ordinal);
        Assert.DoesNotContain("uit de opgegeven bestanden", Description("zones"), StringComparison.Ordinal);
        Assert.Contains("eigen benadering", Description("solar_fields"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_region_of_real_outlines_the_description_names_the_file_and_nothing_is_flagged()
    {
        RegionFiles.Write(folder, SmallTown.WithEverything());
        File.WriteAllText(folder["region.yaml"], File.ReadAllText(folder["region.yaml"]).Replace("approximation: true", "approximation: false", StringComparison.Ordinal));
        var ended = EnergyProgram.Run(folder.Path, "run", Repository.Path("data", "scenarios", "present-pace.yaml"), "--data", Repository.Path("data"), "--region", "region.yaml", "--output", "out");
        Assert.True(ended.Exit == 0, ended.Error);
        string said = (string)SqliteFile.Rows(
            folder["out/small-town/neighbourhoods.gpkg"],
            "SELECT group_concat(description) || (SELECT sum(approximation) FROM neighbourhoods) || (SELECT sum(approximation) FROM zones) FROM gpkg_contents").Single()[0]!;
        Assert.Contains("uit het opgegeven bestand neighbourhoods.geojson", said, StringComparison.Ordinal);
        Assert.Contains("Zones van de kaartlagen. Contouren: uit de opgegeven bestanden.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("benadering", said, StringComparison.Ordinal);
        Assert.EndsWith("00", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_run_gives_the_same_bytes_and_a_new_report_leaves_them()
    {
        var maps = SmallMaps.Of("full");
        byte[] first = File.ReadAllBytes(maps.GeoPackage);
        var again = EnergyProgram.Run(maps.Region, new Dictionary<string, string> { ["LC_ALL"] = "nl_NL.UTF-8", ["TZ"] = "Asia/Tokyo" }, [.. maps.Arguments, folder.Path]);
        Assert.True(again.Exit == 0, again.Error);
        Assert.Equal(first, File.ReadAllBytes(folder["small-town/neighbourhoods.gpkg"]));
        var written = File.GetLastWriteTimeUtc(folder["small-town/neighbourhoods.gpkg"]);
        Assert.Equal(0, EnergyProgram.Run(folder.Path, "report", "small-town", "--language", "en").Exit);
        Assert.Equal(written, File.GetLastWriteTimeUtc(folder["small-town/neighbourhoods.gpkg"]));
        Assert.DoesNotContain(DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), System.Text.Encoding.Latin1.GetString(first), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_stops_after_the_overlay_has_no_outcomes_to_map()
    {
        RegionFiles.Write(folder, SmallTown.WithEverything());
        File.WriteAllText(folder["region.yaml"], "goal: overlay\n" + File.ReadAllText(folder["region.yaml"]));
        var ended = EnergyProgram.Run(folder.Path, "run", "--data", Repository.Path("data"), "--region", "region.yaml", "--output", "out");
        Assert.True(ended.Exit == 0, ended.Error);
        Assert.True(File.Exists(folder["out/small-town/neighbourhoods.parquet"]));
        Assert.False(File.Exists(folder["out/small-town/neighbourhoods.gpkg"]));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_to_is_told_as_for_every_other_file()
    {
        var data = await ReportData.ReadAsync(SmallMaps.Of("sparse").Folder, Language.Dutch);
        var refusal = Assert.ThrowsAny<IOException>(() => MapsFile.Write(folder["nowhere"], data));
        Assert.Contains("neighbourhoods.gpkg", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_told_as_for_every_other_file()
    {
        var refusal = new SqliteException("SQLite Error 13: 'database or disk is full'.", 13);
        Assert.Equal("No space left on device : 'a.gpkg'", MapsFile.Told(refusal, "a.gpkg").Message);
    }
}
