using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Energy.Model.Coefficients;
using Energy.Model.Units;

namespace Energy.Runner.Read;

/// <summary>Reads the tables of coefficients: units parsed, sources found, low, value and high in order, no row twice.</summary>
internal static class CoefficientFiles
{
    private static readonly string[] ValueColumns = ["value", "low", "high", "unit", "year", "source", "where", "note"];

    public static CoefficientBook Read(string folder, IReadOnlyDictionary<string, Source> sources, Faults faults)
    {
        string[] files = Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal)] : [];
        if (files.Length == 0)
        {
            faults.Add("data/coefficients", "There are no tables.", "The method takes all its numbers from them.", "Give the folder of data that holds them.");
        }

        return new CoefficientBook(files.Select(file => ReadTable(file, sources, faults)));
    }

    private static CoefficientTable ReadTable(string path, IReadOnlyDictionary<string, Source> sources, Faults faults)
    {
        string table = Path.GetFileNameWithoutExtension(path);
        using var reader = new CsvReader(new StreamReader(path), new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null });
        reader.Read();
        reader.ReadHeader();
        string[] header = reader.HeaderRecord ?? [];
        string[] keys = [.. header.TakeWhile(column => column != ValueColumns[0])];
        var rows = new List<Coefficient>();
        if (!header.Skip(keys.Length).SequenceEqual(ValueColumns))
        {
            faults.Add($"data/coefficients/{table}.csv, line 1", "The columns are not those of a table of coefficients.", $"Keys first, then {string.Join(", ", ValueColumns)}.", "Correct the header.");
            return new CoefficientTable(table, keys, rows);
        }

        var seen = new HashSet<string>();
        while (reader.Read())
        {
            string where = $"data/coefficients/{table}.csv, line {reader.Parser.RawRow}";
            if (ReadRow(reader, table, keys, where, sources, faults) is { } row)
            {
                if (!seen.Add(string.Join('|', row.Keys)))
                {
                    faults.Add(where, $"{row.KeyText} stands here a second time.", "A key stands once.", "Keep one of the two.");
                }

                rows.Add(row);
            }
        }

        return new CoefficientTable(table, keys, rows);
    }

    private static Coefficient? ReadRow(CsvReader reader, string table, string[] keys, string where, IReadOnlyDictionary<string, Source> sources, Faults faults)
    {
        int before = faults.Found.Count;
        double value = Number("value");
        double low = Number("low");
        double high = Number("high");
        double year = Number("year");
        string unitText = reader.GetField("unit") ?? string.Empty;
        if (!UnitOfMeasure.TryParse(unitText, out var unit))
        {
            faults.Add(where, $"'{unitText}' is no unit.", $"A unit is made of {string.Join(" ", UnitOfMeasure.KnownSymbols)}, multiplied with . and divided with /.", "Write it so, or add the symbol to UnitOfMeasure.");
        }

        string sourceId = reader.GetField("source") ?? string.Empty;
        if (!sources.TryGetValue(sourceId, out var source))
        {
            faults.Add(where, $"The source '{sourceId}' has no entry.", Nearest.Sentence(sourceId, [.. sources.Keys]), "Add it to data/sources.yaml.");
        }

        if (!(low <= value && value <= high))
        {
            faults.Add(where, string.Create(CultureInfo.InvariantCulture, $"Low {low}, value {value} and high {high} are not in order."), "Low <= value <= high.", "Correct the row.");
        }

        return faults.Found.Count > before ? null : new Coefficient(
            table, [.. keys.Select(key => reader.GetField(key) ?? string.Empty)], value, low, high, unit!, (int)year, source!, reader.GetField("where") ?? string.Empty, reader.GetField("note") ?? string.Empty);

        double Number(string column)
        {
            string text = reader.GetField(column) ?? string.Empty;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number))
            {
                return number;
            }

            faults.Add(where, $"{column} is '{text}'.", "It is a number with a point for decimals.", "Correct the cell.");
            return 0;
        }
    }
}
