using Energy.Model.Coefficients;

namespace Energy.Runner.Compare;

/// <summary>A row that differs between two books: other numbers, or only in one of them.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Keys">Its keys as one text.</param>
/// <param name="Before">The row of the earlier book; null where it has none.</param>
/// <param name="After">The row of the later book; null where it has none.</param>
internal sealed record CoefficientSwap(string Table, string Keys, Coefficient? Before, Coefficient? After)
{
    /// <summary>Every row whose numbers differ, in the order of the tables.</summary>
    public static IReadOnlyList<CoefficientSwap> Between(CoefficientBook before, CoefficientBook after)
    {
        var later = after.Tables.SelectMany(table => table.Rows).ToDictionary(row => (row.Table, row.KeyText));
        var earlier = before.Tables.SelectMany(table => table.Rows).ToDictionary(row => (row.Table, row.KeyText));
        return
        [
            .. earlier.Select(row => new CoefficientSwap(row.Key.Table, row.Key.KeyText, row.Value, later.GetValueOrDefault(row.Key)))
                .Concat(later.Where(row => !earlier.ContainsKey(row.Key)).Select(row => new CoefficientSwap(row.Key.Table, row.Key.KeyText, null, row.Value)))
                .Where(swap => Numbers(swap.Before) != Numbers(swap.After)),
        ];
    }

    /// <summary>A book with some rows swapped.</summary>
    public static CoefficientBook In(CoefficientBook book, IReadOnlyCollection<CoefficientSwap> swaps)
    {
        var byRow = swaps.ToDictionary(swap => (swap.Table, swap.Keys));
        return new CoefficientBook(book.Tables.Select(table => new CoefficientTable(table.Name, table.KeyNames, table.Rows
            .Select(row => byRow.TryGetValue((row.Table, row.KeyText), out var swap) ? swap.After : row).OfType<Coefficient>()
            .Concat(swaps.Where(swap => swap.Before is null && swap.Table == table.Name).Select(swap => swap.After!)))));
    }

    private static (double Value, double Low, double High, string Unit)? Numbers(Coefficient? row) => row is null ? null : (row.Value, row.Low, row.High, row.Unit.Text);
}
