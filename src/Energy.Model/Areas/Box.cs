namespace Energy.Model.Areas;

/// <summary>A rectangle along the axes, in metres RD New.</summary>
/// <param name="MinX">West side.</param>
/// <param name="MinY">South side.</param>
/// <param name="MaxX">East side.</param>
/// <param name="MaxY">North side.</param>
public readonly record struct Box(double MinX, double MinY, double MaxX, double MaxY)
{
    /// <summary>A box that holds nothing yet.</summary>
    public static Box Empty => new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    /// <summary>The middle of the box.</summary>
    public (double X, double Y) Centre => ((MinX + MaxX) / 2, (MinY + MaxY) / 2);

    /// <summary>The smallest box around this one and another.</summary>
    public Box Around(Box other) => new(Math.Min(MinX, other.MinX), Math.Min(MinY, other.MinY), Math.Max(MaxX, other.MaxX), Math.Max(MaxY, other.MaxY));

    /// <summary>The box grown by so many metres on every side.</summary>
    public Box Grown(double metres) => new(MinX - metres, MinY - metres, MaxX + metres, MaxY + metres);

    /// <summary>Whether two boxes share a point.</summary>
    public bool Meets(Box other) => MinX <= other.MaxX && other.MinX <= MaxX && MinY <= other.MaxY && other.MinY <= MaxY;
}
