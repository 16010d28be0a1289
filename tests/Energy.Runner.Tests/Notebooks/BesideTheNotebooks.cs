using System.Text.RegularExpressions;
using Energy.Fixtures;
using Energy.Report;

namespace Energy.Runner.Tests.Notebooks;

/// <summary>What stands beside the notebooks: the examples of the README, the script in R, and the versions that are asked for.</summary>
public sealed partial class BesideTheNotebooks
{
    private static readonly string Script = File.ReadAllText(Repository.Path("notebooks", "neighbourhoods.R"));

    public static TheoryData<string> Examples => [.. Example().Matches(File.ReadAllText(Repository.Path("notebooks", "README.md"))).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_in_the_README_gives_rows_without_a_gap(string sql)
    {
        var rows = Duck.Ask(sql.Replace("out/heerlen", EmbeddedRun.Folder, StringComparison.Ordinal)).Rows;
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.DoesNotContain(null, row));
    }

    [Fact]
    public void The_README_shows_three_examples() => Assert.Equal(3, Examples.Count);

    [Fact]
    public void The_script_in_R_reads_only_tables_and_columns_that_a_run_has()
    {
        var reads = ReadOfTable().Matches(Script);
        Assert.Equal(Script.Split("read_parquet(").Length - 1, reads.Count);
        Assert.Equal(["neighbourhoods", "indicators"], reads.Select(read => read.Groups[1].Value));
        var chosen = reads.SelectMany(read => Quoted().Matches(read.Groups[2].Value).Select(name => (Table: read.Groups[1].Value, Column: name.Groups[1].Value))).ToArray();
        Assert.All(chosen, column => Assert.Contains(column.Column, ResultColumns.All[column.Table].Select(other => other.Name)));
        string[] made = [.. Made().Matches(Script).Select(match => match.Groups[1].Value)];
        Assert.All(Used().Matches(Script), use => Assert.Contains(use.Groups[1].Value, chosen.Select(column => column.Column).Concat(made)));
    }

    [Fact]
    public void What_the_script_in_R_draws_is_there_for_every_neighbourhood()
    {
        string Compared(string column) => Regex.Match(Script, $"indicators\\${column} == \"?([a-z0-9_-]+)\"?").Groups[1].Value;
        Assert.Equal(57, Duck.Number(EmbeddedRun.Folder, $"""
            SELECT count(value) FROM '@neighbourhoods.parquet' JOIN '@indicators.parquet' ON neighbourhood_code = area_code
            WHERE scenario = '{Compared("scenario")}' AND year = {Compared("year")} AND area_level = '{Compared("area_level")}' AND indicator = '{Compared("indicator")}'
            """));
    }

    [Fact]
    public void Every_package_that_a_notebook_imports_is_asked_for_in_one_exact_version()
    {
        string[] lines = [.. File.ReadAllLines(Repository.Path("notebooks", "requirements.txt")).Where(line => !line.StartsWith('#'))];
        Assert.All(lines, line => Assert.Matches(@"\A[a-z]+==\d+(\.\d+){1,2}\z", line));
        var imported = Notebook.All.SelectMany(notebook => Import().Matches(notebook.Setup.Text)).Select(match => match.Groups[1].Value).Distinct();
        Assert.All(imported, package => Assert.Contains(lines, line => line.StartsWith(package + "==", StringComparison.Ordinal)));
        Assert.All(Notebook.All.SelectMany(notebook => notebook.Cells.Where(cell => cell.IsCode && cell != notebook.Setup)), cell => Assert.DoesNotMatch(Import(), cell.Text));
    }

    [GeneratedRegex(@"```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("""read_parquet\("\.\./out/heerlen/(\w+)\.parquet",\s*col_select = c\(([^)]*)\)\)""")]
    private static partial Regex ReadOfTable();

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\$(\w+) <-")]
    private static partial Regex Made();

    [GeneratedRegex(@"(?:\$|by\.[xy] = "")(\w+)")]
    private static partial Regex Used();

    [GeneratedRegex(@"^(?:import|from) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Import();
}
