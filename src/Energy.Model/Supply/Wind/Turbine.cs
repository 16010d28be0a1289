using Energy.Model.Coefficients;
using Energy.Model.Units;

namespace Energy.Model.Supply.Wind;

/// <summary>A type of wind turbine.</summary>
/// <param name="Rated">Rated electric power.</param>
/// <param name="RotorDiameterM">Rotor diameter in metres.</param>
/// <param name="HubHeightM">Height of the hub in metres.</param>
public sealed record Turbine(Power Rated, double RotorDiameterM, double HubHeightM)
{
    /// <summary>Height of the highest blade tip in metres.</summary>
    public double TipHeightM => HubHeightM + (RotorDiameterM / 2);

    /// <summary>The turbine of that name in the turbine table.</summary>
    public static Turbine Of(CoefficientBook book, string name) => new(
        Power.FromKilowatts(book["wind-turbines"].One("kW", name, "rated_power").Value),
        book["wind-turbines"].One("m", name, "rotor_diameter").Value,
        book["wind-turbines"].One("m", name, "hub_height").Value);
}
