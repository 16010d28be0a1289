namespace Energy.Report.Gis;

/// <summary>A column of a map layer, with how it is taken out of a row.</summary>
internal sealed record GisField<TRow>(GisColumn Column, Func<TRow, object?> Read)
{
    public static GisField<TRow> Text(string name, string title, Func<TRow, string?> read) => new(new GisColumn(name, ColumnKind.Text, title), read);

    public static GisField<TRow> Whole(string name, string title, Func<TRow, int> read) => new(new GisColumn(name, ColumnKind.Whole, title), row => read(row));

    /// <summary>A column of numbers; NaN is missing.</summary>
    public static GisField<TRow> Number(string name, string title, Func<TRow, double> read) => new(new GisColumn(name, ColumnKind.Number, title), row => read(row) is var value && double.IsFinite(value) ? value : null);

    public static GisField<TRow> Flag(string name, string title, Func<TRow, bool> read) => new(new GisColumn(name, ColumnKind.Flag, title), row => read(row));
}
