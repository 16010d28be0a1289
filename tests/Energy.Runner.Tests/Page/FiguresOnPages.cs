using System.Globalization;
using Energy.Fixtures;
using UglyToad.PdfPig;

namespace Energy.Runner.Tests.Page;

/// <summary>What stands on a page is what stands in the datasets, reckoned again by an engine that is not ours.</summary>
public sealed class FiguresOnPages
{
    private static readonly List<string> Pages = Read();

    [Theory]
    [InlineData("saved", "bespaard")]
    [InlineData("renewable", "hernieuwbaar")]
    [InlineData("fossil", "fossiel")]
    public void The_first_page_gives_what_is_saved_renewed_and_left_as_in_the_balance(string step, string word)
    {
        double gj = Number($"SELECT sum(energy_gj_per_yr) FROM '@balance.parquet' WHERE scenario = 'present-pace' AND year = 2040 AND step = '{step}'");
        double demand = Number("SELECT sum(energy_gj_per_yr) FROM '@balance.parquet' WHERE scenario = 'present-pace' AND year = 2040 AND step = 'demand'");
        Assert.Contains($"{word} in 2040, {DutchNumber.Of(gj / 1000)} TJ", Pages[0], StringComparison.Ordinal);
        Assert.Contains($"{DutchNumber.Of(gj / demand * 100)} %", Pages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_page_gives_the_distance_to_the_straight_line_in_2030_and_2040()
    {
        double Kt(int year) => Number($"SELECT sum(co2_t_per_yr) / 1000 FROM '@balance.parquet' WHERE scenario = 'present-pace' AND year = {year}");
        double line = Kt(2023) * 10 / 17;
        Assert.Contains($"{DutchNumber.Of(Kt(2030) - line)} kiloton boven de lijn naar nul in 2030 ({DutchNumber.Of(Kt(2030))} kiloton CO2)", Pages[0], StringComparison.Ordinal);
        Assert.Contains($"{DutchNumber.Of(Kt(2040))} kiloton boven de lijn naar nul in 2040", Pages[0], StringComparison.Ordinal);
        Assert.StartsWith("Nee.", Pages[0][(Pages[0].IndexOf("op koers voor 2040?", StringComparison.Ordinal) + 20)..], StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_page_names_the_three_open_measures_that_avoid_most_in_the_scenario_that_comes_furthest()
    {
        var rows = Duck.Rows(EmbeddedRun.Folder, """
            WITH best AS (SELECT scenario FROM '@balance.parquet' WHERE year = 2040 GROUP BY 1 ORDER BY sum(co2_t_per_yr) LIMIT 1)
            SELECT late.avoided_co2_t_per_yr / 1000, late.avoided_fossil_gj_per_yr / 1000, early.avoided_co2_t_per_yr / 1000, early.avoided_fossil_gj_per_yr / 1000
            FROM '@measures.parquet' late JOIN '@measures.parquet' early USING (scenario, measure) JOIN best USING (scenario)
            WHERE late.year = 2040 AND early.year = 2030 AND late.status IN ('planned', 'possible') ORDER BY 1 DESC LIMIT 3
            """);
        Assert.Equal(3, rows.Count);
        foreach (double[] row in rows.Select(row => row.Select(cell => Convert.ToDouble(cell, CultureInfo.InvariantCulture)).ToArray()))
        {
            Assert.Contains($"{DutchNumber.Of(row[3])} {DutchNumber.Of(row[1])} {DutchNumber.Of(row[2], 1)} {DutchNumber.Of(row[0], 1)}", Pages[0], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_each_measure_avoids_stands_in_the_table_of_measures_for_every_scenario()
    {
        string chapter = string.Join(' ', Pages.Skip(1).Take(2));
        var rows = Duck.Rows(EmbeddedRun.Folder, """
            SELECT a.avoided_co2_t_per_yr / 1000, z.avoided_co2_t_per_yr / 1000 FROM '@measures.parquet' a JOIN '@measures.parquet' z USING (scenario, measure)
            WHERE a.year = 2030 AND z.year = 2040 AND z.measure IN (SELECT measure FROM '@measures.parquet' WHERE abs(avoided_co2_t_per_yr) >= 50)
            """);
        Assert.True(rows.Count > 30);
        Assert.All(rows, row => Assert.Contains($"{DutchNumber.Of(Convert.ToDouble(row[0], CultureInfo.InvariantCulture), 1)} {DutchNumber.Of(Convert.ToDouble(row[1], CultureInfo.InvariantCulture), 1)}", chapter, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_lag_costs_stands_below_it()
    {
        string chapter = string.Join(' ', Pages.Skip(1).Take(2));
        foreach (string cause in new[] { "contractors", "electricity_grid" })
        {
            var costs = Duck.Rows(EmbeddedRun.Folder, $"SELECT extra_co2_t_per_yr / 1000 FROM '@lags.parquet' JOIN (SELECT scenario, row_number() OVER () place FROM '@scenarios.parquet') USING (scenario) WHERE cause = '{cause}' ORDER BY place, year");
            Assert.Contains(string.Join(' ', costs.Select(row => DutchNumber.Of(Convert.ToDouble(row[0], CultureInfo.InvariantCulture), 1))), chapter, StringComparison.Ordinal);
        }
    }

    private static double Number(string sql) => Convert.ToDouble(Duck.Rows(EmbeddedRun.Folder, sql)[0][0], CultureInfo.InvariantCulture);

    private static List<string> Read()
    {
        using var report = PdfDocument.Open(Path.Combine(EmbeddedRun.Folder, "report.pdf"));
        return [.. report.GetPages().Select(page => string.Join(' ', page.GetWords().Select(word => word.Text.Replace('\u00A0', ' '))))];
    }
}
