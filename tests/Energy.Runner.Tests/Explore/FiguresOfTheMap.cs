using System.Text.Json;
using Energy.Fixtures;
using Energy.Report.Words;
using Energy.Runner.Tests.Page;

namespace Energy.Runner.Tests.Explore;

/// <summary>Whether every figure that the map can show is what an engine that is not ours finds in the datasets.</summary>
public sealed class FiguresOfTheMap
{
    private const int Years = 18;
    private static readonly string[] Scenarios = [.. Ask("SELECT scenario FROM '@scenarios.parquet'").Select(row => (string)row[0]!)];
    private static readonly string[] Codes = [.. Ask("SELECT neighbourhood_code FROM '@neighbourhoods.parquet' ORDER BY 1").Select(row => (string)row[0]!)];
    private static readonly Lazy<Task<PageFile>> Page = new(() => PageFile.OfAsync(EmbeddedRun.Folder, Language.Dutch));

    [Theory]
    [InlineData("fossil_pct", "100 * fossil_gj_per_yr / demand_gj_per_yr")]
    [InlineData("saved_pct", "100 * saved_gj_per_yr / demand_gj_per_yr")]
    [InlineData("renewable_pct", "100 * renewable_gj_per_yr / demand_gj_per_yr")]
    [InlineData("co2_t_per_ha", "co2_t_per_yr / area_ha")]
    [InlineData("roof_pv_mwh_per_ha", "roof_pv_mwh_per_yr / area_ha")]
    [InlineData("energy_neutral_pct", "energy_neutral_pct")]
    public async Task A_figure_of_every_scenario_year_and_neighbourhood_and_of_the_region_is_that_of_the_datasets(string key, string formula)
    {
        var values = (await Page.Value).Content.GetProperty("indicators").EnumerateArray().Single(indicator => indicator.GetProperty("key").GetString() == key).GetProperty("values");
        Compare(values, Wide(formula), 0.0501);
    }

    [Theory]
    [InlineData("demand", "demand_gj_per_yr / 1000", 0.0501)]
    [InlineData("saved", "saved_gj_per_yr / 1000", 0.0501)]
    [InlineData("renewable", "renewable_gj_per_yr / 1000", 0.0501)]
    [InlineData("fossil", "fossil_gj_per_yr / 1000", 0.0501)]
    [InlineData("co2", "co2_t_per_yr", 0.501)]
    public async Task An_amount_beside_the_map_is_that_of_the_datasets(string key, string formula, double rounding) =>
        Compare((await Page.Value).Content.GetProperty("amounts").GetProperty(key), Wide(formula), rounding);

    [Fact]
    public async Task The_heat_used_most_is_the_option_that_most_dwelling_equivalents_have()
    {
        var heat = (await Page.Value).Content.GetProperty("heat");
        string[] names = [.. heat.GetProperty("classes").EnumerateArray().Select(option => option.GetProperty("name").GetString()!)];
        var rows = Ask("""
            WITH taken AS (
              SELECT scenario, year, coalesce(neighbourhood_code, 'region') AS area, option, sum(taken_dwelling_equivalents) AS homes FROM '@heat_options.parquet'
              GROUP BY GROUPING SETS ((scenario, year, neighbourhood_code, option), (scenario, year, option))),
            beside AS (SELECT *, max(homes) OVER (PARTITION BY scenario, year, area) AS most FROM taken)
            SELECT scenario, year, area, arg_max(option, homes), max(homes), count(*) FILTER (most - homes < 1e-6) FROM beside GROUP BY scenario, year, area
            """);
        var shares = Ask("""
            SELECT scenario, year, neighbourhood_code, 100 * max(taken_dwelling_equivalents) / sum(taken_dwelling_equivalents) FROM '@heat_options.parquet' GROUP BY ALL HAVING sum(taken_dwelling_equivalents) > 0.1
            """);
        Assert.All(shares, row => Assert.InRange(
            PageFile.At(heat.GetProperty("shares"), Array.IndexOf(Scenarios, (string)row[0]!), (int)row[1]! - 2023, AreaOf((string)row[2]!))!.Value, (double)row[3]! - 0.501, (double)row[3]! + 0.501));
        int told = 0;
        foreach (var row in rows.Where(row => Convert.ToInt64(row[5], null) == 1 && (double)row[4]! > 0.06))
        {
            double? place = PageFile.At(heat.GetProperty("values"), Array.IndexOf(Scenarios, (string)row[0]!), (int)row[1]! - 2023, AreaOf((string)row[2]!));
            Assert.Equal(Language.Dutch.Word((string)row[3]!), names[(int)place!.Value]);
            told++;
        }

        Assert.True(told > 17 * Scenarios.Length * 50, $"{told}");
        Assert.All(Enumerable.Range(0, Scenarios.Length), scenario => Assert.Equal(0, PageFile.At(heat.GetProperty("values"), scenario, 0, Codes.Length)));
    }

