using System.Globalization;
using System.Text.Json;

namespace Energy.Runner.Compare;

/// <summary>A layer as the record of a run holds it.</summary>
/// <param name="Key">What it means.</param>
/// <param name="Sha256">The checksum of its file.</param>
/// <param name="Properties">What else is told of it, each as text: file, edition year, rows, how far columns are filled.</param>
internal sealed record RecordedLayer(string Key, string Sha256, IReadOnlyDictionary<string, string> Properties)
{
    private static readonly string[] Told = ["file", "contract", "crs", "year", "source", "licence", "rows_read", "rows_kept"];

    public static RecordedLayer Read(JsonElement layer)
    {
        string checksum = layer.GetProperty("sha256").GetString()!;
        var properties = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["sha256"] = checksum };
        foreach (string name in Told)
        {
            properties[name] = layer.GetProperty(name).ToString();
        }

        int rows = layer.GetProperty("rows_read").GetInt32();
        foreach (var column in layer.GetProperty("columns_filled_rows").EnumerateObject())
        {
            properties[$"column {column.Name} filled"] = string.Create(CultureInfo.InvariantCulture, $"{column.Value.GetInt32()} of {rows}");
        }

        foreach (var remark in layer.GetProperty("remarks").EnumerateObject())
        {
            properties[$"rows: {remark.Name}"] = remark.Value.ToString();
        }

        return new RecordedLayer(layer.GetProperty("layer").GetString()!, checksum, properties);
    }
}
