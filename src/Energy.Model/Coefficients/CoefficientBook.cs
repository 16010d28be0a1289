namespace Energy.Model.Coefficients;

/// <summary>All coefficients of a run, by table.</summary>
public sealed class CoefficientBook
{
    private readonly SortedDictionary<string, CoefficientTable> tables;

    /// <summary>A book of the given tables, whose names differ.</summary>
    public CoefficientBook(IEnumerable<CoefficientTable> coefficientTables) =>
        tables = new(coefficientTables.ToDictionary(table => table.Name), StringComparer.Ordinal);

    /// <summary>All tables, by name.</summary>
    public IEnumerable<CoefficientTable> Tables => tables.Values;

    /// <summary>Every coefficient that some formula has asked for, by table and row.</summary>
    public IEnumerable<Coefficient> Used => tables.Values.SelectMany(table => table.Used);

    /// <summary>Notes that coefficients were asked for elsewhere, each by its table and <see cref="Coefficient.KeyText"/>.</summary>
    public void Use(IEnumerable<(string Table, string Keys)> coefficients)
    {
        foreach (var table in coefficients.GroupBy(coefficient => coefficient.Table, coefficient => coefficient.Keys))
        {
            this[table.Key].Use(table.ToHashSet());
        }
    }

    /// <summary>The same book, of which nothing has been used yet.</summary>
    public CoefficientBook Unused() => new(tables.Values.Select(table => new CoefficientTable(table.Name, table.KeyNames, table.Rows)));

    /// <summary>The same book with another value for one coefficient.</summary>
    public CoefficientBook With(Coefficient coefficient, double value) => new(tables.Values.Select(table => table.Name == coefficient.Table
        ? new CoefficientTable(table.Name, table.KeyNames, table.Rows.Select(row => row == coefficient ? row with { Value = value } : row))
        : table));

    /// <summary>The table of that name.</summary>
    public CoefficientTable this[string name] => tables.TryGetValue(name, out var table)
        ? table
        : throw new InputFaultException(new InputFault(
            "data/coefficients",
            $"There is no table {name}.csv.",
            $"There are {string.Join(", ", tables.Keys)}.",
            "Put the file back, or give the folder that holds it."));
}
