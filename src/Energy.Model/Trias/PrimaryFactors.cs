using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Trias;

/// <summary>
/// Primary energy per GJ that crosses the meter (formula 56), as in the years of PALET: only to set our account beside amounts that are probably primary, never
/// to steer by.
/// </summary>
internal sealed class PrimaryFactors(CoefficientBook book)
{
    private readonly double[] factors =
        [.. Enum.GetValues<Carrier>().Select(carrier => carrier is Carrier.None or Carrier.AmbientHeat ? 0 : book["primary-factors"].One("-", carrier.Key()).Value)];

    /// <summary>The factor of a carrier; nothing for ambient heat, which crosses no meter.</summary>
    public double Of(Carrier carrier) => factors[(int)carrier];
}
