namespace Energy.Report.Data;

/// <summary>
/// Numbers of many areas, a column for each key and in it a number for each area: of the neighbourhoods of a whole country a sixth of the memory that a number by number under key and
/// code would take, and nothing in it that the garbage collector has to follow.
/// </summary>
/// <typeparam name="TKey">What tells columns apart.</typeparam>
/// <param name="missing">What stands where no number was put.</param>
internal sealed class AreaColumns<TKey>(double missing)
    where TKey : notnull
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Dictionary<TKey, double[]> columns = [];
    private string? lastArea;
    private int lastPlace;

    /// <summary>The number of an area under a key, to be put or added to.</summary>
    public ref double At(TKey key, string area)
    {
        // Rows of an area mostly stand together and share the text of its code.
        if (!ReferenceEquals(area, lastArea))
        {
            if (!places.TryGetValue(area, out lastPlace))
            {
                places[area] = lastPlace = places.Count;
            }

            lastArea = area;
        }

        var column = columns.GetValueOrDefault(key, []);
        if (lastPlace >= column.Length)
        {
            int known = column.Length;
            Array.Resize(ref column, Math.Max(places.Count, known * 2));
            column.AsSpan(known).Fill(missing);
            columns[key] = column;
        }

        return ref column[lastPlace];
    }

    /// <summary>The number of an area under a key.</summary>
    public double Of(TKey key, string area) =>
        columns.TryGetValue(key, out double[]? column) && places.TryGetValue(area, out int place) && place < column.Length ? column[place] : missing;
}
