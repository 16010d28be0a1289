using System.Text.Json;
using System.Text.RegularExpressions;
using Energy.Fixtures;
using Energy.Report;

namespace Energy.Runner.Tests.Datasets;

/// <summary>The data dictionary says of each table what the table says of itself.</summary>
public sealed partial class DictionaryOfColumns
{
    private static readonly string Text = File.ReadAllText(Repository.Path("data", "README.md"));

    private static readonly Dictionary<string, IReadOnlyList<ResultColumn>> AllColumns = new([.. ResultColumns.All, .. ShardColumns.All, .. ComparisonColumns.All]);

    public static TheoryData<string> Tables => [.. ResultColumns.All.Keys];

    public static TheoryData<string> Described => [.. AllColumns.Keys];

    [Theory]
    [MemberData(nameof(Described))]
    public void A_table_has_a_section_with_all_its_columns_in_their_order_and_no_other(string table)
    {
        var columns = AllColumns[table];
        Assert.Equal(columns.Select(column => $"| `{column.Name}` | {column.Meaning} | {(column.Formula > 0 ? $"{column.Formula} " : string.Empty)}|"), Rows(Section(table)));
    }

    [Fact]
    public void The_dictionary_has_no_section_of_a_table_that_is_not_written() =>
        Assert.Equal(AllColumns.Keys.Order(), Heading().Matches(Text).Select(match => match.Groups[1].Value).Order());

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_file_carries_the_meaning_and_the_formula_of_each_of_its_columns(string table)
    {
        string own = (string)Duck.Rows(EmbeddedRun.Folder, $"SELECT decode(value) FROM parquet_kv_metadata('@{table}.parquet') WHERE decode(key) = 'columns'").Single()[0]!;
        using var carried = JsonDocument.Parse(own);
        Assert.Equal(
            ResultColumns.All[table].Select(column => (column.Name, column.Meaning, column.Formula)),
            carried.RootElement.EnumerateArray().Select(column => (column.GetProperty("name").GetString()!, column.GetProperty("meaning").GetString()!, column.GetProperty("formula").GetInt32())));
    }

    private static string Section(string table)
    {
        int from = Text.IndexOf($"\n## `{table}.parquet`\n", StringComparison.Ordinal);
        Assert.True(from >= 0, $"data/README.md has no section of {table}.parquet");
        int to = EndOfSection().Match(Text, from + 4) is { Success: true } end ? end.Index : Text.Length;
        return Text[from..to];
    }

    private static IEnumerable<string> Rows(string section) => section.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));

    [GeneratedRegex("^## `([a-z_]+)\\.parquet`$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^#{1,3} ", RegexOptions.Multiline)]
    private static partial Regex EndOfSection();
}
