using System.Text.Json;
using System.Text.RegularExpressions;
using Energy.Model;

namespace Energy.Runner.Read;

/// <summary>
/// Reads a saved answer of an OData service, such as that of StatLine: objects in a list called value. The number at the end of a name, which differs from year to
/// year, is no part of it. Texts are padded with blanks, and a point or null is no value.
/// </summary>
internal sealed partial class ODataTable : TextTable
{
    private const int DeepestNesting = 8;

    private readonly List<Dictionary<string, string>> rows = [];

    public ODataTable(LayerDescription layer)
        : base(layer)
    {
        try
        {
            using var stream = File.OpenRead(layer.Path);
            using var document = JsonDocument.Parse(stream, new JsonDocumentOptions { MaxDepth = DeepestNesting });
            if (document.RootElement.EnumerateObject().Any(property => property.Name.EndsWith("nextLink", StringComparison.Ordinal)))
            {
                throw new InvalidOperationException("it is the first part of an answer, which goes on elsewhere");
            }

            foreach (var entry in document.RootElement.GetProperty("value").EnumerateArray())
            {
                var row = new Dictionary<string, string>();
                foreach (var property in entry.EnumerateObject())
                {
                    row.TryAdd(Suffix().Replace(property.Name, string.Empty), property.Value.ValueKind == JsonValueKind.Null ? string.Empty : property.Value.ToString().Trim());
                }

                rows.Add(row);
            }
        }
        catch (Exception misshapen) when (misshapen is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InputFaultException(new InputFault(
                $"layer '{layer.Key}', {layer.File}",
                $"The file cannot be read as an answer of OData: {misshapen.Message.Split('\n')[0].TrimEnd('.', '\r')}.",
                "It holds objects in a list called value.",
                "Save the answer of the service whole."));
        }

        Columns = [.. rows.SelectMany(row => row.Keys).Distinct()];
    }

    public override IReadOnlyList<string> Columns { get; }

    public override IEnumerable<(int Line, string[] Values)> Rows(IReadOnlyList<string?> columns)
    {
        for (int row = 0; row < rows.Count; row++)
        {
            yield return (row + 1, [.. columns.Select(column => column is null ? string.Empty : rows[row].GetValueOrDefault(column, string.Empty))]);
        }
    }

    [GeneratedRegex(@"_\d+$")]
    private static partial Regex Suffix();
}