    [Fact]
    public async Task Outlines_keep_their_area_and_leave_no_gap_between_neighbours()
    {
        var areas = (await Page.Value).Content.GetProperty("areas").EnumerateArray().ToArray();
        Assert.Equal(Codes, areas.Select(area => area.GetProperty("code").GetString()));
        var hectares = Ask("SELECT area_ha FROM '@neighbourhoods.parquet' ORDER BY neighbourhood_code").Select(row => (double)row[0]!).ToArray();
        double[] drawn = [.. areas.Select(area => area.GetProperty("outline").EnumerateArray().Sum(AreaHa))];
        Assert.All(drawn.Zip(hectares), pair => Assert.InRange(pair.First / pair.Second, 0.97, 1.03));
        Assert.InRange(drawn.Sum() / hectares.Sum(), 0.999, 1.001);
    }

    [Fact]
    public async Task Every_site_stands_in_its_scenario_from_its_year_with_its_hectares_and_nothing_else_does()
    {
        var layers = (await Page.Value).Content.GetProperty("layers").EnumerateArray().Where(layer => layer.GetProperty("isBuilt").GetBoolean()).ToArray();
        var drawn = layers
            .SelectMany(layer => layer.GetProperty("places").EnumerateArray().Select(place => (Kind: layer.GetProperty("key").GetString(), Scenario: Scenarios[place.GetProperty("scenario").GetInt32()], Year: place.GetProperty("year").GetInt32(), Ha: place.GetProperty("ha").GetDouble())))
            .GroupBy(place => (place.Kind, place.Scenario, place.Year))
            .ToDictionary(group => group.Key, group => (Count: group.LongCount(), Ha: group.Sum(place => place.Ha)));
        var rows = Ask("SELECT kind, scenario, built_year, count(*), sum(area_ha) FROM '@sites.parquet' GROUP BY ALL");
        Assert.Equal(rows.Count, drawn.Count);
        Assert.All(rows, row =>
        {
            var (count, ha) = drawn[((string)row[0]!, (string)row[1]!, (int)row[2]!)];
            Assert.Equal((long)row[3]!, count);
            Assert.InRange(ha, (double)row[4]! - (0.0051 * count), (double)row[4]! + (0.0051 * count));
        });
    }

