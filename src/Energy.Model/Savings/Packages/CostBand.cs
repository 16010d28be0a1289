using Energy.Model.Coefficients;

namespace Energy.Model.Savings.Packages;

/// <summary>
/// An amount with the low and the high end of its doubt. Ends go with ends: sums and products are as wide as if all doubts had one cause.
/// </summary>
/// <param name="Value">The central amount.</param>
/// <param name="Low">The low end.</param>
/// <param name="High">The high end.</param>
public readonly record struct CostBand(double Value, double Low, double High)
{
    /// <summary>The band of a coefficient.</summary>
    public static CostBand Of(Coefficient coefficient) => new(coefficient.Value, coefficient.Low, coefficient.High);

    /// <summary>Both together.</summary>
    public static CostBand operator +(CostBand left, CostBand right) => new(left.Value + right.Value, left.Low + right.Low, left.High + right.High);

    /// <summary>One as often as the other says; neither is negative.</summary>
    public static CostBand operator *(CostBand left, CostBand right) => new(left.Value * right.Value, left.Low * right.Low, left.High * right.High);

    /// <summary>So many times the amount.</summary>
    public static CostBand operator *(CostBand band, double times) => new(band.Value * times, band.Low * times, band.High * times);
}
