using System.Globalization;
using System.Text.RegularExpressions;
using Energy.Fixtures;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.IO;

namespace Energy.Validation.Tests;

/// <summary>The committed region: recognisable, defensible, and never to be mistaken for real homes.</summary>
public sealed partial class EmbeddedRegion
{
    private static readonly string Register = Repository.Path("data", "heerlen", "bag-light.gpkg");

    [Fact]
    public void Homes_and_flats_per_period_are_the_real_counts_of_2023()
    {
        // A home is a flat when its building has more than one; what kind of house it is follows from its neighbours only.
        var homes = SqliteFile.Rows(Register, """
            SELECT year, count(*) OVER (PARTITION BY building)
            FROM (SELECT min(feature_id), bouwjaar AS year, pand_identificatie AS building FROM verblijfsobject WHERE gebruiksdoel LIKE '%woonfunctie%' GROUP BY identificatie)
            """).Select(row => (Year: Convert.ToInt32(row[0], CultureInfo.InvariantCulture), IsFlat: Convert.ToInt64(row[1], CultureInfo.InvariantCulture) > 1)).ToArray();
        Assert.Equal(45_956, homes.Length);
        var cells = File.ReadAllLines(Repository.Path("data", "generator", "tables", "dwellings.csv")).Skip(1).Select(line => line.Split(',')).ToArray();
        Assert.Equal(20, cells.Length);
        foreach (var period in cells.GroupBy(cell => (From: int.Parse(cell[2], CultureInfo.InvariantCulture), To: int.Parse(cell[3], CultureInfo.InvariantCulture))))
        {
            var built = homes.Where(home => home.Year >= period.Key.From && home.Year <= period.Key.To).ToArray();
            Assert.Equal(period.Sum(Homes), built.Length);

            // The last flat of a neighbourhood may stand alone.
            int flats = period.Where(cell => cell[0] == "apartment").Sum(Homes);
            Assert.InRange(built.Count(home => home.IsFlat), flats - 10, flats);
        }

        static int Homes(string[] cell) => int.Parse(cell[4], CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Types_of_houses_that_the_program_derives_are_near_the_counts_they_were_made_from()
    {
        var derived = Duck.Rows(EmbeddedRun.Folder, "SELECT dwelling_type, sum(dwellings)::DOUBLE FROM '@buildings.parquet' WHERE dwellings > 0 GROUP BY 1")
            .ToDictionary(row => (string)row[0]!, row => Convert.ToDouble(row[1], CultureInfo.InvariantCulture));
        Assert.InRange(derived["detached"], 2235 * 0.9, 2235 * 1.1);
        Assert.InRange(derived["semi_detached"], 10884 * 0.9, 10884 * 1.1);
        Assert.InRange(derived["end_terrace"] + derived["mid_terrace"], 16347 * 0.9, 16347 * 1.1);
        Assert.Equal(16490, derived["low_rise_flat"] + derived["high_rise_flat"], 16490 * 0.02);
    }

    [Fact]
    public void Neighbourhoods_are_the_57_of_the_statistics_office_with_their_published_homes()
    {
        var published = File.ReadAllLines(Repository.Path("data", "generator", "tables", "neighbourhoods.csv")).Skip(1).Select(line => line.Split(',')).ToDictionary(cell => cell[0], cell => double.Parse(cell[10], CultureInfo.InvariantCulture));
        var ours = Duck.Rows(EmbeddedRun.Folder, "SELECT neighbourhood_code, dwellings FROM '@neighbourhoods.parquet'").ToDictionary(row => (string)row[0]!, row => Convert.ToDouble(row[1], CultureInfo.InvariantCulture));
        Assert.Equal(57, ours.Count);
        double growth = 45_956 / published.Values.Sum();

        // A block of flats stands in one neighbourhood as a whole, so small ones cannot meet their figure exactly.
        Assert.All(published, row => Assert.InRange(ours[row.Key], (row.Value * growth * 0.97) - 6, (row.Value * growth * 1.03) + 6));
    }

    [Fact]
    public void Neighbourhoods_leave_no_gap_and_do_not_overlap()
    {
        var outlines = Shapes(Repository.Path("data", "heerlen", "wijkenbuurten-2019.gpkg"), "SELECT geom FROM buurten WHERE water = 'NEE'");
        Assert.Equal(57, outlines.Length);
        var whole = NetTopologySuite.Operation.Union.UnaryUnionOp.Union(outlines);
        Assert.Equal(outlines.Sum(outline => outline.Area), whole.Area, whole.Area * 1e-6);
        Assert.Equal(0, ((Polygon)whole).NumInteriorRings);
        Assert.InRange(whole.Area / 1e6, 45.1, 46.0);
    }

    [Fact]
    public void Every_id_street_and_postcode_shows_that_no_real_home_is_meant()
    {
        Assert.Equal(0L, One("SELECT count(*) FROM pand WHERE identificatie NOT LIKE '9917%' OR length(identificatie) <> 16"));
        Assert.Equal(0L, One("SELECT count(*) FROM verblijfsobject WHERE identificatie NOT LIKE '9917%' OR openbare_ruimte_naam <> 'Voorbeeldstraat' OR postcode <> '9999XX'"));
        string[] labels = File.ReadAllLines(Repository.Path("data", "heerlen", "ep-online-v4.csv"));
        var header = labels[2].Split(';').ToList();
        Assert.Equal(42, header.Count);
        Assert.All(labels.Skip(3), line =>
        {
            string[] cells = line.Split(';');
            Assert.True(cells[header.IndexOf("Postcode")] == "9999XX" && cells[header.IndexOf("BAGVerblijfsobjectID")].StartsWith("9917", StringComparison.Ordinal), line);
        });
        Assert.InRange((labels.Length - 3) / 45_956.0, 0.57, 0.63);
    }

    [Fact]
    public void No_two_buildings_overlap()
    {
        var footprints = Shapes(Register, "SELECT geom FROM pand");
        var tree = new STRtree<Geometry>();
        foreach (var footprint in footprints)
        {
            tree.Insert(footprint.EnvelopeInternal, footprint);
        }

        tree.Build();
        int overlaps = 0;
        foreach (var footprint in footprints)
        {
            IPreparedGeometry prepared = PreparedGeometryFactory.Prepare(footprint);
            overlaps += tree.Query(footprint.EnvelopeInternal).Count(other => !ReferenceEquals(other, footprint) && prepared.Intersects(other) && footprint.Intersection(other).Area > 0.05);
        }

        Assert.Equal(0, overlaps);
    }

    [Fact]
    public void As_many_buildings_are_sheds_as_in_the_register() =>
        Assert.InRange(Duck.Number(EmbeddedRun.Folder, "SELECT avg(CASE WHEN use = 'shed' THEN 1.0 ELSE 0 END) FROM '@buildings.parquet'"), 0.40, 0.44);

    [Theory]
    [InlineData("BU09173302", 92)]
    [InlineData("BU09174102", 40)]
    [InlineData("BU09173300", 20)]
    [InlineData("BU09173601", 11)]
    [InlineData("BU09173400", 8)]
    public void Homes_on_a_heat_network_are_the_published_share(string neighbourhood, double percentage)
    {
        double share = Duck.Number(EmbeddedRun.Folder, $"SELECT 100.0 * sum(CASE WHEN network_heat_gj_per_yr > 0 THEN dwellings ELSE 0 END) / sum(dwellings) FROM '@buildings.parquet' WHERE neighbourhood_code = '{neighbourhood}'");
        Assert.InRange(share, percentage - 2.5, percentage + 2.5);
    }

    /// <summary>Molenberg was called too far from the grid in 2017; in the north of Hoensbroek none is foreseen. The colony of Molenberg is the protected one.</summary>
    [Theory]
    [InlineData("Molenberg", "heritage_flag AND neighbourhood_code IN ('BU09173900', 'BU09173901', 'BU09173902', 'BU09173903')", "'BU09173901', 'BU09173902'")]
    [InlineData("Hoensbroek Noord", "neighbourhood_code IN ('BU09171000', 'BU09171001', 'BU09171100', 'BU09171101')", "'BU09171000', 'BU09171001', 'BU09171100', 'BU09171101'")]
    public void Where_mine_water_was_called_out_of_reach_nobody_asks_for_it(string place, string buildings, string neighbourhoods)
    {
        Assert.True(Duck.Number(EmbeddedRun.Folder, $"SELECT sum(dwellings)::DOUBLE FROM '@buildings.parquet' WHERE {buildings}") > 200, place);
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, $"SELECT count(*) FROM '@buildings.parquet' WHERE mine_water_flag AND {buildings}"));
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, $"SELECT count(*) FROM '@balance.parquet' WHERE option = 'mine_water' AND neighbourhood_code IN ({neighbourhoods})"));
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, $"SELECT count(*) FROM '@heat_refusals.parquet' WHERE option = 'mine_water' AND neighbourhood_code IN ({neighbourhoods})"));
    }

    [Fact]
    public void Mine_water_is_drawn_where_the_grid_stands_before_it_is_drawn_where_it_is_planned()
    {
        double before = Duck.Number(EmbeddedRun.Folder, "SELECT coalesce(sum(energy_gj_per_yr), 0) FROM '@balance.parquet' WHERE option = 'mine_water' AND year < 2031 AND neighbourhood_code IN ('BU09174000', 'BU09173801', 'BU09174100')");
        double after = Duck.Number(EmbeddedRun.Folder, "SELECT sum(energy_gj_per_yr) FROM '@balance.parquet' WHERE scenario = 'all-permitted' AND option = 'mine_water' AND year = 2040 AND neighbourhood_code IN ('BU09174000', 'BU09173801', 'BU09174100')");
        Assert.Equal(0, before);
        Assert.True(after > 1000, $"{after} GJ");
    }

    [Fact]
    public void A_figure_that_the_statistics_office_withholds_is_missing_here_too()
    {
        var without = Duck.Rows(EmbeddedRun.Folder, "SELECT neighbourhood_name FROM '@neighbourhoods.parquet' WHERE published_gas_m3_per_dwelling_per_yr IS NULL ORDER BY 1").Select(row => (string)row[0]!);
        Assert.Equal(["Beitel", "Imstenrade", "In de Cramer", "Terworm", "Ziekenhuis"], without);
    }

    [Fact]
    public void The_whole_region_is_smaller_than_fifty_megabytes() =>
        Assert.True(Directory.GetFiles(Repository.Path("data"), "*", SearchOption.AllDirectories).Where(file => !BuildOutput().IsMatch(file)).Sum(file => new FileInfo(file).Length) < 50_000_000);

    private static object One(string sql) => SqliteFile.Rows(Register, sql).Single()[0]!;

    private static Geometry[] Shapes(string file, string sql)
    {
        var reader = new WKBReader();
        return
        [
            .. SqliteFile.Rows(file, sql).Select(row =>
            {
                byte[] blob = (byte[])row[0]!;
                int envelope = ((blob[3] >> 1) & 7) switch { 0 => 0, 1 => 32, 4 => 64, _ => 48 };
                return reader.Read(blob[(8 + envelope)..]);
            }),
        ];
    }

    [GeneratedRegex(@"[/\\](bin|obj)[/\\]")]
    private static partial Regex BuildOutput();
}
