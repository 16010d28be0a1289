using System.Globalization;
using Energy.Model;

namespace Energy.Runner.Read;

/// <summary>A table of texts, told from its contents: delimited text, or the answer of an OData service.</summary>
internal abstract class TextTable(LayerDescription layer)
{
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>The rows, each with its line and the texts of the columns asked for, in that order; a column of null gives empty texts.</summary>
    public abstract IEnumerable<(int Line, string[] Values)> Rows(IReadOnlyList<string?> columns);

    /// <summary>Opens a table.</summary>
    /// <param name="layer">What the region file says of it.</param>
    /// <param name="forms">What its header may hold, if it is delimited text.</param>
    public static TextTable Open(LayerDescription layer, string[][] forms) => FileHead.Of(layer.Path).IsJson ? new ODataTable(layer) : new DelimitedFile(layer, forms);

    /// <summary>A number with point or comma; null for an empty text or a single point. Anything else is a fault.</summary>
    public double? Number(string text, int line, string column)
    {
        if (text.Length == 0 || text == ".")
        {
            return null;
        }

        return double.TryParse(WithPoint(text), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number
            : throw new InputFaultException(new InputFault($"layer '{layer.Key}', {layer.File}, line {line}", $"{column} is '{text}'.", "It is a number, or empty.", "Correct the cell."));
    }

    /// <summary>A number that must be there.</summary>
    public double NeedNumber(string text, int line, string column) =>
        Number(text, line, column) ?? throw new InputFaultException(new InputFault($"layer '{layer.Key}', {layer.File}, line {line}", $"{column} is empty.", "It is a number.", "Fill the cell."));

    /// <summary>The text of a number with a point before its decimals.</summary>
    protected virtual string WithPoint(string text) => text;
}