    [Fact]
    public async Task Every_zone_of_the_run_is_in_a_layer_of_the_map()
    {
        var layers = (await Page.Value).Content.GetProperty("layers").EnumerateArray().Where(layer => !layer.GetProperty("isBuilt").GetBoolean()).ToArray();
        Assert.Equal(Ask("SELECT count(*) FROM '@zones.parquet'").Single()[0], layers.Sum(layer => layer.GetProperty("places").GetArrayLength()) + 0L);
        Assert.All(layers, layer => Assert.Contains("eigen benadering", layer.GetProperty("note").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_sheet_of_a_neighbourhood_says_what_its_page_of_the_report_says()
    {
        var content = (await Page.Value).Content;
        var pages = PageText.OfTheEmbeddedRun.TakeLast(Codes.Length).ToArray();
        var sheets = content.GetProperty("sheets")[content.GetProperty("focus").GetInt32()];
        for (int area = 0; area < Codes.Length; area++)
        {
            string page = Together(pages[area].Text);
            var blocks = sheets[area].EnumerateArray().ToArray();
            Assert.True(blocks.Length > 15);
            Assert.All(blocks.Where(block => block.TryGetProperty("text", out _)), block => Assert.Contains(Together(block.GetProperty("text").GetString()!), page, StringComparison.Ordinal));
            // A page that has no room for all options for heat leaves out those chosen least, and says so: the map has room.
            var rows = blocks.Where(block => block.TryGetProperty("rows", out _)).SelectMany(block => block.GetProperty("rows").EnumerateArray()).Select(row => row.EnumerateArray().Select(cell => cell.GetString()!).ToArray());
            Assert.All(rows.Where(row => pages[area].Holds(row[0]) || !page.Contains(Together("De minst gekozen opties"), StringComparison.Ordinal)), row => Assert.All(row, cell => Assert.True(pages[area].Holds(cell), $"{Codes[area]}: {cell}")));
        }
    }

    [Fact]
    public async Task A_sheet_is_about_the_scenario_that_is_chosen()
    {
        var content = (await Page.Value).Content;
        string[] names = [.. content.GetProperty("scenarios").EnumerateArray().Select(scenario => scenario.GetProperty("name").GetString()!)];
        for (int scenario = 0; scenario < names.Length; scenario++)
        {
            Assert.All(content.GetProperty("sheets")[scenario].EnumerateArray(), sheet =>
            {
                string text = sheet[0].GetProperty("text").GetString()!;
                Assert.True(text.Contains($"In het scenario {names[scenario]} ", StringComparison.Ordinal) || text.Contains("geen vraag naar energie", StringComparison.Ordinal), text);
            });
        }
    }

    private static string Together(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static List<object?[]> Ask(string sql) => Duck.Rows(EmbeddedRun.Folder, sql);

    private static int AreaOf(string code) => code == "region" ? Codes.Length : Array.IndexOf(Codes, code);

    /// <summary>A formula over the indicators of every scenario, year and area, beside the hectares of the area.</summary>
    private static List<object?[]> Wide(string formula) => Ask($"""
        WITH areas AS (SELECT neighbourhood_code AS area, area_ha FROM '@neighbourhoods.parquet' UNION ALL SELECT 'region', sum(area_ha) FROM '@neighbourhoods.parquet'),
        wide AS (PIVOT (SELECT scenario, year, CASE area_level WHEN 'region' THEN 'region' ELSE area_code END AS area, indicator, value FROM '@indicators.parquet' WHERE area_level <> 'municipality') ON indicator USING any_value(value) GROUP BY scenario, year, area)
        SELECT scenario, year, area, {formula} FROM wide JOIN areas USING (area)
        """);

    private static void Compare(JsonElement values, List<object?[]> rows, double rounding)
    {
        Assert.Equal(Scenarios.Length * Years * (Codes.Length + 1), rows.Count);
        Assert.All(rows, row =>
        {
            double? shown = PageFile.At(values, Array.IndexOf(Scenarios, (string)row[0]!), (int)row[1]! - 2023, AreaOf((string)row[2]!));
            double? expected = row[3] is double number && double.IsFinite(number) ? number : null;
            Assert.Equal(expected is null, shown is null);
            if (expected is { } known)
            {
                Assert.InRange(shown!.Value, known - rounding, known + rounding);
            }
        });
    }

    /// <summary>The area of a polygon with holes, by the shoelace.</summary>
    private static double AreaHa(JsonElement polygon) => polygon.EnumerateArray().Select((ring, place) =>
    {
        double[] at = [.. ring.EnumerateArray().Select(number => number.GetDouble())];
        double twice = 0;
        for (int point = 0; point < at.Length; point += 2)
        {
            int next = (point + 2) % at.Length;
            twice += (at[point] * at[next + 1]) - (at[next] * at[point + 1]);
        }

        return (place == 0 ? 1 : -1) * Math.Abs(twice) / 2 / 10_000;
    }).Sum();
}
