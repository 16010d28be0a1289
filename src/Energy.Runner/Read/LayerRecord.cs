namespace Energy.Runner.Read;

/// <summary>What was found in one layer: how much was read, kept and left out, and why.</summary>
internal sealed class LayerRecord(LayerDescription description, string sha256)
{
    public LayerDescription Description { get; } = description;

    public string Sha256 { get; } = sha256;

    public string Crs { get; set; } = string.Empty;

    public int Read { get; set; }

    public int Kept { get; set; }

    /// <summary>Keys of the sources that its contents rest on.</summary>
    public SortedSet<string> Sources { get; } = new(StringComparer.Ordinal) { description.Source };

    /// <summary>Rows left out or changed, by reason.</summary>
    public SortedDictionary<string, int> Remarks { get; } = new(StringComparer.Ordinal);

    public void Remark(string reason, int count = 1) => Remarks[reason] = Remarks.GetValueOrDefault(reason) + count;
}
