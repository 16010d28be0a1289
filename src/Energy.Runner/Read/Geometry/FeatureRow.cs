namespace Energy.Runner.Read.Geometry;

/// <summary>One feature: its geometry, or null, and the values of the columns asked for (text, long, double or null).</summary>
internal readonly record struct FeatureRow(long Number, NetTopologySuite.Geometries.Geometry? Geometry, object?[] Values)
{
    public string Text(int column) => Values[column] switch
    {
        null => string.Empty,
        string text => text.Trim(),
        var other => Convert.ToString(other, System.Globalization.CultureInfo.InvariantCulture)!,
    };

    /// <summary>A number, also when the file holds it as text; null when there is none.</summary>
    public double? Figure(int column) => Values[column] switch
    {
        null => null,
        long whole => whole,
        double real => real,
        string text when double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out double parsed) => parsed,
        _ => null,
    };
}
