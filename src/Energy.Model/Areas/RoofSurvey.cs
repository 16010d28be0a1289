namespace Energy.Model.Areas;

/// <summary>Roofs as a survey from the air measured them, as columns of equal length in the order of the buildings; not a number where a figure is missing.</summary>
public sealed class RoofSurvey
{
    /// <summary>Surface of flat roofs in m2, courtyards counted as roof.</summary>
    public required double[] FlatM2 { get; init; }

    /// <summary>Surface of sloped roofs in m2, along the slope, courtyards counted as roof.</summary>
    public required double[] SlopedM2 { get; init; }

    /// <summary>Slope of the roof in degrees.</summary>
    public required double[] SlopeDegrees { get; init; }

    /// <summary>Direction to which one side of the ridge looks, in degrees from north, clockwise.</summary>
    public required double[] AzimuthDegrees { get; init; }

    /// <summary>Buildings of which nothing is measured.</summary>
    public static RoofSurvey None(int buildings) => new() { FlatM2 = Unknown(buildings), SlopedM2 = Unknown(buildings), SlopeDegrees = Unknown(buildings), AzimuthDegrees = Unknown(buildings) };

    private static double[] Unknown(int buildings)
    {
        double[] unknown = new double[buildings];
        Array.Fill(unknown, double.NaN);
        return unknown;
    }
}
