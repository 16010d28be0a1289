using Energy.Model.Areas;

namespace Energy.Model.Supply.Heat;

/// <summary>The four envelope classes by which a heat pump does better or worse, each named after its best label.</summary>
internal static class EnvelopeClasses
{
    /// <summary>Label A and better, B, C and D, E and worse.</summary>
    public static IReadOnlyList<EnergyLabel> All { get; } = [EnergyLabel.A, EnergyLabel.B, EnergyLabel.C, EnergyLabel.E];

    /// <summary>The place of a label among the classes.</summary>
    public static int Place(EnergyLabel label) => label switch
    {
        EnergyLabel.APlus or EnergyLabel.A => 0,
        EnergyLabel.B => 1,
        EnergyLabel.C or EnergyLabel.D => 2,
        _ => 3,
    };
}
