using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Supply.Heat;

/// <summary>
/// What a heat pump gives for its electricity when it lifts heat from the temperature of mine water to what a building needs (formula 49): a part of what
/// theory allows, and never more than the operator claims.
/// </summary>
public sealed class TemperatureLift
{
    private const double ZeroCelsiusInKelvin = 273.15;

    private readonly double[] ratios;

    /// <summary>Looks up every coefficient once.</summary>
    public TemperatureLift(CoefficientBook book)
    {
        var table = book["temperature-lift"];
        double source = book["mine-water"].One("degC", "well_temperature").Value;
        double carnotShare = table.One("-", "carnot_share", "any").Value;
        double approach = table.One("K", "approach", "any").Value;
        double largest = table.One("-", "largest_ratio", "any").Value;
        ratios =
        [
            .. EnvelopeClasses.All.Select(envelope =>
                Math.Min(largest, Ratio(source, table.One("degC", "delivery_temperature", envelope.ToString()).Value, carnotShare, approach))),
        ];
    }

    /// <summary>Heat over electricity for the rooms of a building with this envelope.</summary>
    public double Ratio(EnergyLabel envelope) => ratios[EnvelopeClasses.Place(envelope)];

    /// <summary>A part of what Carnot allows between a source and a delivery temperature in degrees Celsius, both worsened by the approach of the exchangers in K.</summary>
    internal static double Ratio(double source, double delivery, double carnotShare, double approach) =>
        carnotShare * (delivery + approach + ZeroCelsiusInKelvin) / (delivery - source + (2 * approach));
}
