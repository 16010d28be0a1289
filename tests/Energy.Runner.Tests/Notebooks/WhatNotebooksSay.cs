using Energy.Report;

namespace Energy.Runner.Tests.Notebooks;

/// <summary>What the notebooks say is what a fresh run gives: each query asked verbatim of the embedded run, by an engine that is not ours.</summary>
public sealed class WhatNotebooksSay
{
    public static TheoryData<string> Names => [.. Notebook.All.Select(notebook => notebook.Name)];

    public static TheoryData<string, string> Queries => [.. Notebook.All.SelectMany(notebook => notebook.Queries.Select(query => new TheoryDataRow<string, string>(notebook.Name, query.Cell)))];

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_query_gives_the_rows_and_columns_that_stand_under_it(string notebook, string cell)
    {
        var asked = Notebook.All.Single(other => other.Name == notebook);
        var query = asked.Queries.Single(other => other.Cell == cell);
        var (columns, rows) = asked.Ask(query);
        Assert.NotEmpty(rows);
        Assert.Equal(Figures.Line(columns, rows.Count), query.After.Split('\n')[0]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_figures_of_an_answer_are_those_of_the_run_one_by_one(string notebook)
    {
        var asked = Notebook.All.Single(other => other.Name == notebook);
        object?[] values = asked.Ask(asked.Queries.Single(query => query.Name == "answer")).Rows.Single();
        Assert.Equal(values.Where(value => value is not string).Select(Figures.Written), Figures.In(asked.Answer));
        Assert.All(values.OfType<string>(), name => Assert.Contains(name, asked.Answer, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Of 1,596 TJ the rules leave 97 %, 2,795, 950 and 623 TJ.", "1,596|97|2,795|950|623")]
    [InlineData("350 kt CO2 in 2023, 62 in 2040; 2,040 TJ, 0.5 and 12.25 per cent (228 to 579).", "350|62|2,040|0.5|12.25|228|579")]
    public void Every_figure_of_a_text_is_seen_but_years_and_formulas_of_chemistry(string text, string figures) => Assert.Equal(figures.Split('|'), Figures.In(text));

    [Fact]
    public void A_value_is_written_with_commas_and_no_more_digits_than_the_query_leaves() =>
        Assert.Equal(["1,596", "0.5", "208,424", "0"], new object[] { 1596.0, 0.5, 208424L, 0 }.Select(Figures.Written));

    [Fact]
    public void A_notebook_draws_only_from_what_it_asked() => Assert.All(
        Notebook.All.SelectMany(notebook => notebook.Cells.Where(cell => cell.IsCode)),
        cell => Assert.DoesNotMatch(@"read_parquet|read_csv|read_file|open\(|ParquetFile|requests|urllib", cell.Text));

    [Fact]
    public void The_tables_with_places_are_read_without_an_extension_that_has_to_be_fetched() => Assert.All(Notebook.All, notebook =>
    {
        Assert.Contains($"SET file_search_path = '{Notebook.RunFolder}'", notebook.Settings);
        Assert.True(!notebook.Queries.Any(query => query.Sql.Contains("geometry", StringComparison.Ordinal)) || notebook.Settings.Contains("SET enable_geoparquet_conversion = false"), notebook.Name);
        Assert.DoesNotMatch("INSTALL|LOAD|ST_", string.Concat(notebook.Cells.Select(cell => cell.Text)));
    });

    [Fact]
    public void Every_table_of_a_run_is_asked_by_some_notebook()
    {
        string asked = string.Concat(Notebook.All.SelectMany(notebook => notebook.Queries).Select(query => query.Sql));
        Assert.All(ResultColumns.All.Keys, table => Assert.Contains($"'{table}.parquet'", asked, StringComparison.Ordinal));
    }
}
