using Energy.Model.Units;

namespace Energy.Model.Coefficients;

/// <summary>A number the method uses, with everything one must know to trust or replace it.</summary>
/// <param name="Table">The file under <c>data/coefficients</c> it stands in, without extension.</param>
/// <param name="Keys">The key cells of its row, in the order of the table's key columns.</param>
/// <param name="Value">The central value, in <paramref name="Unit"/>.</param>
/// <param name="Low">Where 5 % of the doubt lies below.</param>
/// <param name="High">Where 5 % of the doubt lies above.</param>
/// <param name="Unit">The unit of all three.</param>
/// <param name="Year">The year the value is about.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Place">The place in the source: table, page or column.</param>
/// <param name="Note">What a reader should know besides.</param>
public sealed record Coefficient(
    string Table,
    IReadOnlyList<string> Keys,
    double Value,
    double Low,
    double High,
    UnitOfMeasure Unit,
    int Year,
    Source Source,
    string Place,
    string Note)
{
    /// <summary>The keys as one text, for tables and messages.</summary>
    public string KeyText => string.Join(" · ", Keys);
}
