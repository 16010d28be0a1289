using System.Text.Json;
using System.Text.RegularExpressions;
using Energy.Fixtures;

namespace Energy.Runner.Tests.Notebooks;

/// <summary>A notebook of the project: its cells, and what it asks of a run.</summary>
internal sealed partial record Notebook(string Name, IReadOnlyList<Notebook.Cell> Cells)
{
    /// <summary>The folder that the notebooks read from.</summary>
    public const string RunFolder = "../out/heerlen";

    /// <summary>All notebooks by name.</summary>
    public static IReadOnlyList<Notebook> All { get; } = [.. Directory.GetFiles(Repository.Path("notebooks"), "*.ipynb").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>The first cell of code, which settles where the tables are.</summary>
    public Cell Setup => Cells.First(cell => cell.IsCode);

    /// <summary>The settings of the session.</summary>
    public IReadOnlyList<string> Settings => [.. SettingForm().Matches(Setup.Text).Select(match => match.Groups[1].Value)];

    /// <summary>The paragraph that answers the question of the title.</summary>
    public string Answer => Cells[0].Text.Split("\n\n").Single(paragraph => paragraph.StartsWith("**Answer", StringComparison.Ordinal));

    /// <summary>All queries in order, each with the text before and after it.</summary>
    public IReadOnlyList<Query> Queries =>
    [
        .. Cells.Select((cell, place) => (Match: QueryForm().Match(cell.Text), place)).Where(found => Cells[found.place].IsCode && found.Match.Success)
            .Select(found => new Query(Cells[found.place].Id, found.Match.Groups["name"].Value, found.Match.Groups["sql"].Value, TextAt(found.place - 1), TextAt(found.place + 1))),
    ];

    /// <summary>The columns and rows that a query gives on the embedded run.</summary>
    public (string[] Columns, List<object?[]> Rows) Ask(Query query) => Duck.Ask(query.Sql, Settings.Select(setting => setting.Replace(RunFolder, EmbeddedRun.Folder, StringComparison.Ordinal)));

    /// <summary>Whether a text is one query and nothing else: the only way a notebook may reach data.</summary>
    public static bool IsQuery(string text) => QueryForm().IsMatch(text);

    private static Notebook Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return new Notebook(
            Path.GetFileNameWithoutExtension(file),
            [
                .. document.RootElement.GetProperty("cells").EnumerateArray().Select(cell => new Cell(
                    cell.GetProperty("id").GetString()!,
                    cell.GetProperty("cell_type").GetString() == "code",
                    string.Concat(cell.GetProperty("source").EnumerateArray().Select(line => line.GetString())))),
            ]);
    }

    private string TextAt(int place) => place >= 0 && place < Cells.Count && !Cells[place].IsCode ? Cells[place].Text : string.Empty;

    [GeneratedRegex(@"^duckdb\.sql\(""(SET [^""]+)""\)$", RegexOptions.Multiline)]
    private static partial Regex SettingForm();

    [GeneratedRegex(@"\A(?<name>[a-z_]+) = duckdb\.sql\(""""""\n(?<sql>(?:[^""\\]|""(?!""""))+)\n""""""\)\.df\(\)(\n\k<name>)?\z")]
    private static partial Regex QueryForm();

    /// <summary>A cell.</summary>
    internal sealed record Cell(string Id, bool IsCode, string Text);

    /// <summary>A query, verbatim as Python hands it to DuckDB.</summary>
    internal sealed record Query(string Cell, string Name, string Sql, string Before, string After);
}
