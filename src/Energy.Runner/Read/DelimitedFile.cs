using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Energy.Model;

namespace Energy.Runner.Read;

/// <summary>
/// Reads a delimited text file as published: with or without byte-order mark, lines before the header, and semicolon, tab or comma, all told from the file.
/// </summary>
internal sealed class DelimitedFile
{
    private const int MostPreambleLines = 20;
    private const int LongestPreamble = 1 << 18;
    private const int LongestField = 100_000;

    private static readonly char[] Separators = [';', '\t', ','];

    private readonly LayerDescription layer;
    private readonly int headerLine;
    private readonly char separator;

    /// <summary>Looks for the header: the first line that holds all the words.</summary>
    public DelimitedFile(LayerDescription layer, params string[] headerWords)
        : this(layer, [headerWords])
    {
    }

    /// <summary>Looks for the header: the first line that holds all the words of one of its known forms.</summary>
    public DelimitedFile(LayerDescription layer, string[][] forms)
    {
        this.layer = layer;
        string[] first = FirstLines(layer.Path);
        headerLine = Array.FindIndex(first, line => forms.Any(words => words.All(word => line.Contains(word, StringComparison.OrdinalIgnoreCase))));
        if (headerLine < 0)
        {
            throw new InputFaultException(new InputFault(
                $"layer '{layer.Key}', {layer.File}",
                first.Length == 0 ? "The file is empty." : $"None of its first {first.Length} lines holds {string.Join(", or ", forms.Select(words => string.Join(" and ", words)))}.",
                $"The contract {layer.Contract} has a header with them.",
                "Look whether this is the right file."));
        }

        string header = first[headerLine].TrimStart('\uFEFF');
        separator = Separators.MaxBy(candidate => header.Count(letter => letter == candidate));
        Columns = [.. header.Split(separator).Select(name => name.Trim().Trim('"'))];
    }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows, each with its line and the texts of the columns asked for, in that order; a column of null gives empty texts.</summary>
    public IEnumerable<(int Line, string[] Values)> Rows(IReadOnlyList<string?> columns)
    {
        int[] places = [.. columns.Select(column => column is null ? -1 : Columns.ToList().IndexOf(column))];
        using var text = new StreamReader(layer.Path, Encoding.UTF8);
        for (int line = 0; line <= headerLine; line++)
        {
            text.ReadLine();
        }

        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            HasHeaderRecord = false,
            BadDataFound = null,
            IgnoreBlankLines = true,
            TrimOptions = TrimOptions.Trim,
            MaxFieldSize = LongestField,
        };
        using var reader = new CsvReader(text, configuration);
        while (HasNext(reader))
        {
            var values = new string[places.Length];
            for (int i = 0; i < places.Length; i++)
            {
                values[i] = places[i] >= 0 && places[i] < reader.Parser.Count ? reader.Parser[places[i]] : string.Empty;
            }

            yield return (headerLine + 1 + reader.Parser.RawRow, values);
        }
    }

    private bool HasNext(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvHelperException fault)
        {
            throw new InputFaultException(new InputFault(
                $"layer '{layer.Key}', {layer.File}, line {headerLine + 1 + reader.Parser.RawRow}",
                fault is MaxFieldSizeException ? $"A cell holds more than {LongestField:N0} letters." : $"The line cannot be read: {fault.Message.Split('\n')[0].TrimEnd('.', '\r')}.",
                "A cell is short, and a quote that opens one closes it.",
                "Look for a quote that is not closed, or export the file again."));
        }
    }

    /// <summary>The lines at the beginning, as far as a header can stand there: a file without line ends is not read whole to find out.</summary>
    private static string[] FirstLines(string path)
    {
        using var text = new StreamReader(path, Encoding.UTF8);
        char[] room = new char[LongestPreamble];
        string start = new(room, 0, text.ReadBlock(room, 0, room.Length));
        return start.Length == 0 ? [] : [.. start.Split('\n').Take(MostPreambleLines).Select(line => line.TrimEnd('\r'))];
    }

    /// <summary>A number with point or comma; null for an empty text or a single point. Anything else is a fault.</summary>
    public double? Number(string text, int line, string column)
    {
        if (text.Length == 0 || text == ".")
        {
            return null;
        }

        return double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number
            : throw new InputFaultException(new InputFault($"layer '{layer.Key}', {layer.File}, line {line}", $"{column} is '{text}'.", "It is a number, or empty.", "Correct the cell."));
    }

    /// <summary>A number that must be there.</summary>
    public double NeedNumber(string text, int line, string column) =>
        Number(text, line, column) ?? throw new InputFaultException(new InputFault($"layer '{layer.Key}', {layer.File}, line {line}", $"{column} is empty.", "It is a number.", "Fill the cell."));
}
