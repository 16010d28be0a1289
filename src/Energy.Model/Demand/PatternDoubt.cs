using Energy.Model.Coefficients;
using MathNet.Numerics.Distributions;

namespace Energy.Model.Demand;

/// <summary>What decides how much a published mean is believed (formula 13).</summary>
/// <param name="Spread">Scale of the logarithm of true ratios between neighbourhoods, where too few are known to tell.</param>
/// <param name="SmallestSpread">The least that the neighbourhoods themselves may be found to differ.</param>
/// <param name="EnoughNeighbourhoods">From so many published means on, they tell the spread themselves.</param>
/// <param name="TraitSpread">Standard deviation of what one standard deviation of a trait does to the logarithm, before anything is seen.</param>
/// <param name="TailDegrees">Degrees of freedom of the deviations between neighbourhoods: the fewer, the heavier the tails.</param>
/// <param name="HomeSpread">Standard deviation of the logarithm of use between homes.</param>
/// <param name="RoundingStep">The step to which published means are rounded, in their own unit.</param>
internal sealed record PatternDoubt(
    double Spread, double SmallestSpread, double EnoughNeighbourhoods, double TraitSpread, double TailDegrees, double HomeSpread, double RoundingStep)
{
    private double TenthBeyond => StudentT.InvCDF(0, 1, TailDegrees, 0.9);

    /// <summary>Looks up the doubts of a carrier.</summary>
    public static PatternDoubt Of(CoefficientBook book, string homeSpread)
    {
        var table = book["calibration"];
        var spread = table.One("-", "neighbourhood_spread");
        return new PatternDoubt(
            spread.Value,
            spread.Low,
            table.One("neighbourhood", "neighbourhoods_that_tell_the_spread").Value,
            table.One("-", "trait_effect_spread").Value,
            table.One("-", "tail_degrees_of_freedom").Value,
            table.One("-", homeSpread).Value,
            table.One("-", "rounding_step").Value);
    }

    /// <summary>Variance of the logarithm of a published mean: homes differ, and the mean is rounded.</summary>
    public double Noise(double mean, double homes)
    {
        double rounding = RoundingStep / 2 / Math.Sqrt(3) / mean;
        return (HomeSpread * HomeSpread / homes) + (rounding * rounding);
    }

    /// <summary>The value at a logarithm, and the ends of the band that holds it with eight chances in ten.</summary>
    public (double Value, double Low, double High) Band(double logarithm, double scale)
    {
        double aside = TenthBeyond * scale;
        return (Math.Exp(logarithm), Math.Exp(logarithm - aside), Math.Exp(logarithm + aside));
    }
}
