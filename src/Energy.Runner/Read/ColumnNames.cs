using System.Globalization;
using System.Text;
using Energy.Model;

namespace Energy.Runner.Read;

/// <summary>
/// Finds a column under any of its published names. Names are compared without case, accents, blanks and signs, because the same column is published as
/// BU_CODE, buurtcode and Buurtcode.
/// </summary>
internal sealed class ColumnNames
{
    private readonly LayerDescription layer;
    private readonly Dictionary<string, string> byName = [];

    public ColumnNames(LayerDescription layer, IEnumerable<string> columns)
    {
        this.layer = layer;
        foreach (string column in columns)
        {
            byName.TryAdd(Plain(column), column);
        }
    }

    /// <summary>The column's own name, or null when the file has none of these.</summary>
    public string? Find(params string[] names) => names.Select(name => byName.GetValueOrDefault(Plain(name))).FirstOrDefault(found => found is not null);

    /// <summary>The column's own name; a fault when the file has none of these.</summary>
    public string Need(params string[] names) => Find(names) ?? throw new InputFaultException(new InputFault(
        $"layer '{layer.Key}', {layer.File}",
        $"There is no column {string.Join(" or ", names)}.",
        $"The contract {layer.Contract} has it; the file has {string.Join(", ", byName.Values.Take(12))}{(byName.Count > 12 ? " and more" : string.Empty)}.",
        "Look whether this is the right file and layer."));

    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (char letter in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
        }

        return plain.ToString();
    }
}
