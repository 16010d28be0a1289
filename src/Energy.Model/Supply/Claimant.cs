namespace Energy.Model.Supply;

/// <summary>What may take ground or roofs for energy. A turbine takes no field: what grows or stands around it stays.</summary>
public enum Claimant
{
    /// <summary>Panels on roofs; the hectares are those of the modules.</summary>
    RooftopPv,

    /// <summary>Solar fields on parcels.</summary>
    SolarField,

    /// <summary>Solar fields on closed landfills.</summary>
    LandfillField,

    /// <summary>Panels over car parks.</summary>
    CarParkCanopy,

    /// <summary>Willow on parcels.</summary>
    EnergyCrop,

    /// <summary>Willow on land that demolition frees.</summary>
    FreedLandCrop,
}
