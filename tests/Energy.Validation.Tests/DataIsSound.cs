using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using Energy.Fixtures;
using Energy.Model.Coefficients;
using Energy.Runner.Read;

namespace Energy.Validation.Tests;

/// <summary>The committed tables of numbers.</summary>
public sealed partial class DataIsSound
{
    private static readonly CoefficientBook Book = ProjectData.Book();

    public static TheoryData<string, string, double, string> Elsewhere => new(ReadElsewhere().Select(row => (row.Table, row.Keys, row.Value, row.Unit)));

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

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public void A_coefficient_lies_within_a_factor_of_five_of_the_same_quantity_from_another_source(string table, string keys, double elsewhere, string unit)
    {
        var ours = Book[table].Rows.Single(row => row.KeyText == keys);
        Assert.Equal(unit, ours.Unit.Text);
        Assert.InRange(ours.Value, elsewhere / 5, elsewhere * 5);
    }

    [Fact]
    public void A_lost_decimal_point_would_be_seen_in_nine_cells_of_ten()
    {
        var pairs = ReadElsewhere().Select(row => Book[row.Table].Rows.Single(ours => ours.KeyText == row.Keys).Value / row.Value).ToArray();
        Assert.True(pairs.Count(ratio => ratio * 10 > 5 && ratio / 10 < 0.2) >= 0.9 * pairs.Length);
    }

    /// <summary>Useful space heat per m2 in homes as another model reckons it for Heerlen, beside ours at the reference floor area, before calibration.</summary>
    [Theory]
    [InlineData("low_rise_flat", 1930, 108.9)]
    [InlineData("low_rise_flat", 1955, 102.2)]
    [InlineData("low_rise_flat", 1970, 87.5)]
    [InlineData("low_rise_flat", 1995, 66.2)]
    [InlineData("low_rise_flat", 2012, 53.4)]
    [InlineData("mid_terrace", 1930, 81.3)]
    [InlineData("mid_terrace", 1955, 80.9)]
    [InlineData("mid_terrace", 1970, 73.3)]
    [InlineData("mid_terrace", 1995, 66.2)]
    [InlineData("mid_terrace", 2012, 47.1)]
    [InlineData("semi_detached", 1930, 85.1)]
    [InlineData("semi_detached", 1955, 89.8)]
    [InlineData("semi_detached", 1970, 84.2)]
    [InlineData("semi_detached", 1995, 74.9)]
    [InlineData("semi_detached", 2012, 51.3)]
    [InlineData("detached", 1930, 76.1)]
    [InlineData("detached", 1955, 90.5)]
    [InlineData("detached", 1970, 80.1)]
    [InlineData("detached", 1995, 71.6)]
    [InlineData("detached", 2012, 59.4)]
    public void Space_heat_of_a_home_is_near_that_of_another_model(string type, int built, double kwhPerM2)
    {
        double area = Book["dwelling-types"].One("m2", type, "reference_floor_area").Value;
        double gj = Book["dwelling-space-heat"].ForYear(built, "GJ/home/yr", type, "per_home").Value + (area * Book["dwelling-space-heat"].ForYear(built, "GJ/m2/yr", type, "per_floor_area").Value);
        Assert.InRange(gj / 0.0036 / area, 0.75 * kwhPerM2, 1.55 * kwhPerM2);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Money_has_a_price_year(string table) =>
        Assert.All(Book[table].Rows.Where(row => row.Unit.Text.StartsWith("EUR", StringComparison.Ordinal)), row => Assert.InRange(row.Year, 2010, 2026));

    [Fact]
    public void Shares_of_one_use_sum_to_one()
    {
        var shares = Book["base-year"];
        Assert.Equal(100, Pct("household_gas_space_heat") + Pct("household_gas_hot_water") + Pct("household_gas_cooking"), 6);
        Assert.True(Pct("services_electricity_space_heat") + Pct("services_electricity_cooling") < 100);

        double Pct(string quantity) => shares.One("%", quantity).Value;
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
            Repository.Path("data", "layers.yaml"), Repository.Path("data", "services.yaml"), Repository.Path("data", "generator", "tables.yaml"),
            .. Directory.GetFiles(Repository.Path("data", "scenarios")),
        ];
        foreach (Match match in yaml.SelectMany(file => SourceNames().Matches(string.Join('\n', File.ReadLines(file).Where(line => !line.StartsWith('#'))))))
        {
            named.UnionWith(match.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries));
        }

        named.UnionWith(ProjectData.Rules.Select(rule => rule.Basis.Id).Append(RegionInputs.DivisionSource));
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

    private static List<(string Table, string Keys, double Value, string Unit)> ReadElsewhere()
    {
        using var reader = new CsvReader(File.OpenText(Repository.Path("tests", "Energy.Validation.Tests", "same-quantity-elsewhere.csv")), CultureInfo.InvariantCulture);
        reader.Read();
        reader.ReadHeader();
        var rows = new List<(string, string, double, string)>();
        while (reader.Read())
        {
            Assert.True(reader.GetField("publisher")!.Length > 0 && reader.GetField("place")!.Length > 0);
            rows.Add((reader.GetField("table")!, reader.GetField("keys")!, reader.GetField<double>("value"), reader.GetField("unit")!));
        }

        return rows;
    }

    private static int Year(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\bsources?: \[?([a-z0-9-]+(?:, [a-z0-9-]+)*)")]
    private static partial Regex SourceNames();
}
