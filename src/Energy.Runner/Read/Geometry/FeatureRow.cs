using System.Globalization;

namespace Energy.Runner.Read.Geometry;

/// <summary>One feature: its geometry, or null, and the values of the columns asked for (text, long, double or null).</summary>
/// <param name="Number">Its place in the file, from one.</param>
/// <param name="Geometry">Its geometry in the file's own coordinates, plain and flat; null when there is none.</param>
/// <param name="Values">The values of the columns asked for.</param>
/// <param name="Changes">What was changed to make the geometry plain and flat.</param>
internal readonly record struct FeatureRow(long Number, NetTopologySuite.Geometries.Geometry? Geometry, object?[] Values, ShapeChanges Changes = ShapeChanges.None)
{
    /// <summary>The statistics office writes numbers from here down where it has no value.</summary>
    public const double NoValue = -99990;

    public string Text(int column) => Values[column] switch
    {
        null => string.Empty,
        string text => text.Trim(),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture)!,
    };

    /// <summary>Whether there is a value.</summary>
    public bool IsFilled(int column) => Values[column] is not (null or "" or long and <= (long)NoValue or double and <= NoValue);

    /// <summary>A number, also when the file holds it as text, with point or comma; null when there is none.</summary>
    public double? Figure(int column) => Values[column] switch
    {
        null => null,
        long whole => whole,
        double real => double.IsFinite(real) ? real : null,
        string text when double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out double parsed) && double.IsFinite(parsed) => parsed,
        _ => null,
    };
}
