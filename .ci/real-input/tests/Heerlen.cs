using System.Globalization;
using Energy.Fixtures;
using Energy.Runner.Read;
using Energy.Runner.Read.Geometry;
using Energy.Runner.Read.Yaml;
using NetTopologySuite.IO;
using NetTopologySuite.Operation.Union;

namespace Energy.RealInput.Tests;

/// <summary>Heerlen with the published outlines and figures, over the buildings of the embedded region.</summary>
public sealed class Heerlen
{
    public static TheoryData<string> Regions => ["heerlen-2019-rd", "heerlen-2019-wgs84", "heerlen-2018-rd"];

    [Theory]
    [MemberData(nameof(Regions))]
    public void The_whole_chain_runs_to_a_report(string region)
    {
        string folder = RealRuns.Folder(region);
        Assert.Equal(57, Duck.Number(folder, "SELECT count(*) FROM '@neighbourhoods.parquet'"));
        Assert.Equal(18 * 3, Duck.Number(folder, "SELECT count(DISTINCT (scenario, year)) FROM '@balance.parquet'"));
        Assert.True(new FileInfo(Path.Combine(folder, "report.pdf")).Length > 100_000);
    }

    [Fact]
    public void Nine_homes_in_ten_fall_in_the_real_neighbourhood_of_the_same_code()
    {
        double share = Duck.Number(EmbeddedRun.Folder, $"""
            SELECT 1.0 * sum(CASE WHEN ours.neighbourhood_code = theirs.neighbourhood_code THEN ours.dwellings ELSE 0 END) / sum(ours.dwellings)
            FROM '@buildings.parquet' ours LEFT JOIN '{RealRuns.Folder("heerlen-2019-rd")}/buildings.parquet' theirs USING (building_id)
            """);
        Assert.InRange(share, 0.90, 1.0);
    }

    [Fact]
    public void Outlines_in_metres_and_in_degrees_put_every_building_in_the_same_neighbourhood() =>
        Assert.Equal(0, Duck.Number(RealRuns.Folder("heerlen-2019-rd"), $"""
            SELECT count(*) FROM '@buildings.parquet' metres FULL JOIN '{RealRuns.Folder("heerlen-2019-wgs84")}/buildings.parquet' degrees USING (building_id)
            WHERE metres.neighbourhood_code IS DISTINCT FROM degrees.neighbourhood_code
            """));

    /// <summary>
    /// Outlines in degrees are rounded to a centimetre. What is spread over everything stays the same; of a source that runs out, the last building may get it or
    /// not, and a building takes an option whole: 100 GJ at most in a neighbourhood, and hardly anything of the municipality.
    /// </summary>
    [Theory]
    [InlineData("area_level = 'neighbourhood' AND year <= 2024", 1e-4, 0)]
    [InlineData("area_level = 'neighbourhood' AND indicator LIKE '%_gj_per_yr'", 1e-4, 100)]
    [InlineData("area_level = 'municipality'", 1e-3, 0)]
    public void Outlines_in_metres_and_in_degrees_give_the_same_result(string which, double relative, double absolute) =>
        Assert.Equal(0, Duck.Number(RealRuns.Folder("heerlen-2019-rd"), string.Create(CultureInfo.InvariantCulture, $"""
            SELECT count(*) FROM '@indicators.parquet' metres FULL JOIN '{RealRuns.Folder("heerlen-2019-wgs84")}/indicators.parquet' degrees
            USING (scenario, year, area_level, area_code, indicator)
            WHERE {which}
            AND NOT coalesce(abs(metres.value - degrees.value) <= {absolute} + {relative} * greatest(abs(metres.value), 1), metres.value IS NULL AND degrees.value IS NULL)
            """)));

    [Theory]
    [InlineData("heerlen-2018-rd", 2018)]
    [InlineData("heerlen-2019-rd", 2019)]
    public void Published_figures_without_codes_reach_their_neighbourhood_by_name(string region, int year)
    {
        string table = Path.Combine(Environment.GetEnvironmentVariable("ENERGY_REAL_DATA")!, "cbs-kerncijfers-heerlen", $"Kerncijfers_wijken_en_buurten_{year}_heerlen.csv");
        string[][] rows = [.. File.ReadLines(table).Select(line => line.Split(';'))];
        int column = Array.IndexOf(rows[0], "Energie_Gemiddeld_aardgasverbruik_Gemiddeld_aardgasverbruik_totaal");
        var theirs = rows.Skip(1).ToLookup(row => row[0], row => row[column]);
        var ours = Duck.Rows(RealRuns.Folder(region), "SELECT neighbourhood_name, published_gas_m3_per_dwelling_per_yr FROM '@neighbourhoods.parquet'");
        Assert.Equal(57, ours.Count);
        Assert.All(ours, row => Assert.Equal(theirs[(string)row[0]!].Single(), row[1] is double gas ? gas.ToString(CultureInfo.InvariantCulture) : string.Empty));
    }

    [Theory]
    [InlineData("heerlen-2019-rd")]
    [InlineData("heerlen-2019-wgs84")]
    public void No_solar_field_lies_in_a_real_nature_area(string region)
    {
        string path = Path.Combine(Environment.GetEnvironmentVariable("ENERGY_REAL_DATA")!, "natura2000-2013", "natura2000_parkstad_rd.geojson");
        using var file = FeatureFile.Open(new LayerDescription("natura_2000", path, "natura", string.Empty, "zones", "EPSG:28992", 2013, "CC0-1.0", "natura-2000", false, new Dictionary<string, string>(), new YamlPlace("natura", 1)));
        var nature = UnaryUnionOp.Union(file.Rows(["siteName"]).Select(row => row.Geometry!.Buffer(0)));
        Assert.InRange(nature.Area, 30e6, 40e6);
        var fields = Duck.Rows(RealRuns.Folder(region), "SELECT geometry::VARCHAR FROM '@sites.parquet' WHERE kind = 'solar_field'").Select(row => new WKTReader().Read((string)row[0]!)).ToArray();
        Assert.NotEmpty(fields);

        // Outlines in degrees are published to seven decimals: a centimetre.
        Assert.All(fields, field => Assert.InRange(field.Intersection(nature).Area, 0, 0.05 * field.Length));
        Assert.InRange(Duck.Number(RealRuns.Folder(region), "SELECT sum(area_ha) FROM '@exclusions.parquet' WHERE scenario = 'present-pace' AND rule = 'field_natura_2000'"), 1, nature.Area / 10_000);
    }

    [Fact]
    public void What_is_drawn_by_us_still_says_so() =>
        Assert.Equal(0, Duck.Number(RealRuns.Folder("heerlen-2019-rd"), "SELECT count(*) FROM '@buildings.parquet' WHERE NOT approximation"));
}
