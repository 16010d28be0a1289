using System.Globalization;
using Energy.Fixtures;
using Energy.Model.Coefficients;
using Energy.Model.Supply.Wind;
using Energy.Model.Units;

namespace Energy.Validation.Tests;

/// <summary>Figures of the method that no run publishes, asked by name: what a formula gives for a case that others published.</summary>
internal static class ModelFigures
{
    private const double SlowClass = 6.25;
    private const double FastClass = 6.75;

    private static readonly CoefficientBook Book = ProjectData.Book();

    /// <summary>The figure of a name.</summary>
    public static double Of(string name) => name switch
    {
        "office_heat_at_label_a_mj_per_m2" =>
            1000 * (Book["services-use"].One("GJ/m2/yr", "office", "space_heat_at_label_a").Value + Book["services-use"].One("GJ/m2/yr", "office", "hot_water").Value),
        "full_load_hours_3_mw_112_m" => Net("onshore_3_mw", SlowClass) * 1000 / 3,
        "yield_of_eight_4_2_mw_gwh" => 4 * (Net("onshore_4_2_mw", SlowClass) + Net("onshore_4_2_mw", FastClass)),
        _ when name.Split(' ') is ["gross_gwh", var kw, var rotorM, var hubM, var metresPerS] => Gross(Number(kw), Number(rotorM), Number(hubM), Number(metresPerS)),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No figure of the method has that name."),
    };

    /// <summary>Net yield of a turbine in GWh a year at a mean speed in m/s.</summary>
    private static double Net(string turbine, double speed) => new WindYield(Book).Net(Turbine.Of(Book, turbine), speed).MegawattHoursPerYear / 1000;

    /// <summary>Yield before losses of a turbine of a power in kW, a rotor and a hub in m, in GWh a year at a mean speed in m/s.</summary>
    private static double Gross(double kw, double rotorM, double hubM, double speed) =>
        new WindYield(Book).Gross(new Turbine(Power.FromKilowatts(kw), rotorM, hubM), speed).MegawattHoursPerYear / 1000;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
