using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Energy.Model;

namespace Energy.Runner.Read;

/// <summary>
/// Reads a delimited text file as published: with or without byte-order mark, lines before the header, semicolon, tab or comma, decimal comma or point, and lines
/// that stand between quotes as a whole, all told from the file.
/// </summary>
internal sealed class DelimitedFile : TextTable
{
    private const int MostPreambleLines = 20;
    private const int LongestPreamble = 1 << 18;
    private const int LongestField = 100_000;

    private static readonly char[] Separators = [';', '\t', ','];

    private readonly LayerDescription layer;
    private readonly int headerLine;
    private readonly char separator;
    private readonly bool isWrapped;
    private readonly bool hasDecimalComma;

    /// <summary>Looks for the header: the first line that holds all the words.</summary>
    public DelimitedFile(LayerDescription layer, params string[] headerWords)
        : this(layer, [headerWords])
    {
    }

    /// <summary>Looks for the header: the first line that holds all the words of one of its known forms.</summary>
    public DelimitedFile(LayerDescription layer, string[][] forms)
        : base(layer)
    {
        this.layer = layer;
        string[] first = FirstLines(layer.Path);
        headerLine = Array.FindIndex(first, 0, Math.Min(first.Length, MostPreambleLines), line => forms.Any(words => words.All(word => line.Contains(word, StringComparison.OrdinalIgnoreCase))));
        if (headerLine < 0)
        {
            throw new InputFaultException(new InputFault(
                $"layer '{layer.Key}', {layer.File}",
                first.Length == 0 ? "The file is empty." : $"None of its first {Math.Min(first.Length, MostPreambleLines)} lines holds {string.Join(", or ", forms.Select(words => string.Join(" and ", words)))}.",
                $"The contract {layer.Contract} has a header with them.",
                "Look whether this is the right file."));
        }

        string header = first[headerLine].TrimStart('\uFEFF');
        separator = Separators.MaxBy(candidate => header.Count(letter => letter == candidate));
        isWrapped = LinesBetweenQuotes.AreIn(header, separator);
        Columns = [.. header.Split(separator).Select(name => name.Trim().Trim('"').Trim())];
        hasDecimalComma = DecimalComma.IsUsedIn(first.Skip(headerLine + 1), separator);
    }

    public override IReadOnlyList<string> Columns { get; }

    public override IEnumerable<(int Line, string[] Values)> Rows(IReadOnlyList<string?> columns)
    {
        int[] places = [.. columns.Select(column => column is null ? -1 : Columns.ToList().IndexOf(column))];
        using var file = new StreamReader(layer.Path, Encoding.UTF8);
        for (int line = 0; line <= headerLine; line++)
        {
            file.ReadLine();
        }

        using TextReader text = isWrapped ? new LinesBetweenQuotes(file) : file;

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
        return start.Length == 0 ? [] : [.. start.Split('\n').Select(line => line.TrimEnd('\r'))];
    }

    protected override string WithPoint(string text) => hasDecimalComma ? DecimalComma.ToPoint(text) : text.Replace(',', '.');
}
