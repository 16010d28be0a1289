namespace Energy.Model.Supply;

/// <summary>The surfaces of one roof.</summary>
/// <param name="FlatM2">Flat surface in m2.</param>
/// <param name="SlopedM2">Sloped surface in m2, along the slope.</param>
/// <param name="AzimuthDegrees">Direction to which one side of the ridge looks; not a number where it is unknown.</param>
/// <param name="IsSurveyed">Whether it was measured, rather than told from the type of the building.</param>
public readonly record struct RoofShape(double FlatM2, double SlopedM2, double AzimuthDegrees, bool IsSurveyed);
