using Energy.Runner.Read.Geometry;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Read;

/// <summary>What was found in one layer: how much was read, kept and left out, and why.</summary>
internal sealed class LayerRecord(LayerDescription description, string sha256)
{
    public LayerDescription Description { get; } = description;

    public string Sha256 { get; } = sha256;

    /// <summary>The box around everything that was looked at, in RD New; empty where the layer has no places.</summary>
    public Envelope Envelope { get; } = new();

    /// <summary>How many of the rows read hold a value, by column that is used.</summary>
    public SortedDictionary<string, int> Coverage { get; } = new(StringComparer.Ordinal);

    public string Crs { get; set; } = string.Empty;

    public int Read { get; set; }

    public int Kept { get; set; }

    /// <summary>Keys of the sources that its contents rest on.</summary>
    public SortedSet<string> Sources { get; } = new(StringComparer.Ordinal) { description.Source };

    /// <summary>Rows left out or changed, by reason.</summary>
    public SortedDictionary<string, int> Remarks { get; } = new(StringComparer.Ordinal);

    public void Remark(string reason, int count = 1) => Remarks[reason] = Remarks.GetValueOrDefault(reason) + count;

    /// <summary>Passes features on, and counts them and what their columns hold.</summary>
    public IEnumerable<FeatureRow> Follow(IEnumerable<FeatureRow> rows, IReadOnlyList<string?> columns) => Follow(rows, columns, (row, column) => row.IsFilled(column));

    /// <summary>Passes rows of text on, and counts them and what their columns hold.</summary>
    public IEnumerable<(int Line, string[] Values)> Follow(IEnumerable<(int Line, string[] Values)> rows, IReadOnlyList<string?> columns) =>
        Follow(rows, columns, (row, column) => row.Values[column].Length > 0);

    private IEnumerable<TRow> Follow<TRow>(IEnumerable<TRow> rows, IReadOnlyList<string?> columns, Func<TRow, int, bool> isFilled)
    {
        var filled = new int[columns.Count];
        foreach (var row in rows)
        {
            Read++;
            for (int column = 0; column < filled.Length; column++)
            {
                filled[column] += isFilled(row, column) ? 1 : 0;
            }

            yield return row;
        }

        for (int column = 0; column < filled.Length; column++)
        {
            if (columns[column] is { } name)
            {
                Coverage[name] = filled[column];
            }
        }
    }
}
