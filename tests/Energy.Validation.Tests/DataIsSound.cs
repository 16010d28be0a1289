using System.Globalization;
using System.Text.RegularExpressions;
using Energy.Fixtures;
using Energy.Model.Coefficients;

namespace Energy.Validation.Tests;

/// <summary>The committed tables of numbers.</summary>
public sealed partial class DataIsSound
{
    private static readonly CoefficientBook Book = ProjectData.Book();

    public static TheoryData<string> Tables => [.. Book.Tables.Select(table => table.Name)];

    [Fact]
    public void Every_coefficient_is_used_by_the_run_but_those_of_turbines_a_scenario_may_choose()
    {
        var used = Duck.Rows(EmbeddedRun.Folder, "SELECT coefficient, keys FROM '@coefficients.parquet'").Select(row => ((string)row[0]!, (string)row[1]!)).ToHashSet();
        var unused = Book.Tables.SelectMany(table => table.Rows).Select(row => (row.Table, row.KeyText)).Where(row => !used.Contains(row));
        Assert.All(unused, row => Assert.Equal("wind-turbines", row.Table));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_value_lies_in_its_band(string table) =>
        Assert.All(Book[table].Rows, row => Assert.True(row.Low <= row.Value && row.Value <= row.High, row.KeyText));

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_band_without_width_belongs_to_what_is_counted_measured_or_agreed(string table) =>
        Assert.All(
            Book[table].Rows.Where(row => row.Source.IsAssumption && row.Low == row.High),
            row => Assert.True(row.Note.Length > 0 || row.Source.Because.Length > 0, $"{table} {row.KeyText} is assumed without any doubt and without a reason"));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Ranges_of_years_leave_no_gap_and_do_not_overlap(string name)
    {
        var table = Book[name];
        int from = table.KeyNames.ToList().FindIndex(key => key.EndsWith("_from", StringComparison.Ordinal));
        var groups = from < 0 ? [] : table.Rows.GroupBy(row => string.Join('|', row.Keys.Where((_, column) => column != from && column != from + 1)));
        foreach (var group in groups)
        {
            var ranges = group.Select(row => (From: Year(row.Keys[from]), To: Year(row.Keys[from + 1]))).OrderBy(range => range.From).ToArray();
            Assert.True(ranges[0].From <= 1800 && ranges[^1].To >= 2040, $"{name} {group.Key}");
            Assert.All(ranges.Zip(ranges.Skip(1)), pair => Assert.Equal(pair.First.To + 1, pair.Second.From));
        }
    }

    [Fact]
    public void A_worse_label_never_uses_less()
    {
        string[] order = ["A+", "A", "B", "C", "D", "E", "F", "G"];
        foreach (var group in Book["dwelling-label-effect"].Rows.GroupBy(row => string.Join('|', row.Keys.Take(3))))
        {
            var values = order.Select(label => group.Single(row => row.Keys[3] == label).Value).ToArray();
            Assert.All(values.Zip(values.Skip(1)), pair => Assert.True(pair.First <= pair.Second, group.Key));
        }
    }

    [Fact]
    public void Shares_that_make_a_whole_sum_to_one_hundred()
    {
        string[] lines = File.ReadAllLines(Repository.Path("data", "generator", "tables", "label-shares.csv"));
        var cells = lines.Skip(1).Select(line => line.Split(',')).GroupBy(cell => (cell[0], cell[1])).ToArray();
        Assert.All(cells, cell => Assert.InRange(cell.Sum(row => double.Parse(row[3], CultureInfo.InvariantCulture)), 96, 104));
        Assert.All(cells.SelectMany(cell => cell), row => Assert.True(int.Parse(row[4], CultureInfo.InvariantCulture) >= 30, string.Join(',', row)));
    }

    [Fact]
    public void Every_source_is_used_and_every_source_that_is_named_exists()
    {
        var named = Book.Tables.SelectMany(table => table.Rows).Select(row => row.Source.Id).ToHashSet(StringComparer.Ordinal);
        string[] yaml =
        [
            Repository.Path("data", "layers.yaml"), Repository.Path("data", "generator", "tables.yaml"),
            .. Directory.GetFiles(Repository.Path("data", "scenarios")),
        ];
        foreach (Match match in yaml.SelectMany(file => SourceNames().Matches(string.Join('\n', File.ReadLines(file).Where(line => !line.StartsWith('#'))))))
        {
            named.UnionWith(match.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries));
        }

        named.UnionWith(ProjectData.Rules.Select(rule => rule.Basis.Id));
        foreach (string table in new[] { "municipal-totals.csv", "household-change.csv", "hydro-sites.csv", "waste-heat-sites.csv" })
        {
            string[][] rows = [.. File.ReadAllLines(Repository.Path("data", "heerlen", table)).Select(line => line.Split(','))];
            int column = Array.IndexOf(rows[0], "source");
            named.UnionWith(rows.Skip(1).Select(row => row[column]));
        }

        Assert.Equal(ProjectData.Sources.Keys.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_assumption_says_why_in_both_languages() =>
        Assert.All(ProjectData.Sources.Values.Where(source => source.IsAssumption), source => Assert.True(source.Because.Length > 10 && source.BecauseNl.Length > 10, source.Id));

    [Fact]
    public void Every_generator_table_says_where_its_figures_come_from()
    {
        string text = File.ReadAllText(Repository.Path("data", "generator", "tables.yaml"));
        Assert.All(
            Directory.GetFiles(Repository.Path("data", "generator", "tables")).Select(Path.GetFileNameWithoutExtension),
            name => Assert.Matches($@"(?m)^{name}: \{{sources: \[", text));
    }

    private static int Year(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\bsources?: \[?([a-z0-9-]+(?:, [a-z0-9-]+)*)")]
    private static partial Regex SourceNames();
}
