namespace Energy.Model.Trias;

/// <summary>In what form the energy reaches the user.</summary>
public enum Carrier
{
    /// <summary>In none: demand and savings.</summary>
    None,

    /// <summary>Gas from the grid, green gas included.</summary>
    Gas,

    /// <summary>Electricity.</summary>
    Electricity,

    /// <summary>Heat from a network.</summary>
    NetworkHeat,

    /// <summary>Heat from air, ground or mine water that a heat pump lifts on the spot; it crosses no meter.</summary>
    AmbientHeat,

    /// <summary>Wood and other biomass.</summary>
    Biomass,

    /// <summary>Motor fuel, biofuel included.</summary>
    MotorFuel,

    /// <summary>Oil and solid fuel of industry.</summary>
    OtherFuel,
}
