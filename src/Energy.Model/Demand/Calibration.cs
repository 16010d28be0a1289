using Energy.Model.Units;

namespace Energy.Model.Demand;

/// <summary>What the calibration found: measured over archetype. Far from 1 means that the archetypes do not fit and deserves a look.</summary>
public sealed class Calibration
{
    /// <summary>Measured over archetype for gas in homes, per municipality code.</summary>
    public Dictionary<string, double> HomeGasRatio { get; } = [];

    /// <summary>Measured over archetype for electricity in homes, per municipality code.</summary>
    public Dictionary<string, double> HomeElectricityRatio { get; } = [];

    /// <summary>Measured over calibrated archetype for homes on a heat network, per municipality code.</summary>
    public Dictionary<string, double> HomeNetworkRatio { get; } = [];

    /// <summary>Measured over archetype for gas in services, per municipality code.</summary>
    public Dictionary<string, double> ServicesGasRatio { get; } = [];

    /// <summary>Measured over archetype for electricity in services, heating and cooling left out, per municipality code.</summary>
    public Dictionary<string, double> ServicesElectricityRatio { get; } = [];

    /// <summary>Per neighbourhood: gas in homes relative to homes of the same kind in the municipality.</summary>
    public required NeighbourhoodPattern Gas { get; init; }

    /// <summary>Per neighbourhood: electricity in homes relative to homes of the same kind in the municipality.</summary>
    public required NeighbourhoodPattern Electricity { get; init; }

    /// <summary>Measured over modelled; a fault when something was measured but nothing in the building stock can use it.</summary>
    internal static double Ratio(string municipality, string what, double measuredGj, double modelledGj)
    {
        if (modelledGj > 0)
        {
            return measuredGj / modelledGj;
        }

        return measuredGj == 0 ? 0 : throw new InputFaultException(new InputFault(
            $"{municipality}, base year",
            $"{measuredGj / EnergyConversion.GigajoulesPerTerajoule:0.#} TJ of {what} was measured, but no unit in the building stock uses it.",
            "Every measured total needs units that use it.",
            "Look at layer 'units' and, for heat networks, at layer 'district_heat'."));
    }
}
