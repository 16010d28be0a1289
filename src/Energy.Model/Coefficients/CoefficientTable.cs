using System.Globalization;

namespace Energy.Model.Coefficients;

/// <summary>
/// The coefficients of one subject. A key column pair ending in <c>_from</c> and <c>_to</c> holds a range of years, both included;
/// a key column <c>for_year</c> holds the points of a path; every other key is a word.
/// </summary>
public sealed class CoefficientTable
{
    private readonly List<Coefficient> rows;
    private readonly Dictionary<string, List<int>> byWords;
    private readonly bool[] used;
    private readonly int from;
    private readonly int forYear;
    private readonly System.Threading.Lock marking = new();

    /// <summary>A table of the given rows, which all have one cell for each key name.</summary>
    public CoefficientTable(string name, IReadOnlyList<string> keyNames, IEnumerable<Coefficient> coefficients)
    {
        Name = name;
        KeyNames = keyNames;
        rows = [.. coefficients];
        used = new bool[rows.Count];
        from = keyNames.ToList().FindIndex(key => key.EndsWith("_from", StringComparison.Ordinal));
        forYear = keyNames.ToList().FindIndex(key => key == "for_year");
        byWords = [];
        for (int row = 0; row < rows.Count; row++)
        {
            string words = Words(rows[row].Keys);
            if (!byWords.TryGetValue(words, out var places))
            {
                byWords[words] = places = [];
            }

            places.Add(row);
        }
    }

    /// <summary>The file under <c>data/coefficients</c>, without extension.</summary>
    public string Name { get; }

    /// <summary>The names of the key columns.</summary>
    public IReadOnlyList<string> KeyNames { get; }

    /// <summary>All rows, in file order.</summary>
    public IReadOnlyList<Coefficient> Rows => rows;

    /// <summary>The rows that some formula has asked for, in file order.</summary>
    public IEnumerable<Coefficient> Used => rows.Where((_, row) => used[row]);

    /// <summary>The one coefficient with these words as keys, which must be in the given unit.</summary>
    public Coefficient One(string unit, params string[] words) => rows[Take(Places(words)[0], unit)];

    /// <summary>The coefficient with these words whose range of years holds the given year, which must be in the given unit.</summary>
    public Coefficient ForYear(int year, string unit, params string[] words)
    {
        foreach (int row in Places(words))
        {
            if (Year(rows[row].Keys[from]) <= year && year <= Year(rows[row].Keys[from + 1]))
            {
                return rows[Take(row, unit)];
            }
        }

        throw Missing([.. words, year.ToString(CultureInfo.InvariantCulture)]);
    }

    /// <summary>The path through all rows with these words, which must be in the given unit.</summary>
    public YearPath Path(string unit, params string[] words) =>
        new(Points(unit, words).Select(point => new KeyValuePair<int, double>(point.Key, point.Value.Value)));

    /// <summary>All rows with these words, which must be in the given unit, by the year they are for.</summary>
    public IReadOnlyDictionary<int, Coefficient> Points(string unit, params string[] words) =>
        Places(words).ToDictionary(row => Year(rows[row].Keys[forYear]), row => rows[Take(row, unit)]);

    /// <summary>Whether there is a row with these words.</summary>
    public bool Has(params string[] words) => byWords.ContainsKey(string.Join('|', words));

    /// <summary>Notes that rows were asked for elsewhere, each by its <see cref="Coefficient.KeyText"/>.</summary>
    internal void Use(IReadOnlySet<string> keys)
    {
        lock (marking)
        {
            for (int row = 0; row < rows.Count; row++)
            {
                used[row] |= keys.Contains(rows[row].KeyText);
            }
        }
    }

    private static int Year(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private string Words(IReadOnlyList<string> keys) =>
        string.Join('|', keys.Where((_, column) => column != forYear && (from < 0 || (column != from && column != from + 1))));

    private List<int> Places(string[] words) =>
        byWords.TryGetValue(string.Join('|', words), out var places) ? places : throw Missing(words);

    private int Take(int row, string unit)
    {
        if (rows[row].Unit.Text != unit)
        {
            throw new InputFaultException(new InputFault(
                $"data/coefficients/{Name}.csv, {rows[row].KeyText}",
                $"The unit is {rows[row].Unit}.",
                $"The method counts in {unit} here.",
                "Convert value, low and high, and write the unit."));
        }

        lock (marking)
        {
            used[row] = true;
        }

        return row;
    }

    private InputFaultException Missing(string[] words)
    {
        string near = string.Join("; ", rows.Where(row => row.Keys.Intersect(words).Any()).Take(3).Select(row => row.KeyText));
        return new InputFaultException(new InputFault(
            $"data/coefficients/{Name}.csv",
            $"There is no row for {string.Join(" · ", words)}.",
            near.Length > 0 ? $"Near it stand: {near}." : $"The table's keys are {string.Join(", ", KeyNames)}.",
            "Add the row with its source."));
    }
}
