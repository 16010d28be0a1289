using System.Globalization;
using System.Text.RegularExpressions;
using Energy.Fixtures;
using Energy.Report;

namespace Energy.Runner.Tests.House;

/// <summary>From a published number to its source in three hops: column, formula, row of a table with its source.</summary>
public sealed partial class Traceability
{
    private static readonly string Method = File.ReadAllText(Repository.Path("src", "Energy.Model", "README.md"));

    private static readonly IReadOnlyDictionary<int, string> Formulas = ReadFormulas();

    private static readonly string[] Tables = [.. Directory.GetFiles(Repository.Path("data", "coefficients"), "*.csv").Select(file => Path.GetFileNameWithoutExtension(file)!)];

    public static TheoryData<string, string, int> Columns =>
        [.. ResultColumns.All.Concat(ShardColumns.All).Concat(ComparisonColumns.All).SelectMany(table => table.Value.Where(column => column.Formula > 0).Select(column => new TheoryDataRow<string, string, int>(table.Key, column.Name, column.Formula)))];

    [Theory]
    [MemberData(nameof(Columns))]
    public void A_calculated_column_names_a_formula_that_is_written_down(string table, string column, int formula) =>
        Assert.True(Formulas.ContainsKey(formula), $"{table}.{column} names formula {formula}");

    [Fact]
    public void Formulas_are_numbered_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, Formulas.Keys.Max()), Formulas.Keys.Order());

    [Fact]
    public void Every_number_that_is_no_key_and_not_taken_over_names_a_formula()
    {
        string[] takenOver =
        [
            "buildings.floor_area_m2", "buildings.footprint_m2", "neighbourhoods.area_ha", "neighbourhoods.mean_home_value_eur", "neighbourhoods.household_change_until_2035_pct",
            "neighbourhoods.published_gas_m3_per_dwelling_per_yr", "neighbourhoods.published_electricity_kwh_per_dwelling_per_yr", "indicators.low", "indicators.high",
            "coefficients.value", "coefficients.low", "coefficients.high", "zones.figure",
        ];
        var without = ResultColumns.All.Concat(ShardColumns.All).Concat(ComparisonColumns.All).SelectMany(table => table.Value.Where(column => column.Kind == ColumnKind.Number && column.Formula == 0).Select(column => $"{table.Key}.{column.Name}"));
        Assert.Equal(takenOver.Order(), without.Order());
    }

    [Fact]
    public void Every_table_of_coefficients_stands_in_a_formula() => Assert.All(Tables, table => Assert.Contains($"`{table}`", Method, StringComparison.Ordinal));

    [Fact]
    public void Every_table_that_a_formula_names_exists() =>
        Assert.All(
            Formulas.Values.SelectMany(text => TableName().Matches(text).Select(match => match.Groups[1].Value)).Where(name => name.Contains('-', StringComparison.Ordinal)),
            name => Assert.Contains(name, Tables));

    [Fact]
    public void Every_indicator_is_explained_in_the_data_dictionary()
    {
        string dictionary = File.ReadAllText(Repository.Path("data", "README.md"));
        Assert.All(ResultIndicators.All, indicator => Assert.Contains($"| `{indicator.Name}` | {indicator.Meaning} | {indicator.Formula} |", dictionary, StringComparison.Ordinal));
    }

    [Fact]
    public void The_data_dictionary_has_every_column_with_its_formula()
    {
        string dictionary = File.ReadAllText(Repository.Path("data", "README.md"));
        Assert.All(
            ResultColumns.All.Concat(ShardColumns.All).Concat(ComparisonColumns.All).SelectMany(table => table.Value),
            column => Assert.Contains($"| `{column.Name}` | {column.Meaning}{(column.Formula > 0 ? $" | {column.Formula} |" : " | |")}", dictionary, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_coefficient_of_the_run_has_unit_year_source_and_band() =>
        Assert.Equal(0, Duck.Number(EmbeddedRun.Folder, "SELECT count(*) FROM '@coefficients.parquet' WHERE unit = '' OR source = '' OR source_title = '' OR source_title_nl = '' OR year < 1950 OR NOT low <= value OR NOT value <= high OR (assumption AND (because = '' OR because_nl = ''))"));

    private static Dictionary<int, string> ReadFormulas()
    {
        var starts = FormulaNumber().Matches(Method).ToArray();
        return starts.Select((match, place) => (Number: int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), Text: Method[match.Index..(place + 1 < starts.Length ? starts[place + 1].Index : Method.Length)]))
            .ToDictionary(formula => formula.Number, formula => formula.Text);
    }

    [GeneratedRegex(@"\*\*(\d+)(?=[ *])")]
    private static partial Regex FormulaNumber();

    [GeneratedRegex("`([a-z0-9-]+)`")]
    private static partial Regex TableName();
}
