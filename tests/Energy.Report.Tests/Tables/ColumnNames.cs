using System.Text.RegularExpressions;

namespace Energy.Report.Tests.Tables;

/// <summary>How columns are called.</summary>
public sealed partial class ColumnNames
{
    private static readonly string[] WithoutUnit =
    [
        "dwellings", "dwelling_equivalents", "taken_dwelling_equivalents", "merit_rank", "claimed_year", "buildings", "sheds", "turbines", "year", "built_year", "built_from", "built_to", "gas_pattern_ratio", "gas_pattern_ratio_low", "gas_pattern_ratio_high", "electricity_pattern_ratio", "electricity_pattern_ratio_low", "electricity_pattern_ratio_high", "value", "low", "high", "figure", "rule_value",
        "renovation_waiting_dwellings", "transition_area_flag", // A count, and a flag of three values: yes, no and unknown.
        "before", "after", "change", // The unit is at the end of the indicator that stands in the same row.
    ];

    private static IEnumerable<ResultColumn> Columns => ResultColumns.All.Concat(ShardColumns.All).Concat(ComparisonColumns.All).SelectMany(table => table.Value);

    [Fact]
    public void Names_are_in_small_letters_with_underscores() =>
        Assert.All(Columns, column => Assert.Matches(SnakeCase(), column.Name));

    [Fact]
    public void A_number_ends_in_its_unit() =>
        Assert.All(
            Columns.Where(column => column.Kind is ColumnKind.Number or ColumnKind.Whole && !WithoutUnit.Contains(column.Name)),
            column => Assert.Matches("_(yr|ha|m|m2|kw|kwp|pct|eur|eur_per_yr|eur_per_gj|eur_per_t_co2|eur_per_dwelling|gj_per_yr|tj_per_yr|mwh_per_yr|t_per_yr|m3_per_yr|kwh_per_yr|per_dwelling_per_yr)$", column.Name));

    [Fact]
    public void A_flag_says_so_or_is_the_mark_of_approximation() =>
        Assert.All(
            Columns.Where(column => column.Kind == ColumnKind.Flag && column.Name is not ("approximation" or "assumption")),
            column => Assert.EndsWith("_flag", column.Name, StringComparison.Ordinal));

    [Fact]
    public void Every_column_says_what_it_means() =>
        Assert.All(Columns, column => Assert.True(column.Meaning.Length > 3 && !column.Meaning.Contains('|', StringComparison.Ordinal), column.Name));

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]
    private static partial Regex SnakeCase();
}
