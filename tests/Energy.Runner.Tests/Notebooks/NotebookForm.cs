using System.Text.Json;
using Energy.Fixtures;

namespace Energy.Runner.Tests.Notebooks;

/// <summary>Notebooks have the published form (nbformat 4.5), hold no output, and are built alike.</summary>
public sealed class NotebookForm
{
    public static TheoryData<string> Names => WhatNotebooksSay.Names;

    [Fact]
    public void There_are_four_notebooks_and_the_list_names_each_with_its_question()
    {
        Assert.Equal(["01-first-look", "02-savings-and-heat", "03-solar-and-wind-under-rules", "04-scenarios-and-paths"], Notebook.All.Select(notebook => notebook.Name));
        string list = File.ReadAllText(Repository.Path("notebooks", "README.md"));
        Assert.All(Notebook.All, notebook => Assert.Contains($"| [`{notebook.Name}.ipynb`]({notebook.Name}.ipynb) | {notebook.Cells[0].Text.Split('\n')[0][2..]} |", list, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_is_of_the_published_form_and_holds_no_output(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.Path("notebooks", name + ".ipynb")));
        var root = document.RootElement;
        Assert.Equal(["cells", "metadata", "nbformat", "nbformat_minor"], Keys(root));
        Assert.Equal(4, root.GetProperty("nbformat").GetInt32());
        Assert.InRange(root.GetProperty("nbformat_minor").GetInt32(), 5, 9);
        Assert.Equal("python3", root.GetProperty("metadata").GetProperty("kernelspec").GetProperty("name").GetString());
        Assert.Equal("python", root.GetProperty("metadata").GetProperty("language_info").GetProperty("name").GetString());
        var cells = root.GetProperty("cells").EnumerateArray().ToArray();
        Assert.All(cells, cell =>
        {
            string kind = cell.GetProperty("cell_type").GetString()!;
            Assert.Equal(kind == "code" ? ["cell_type", "execution_count", "id", "metadata", "outputs", "source"] : ["cell_type", "id", "metadata", "source"], Keys(cell));
            Assert.Contains(kind, (string[])["code", "markdown"]);
            Assert.Matches(@"\A[a-zA-Z0-9_-]{1,64}\z", cell.GetProperty("id").GetString());
            Assert.Empty(Keys(cell.GetProperty("metadata")));
            Assert.True(kind == "markdown" || (cell.GetProperty("execution_count").ValueKind == JsonValueKind.Null && cell.GetProperty("outputs").GetArrayLength() == 0));
            string[] lines = [.. cell.GetProperty("source").EnumerateArray().Select(line => line.GetString()!)];
            Assert.NotEmpty(lines);
            Assert.All(lines[..^1], line => Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal)));
            Assert.DoesNotContain('\n', lines[^1]);
        });
        Assert.Equal(cells.Length, cells.Select(cell => cell.GetProperty("id").GetString()).Distinct().Count());
    }

    [Fact]
    public void No_notebook_or_script_names_a_folder_by_an_absolute_path() => Assert.All(
        [.. Notebook.All.Select(notebook => string.Join('\n', notebook.Cells.Select(cell => cell.Text))), File.ReadAllText(Repository.Path("notebooks", "neighbourhoods.R"))],
        text => Assert.DoesNotMatch(@"(?<![\w.)\]}])/\w|~/|\b[A-Za-z]:[\\/]|file:", text));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_opens_with_its_question_its_answer_and_how_far_to_trust_it(string name)
    {
        var notebook = Notebook.All.Single(other => other.Name == name);
        Assert.Matches(@"\A# [^\n]+\?\n", notebook.Cells[0].Text);
        Assert.NotEmpty(notebook.Answer);
        Assert.Contains("**Read this first.**", notebook.Cells[0].Text, StringComparison.Ordinal);
        Assert.Matches(@"no figure below the\s+municipality is a\s+measurement", notebook.Cells[0].Text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Data_is_reached_only_by_queries_of_one_form_with_a_question_before_and_a_result_after(string name)
    {
        var notebook = Notebook.All.Single(other => other.Name == name);
        var code = notebook.Cells.Where(cell => cell.IsCode && cell != notebook.Setup).ToArray();
        Assert.All(code.Where(cell => cell.Text.Contains("duckdb", StringComparison.Ordinal)), cell => Assert.True(Notebook.IsQuery(cell.Text), cell.Id));
        Assert.Equal(code.Count(cell => cell.Text.Contains("duckdb", StringComparison.Ordinal)), notebook.Queries.Count);
        Assert.All(notebook.Queries, query => Assert.True(query.Name == "answer" || query.Before.TrimEnd()[^1] is '?' or '.', query.Cell));
        Assert.All(notebook.Queries, query => Assert.StartsWith("*", query.After, StringComparison.Ordinal));
        Assert.Equal("answer", notebook.Queries[^1].Name);
        Assert.All(code.Except(code.Where(cell => Notebook.IsQuery(cell.Text))), cell => Assert.EndsWith("plt.show()", cell.Text, StringComparison.Ordinal));
    }

    private static string[] Keys(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal)];
}
