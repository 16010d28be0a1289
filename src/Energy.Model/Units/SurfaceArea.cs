namespace Energy.Model.Units;

/// <summary>An area of floor, footprint, roof or land. Held in square metres.</summary>
public readonly record struct SurfaceArea
{
    private const double SquareMetresPerHectare = 10_000;

    private SurfaceArea(double squareMetres) => SquareMetres = squareMetres;

    /// <summary>The area in square metres.</summary>
    public double SquareMetres { get; }

    /// <summary>The area in hectares.</summary>
    public double Hectares => SquareMetres / SquareMetresPerHectare;

    /// <summary>An area given in square metres.</summary>
    public static SurfaceArea FromSquareMetres(double value) => new(value);

    /// <summary>An area given in hectares.</summary>
    public static SurfaceArea FromHectares(double value) => new(value * SquareMetresPerHectare);

    /// <summary>The sum of two areas.</summary>
    public static SurfaceArea operator +(SurfaceArea left, SurfaceArea right) => new(left.SquareMetres + right.SquareMetres);

    /// <summary>The difference of two areas; may be negative.</summary>
    public static SurfaceArea operator -(SurfaceArea left, SurfaceArea right) => new(left.SquareMetres - right.SquareMetres);

    /// <summary>A part or a multiple of an area.</summary>
    public static SurfaceArea operator *(SurfaceArea area, Share share) => new(area.SquareMetres * share.Fraction);
}
