namespace Energy.Model.Trias;

/// <summary>Where an amount in the ledger comes from, or how it was saved.</summary>
public enum EnergySource
{
    /// <summary>Demand comes from nowhere.</summary>
    None,

    /// <summary>Saved by renovation.</summary>
    Renovation,

    /// <summary>Saved because a home was demolished and not replaced.</summary>
    Thinning,

    /// <summary>Saved because a better home replaced a demolished one.</summary>
    Replacement,

    /// <summary>Saved by better appliances and lighting.</summary>
    Appliances,

    /// <summary>Saved because ground or mine water cools without a machine.</summary>
    FreeCooling,

    /// <summary>Saved in industrial processes.</summary>
    ProcessEfficiency,

    /// <summary>Saved because an electric vehicle needs less than the fuel it avoids.</summary>
    VehicleEfficiency,

    /// <summary>Solar panels on roofs in the region.</summary>
    RooftopPv,

    /// <summary>Solar fields in the region.</summary>
    FieldPv,

    /// <summary>Wind turbines in the region.</summary>
    Wind,

    /// <summary>Hydropower in the region.</summary>
    Hydro,

    /// <summary>Imported electricity that is not fossil, nuclear included.</summary>
    GridRenewable,

    /// <summary>Outside air.</summary>
    AmbientAir,

    /// <summary>The ground.</summary>
    GroundHeat,

    /// <summary>Mine water.</summary>
    MineWater,

    /// <summary>Heat that others throw away.</summary>
    WasteHeat,

    /// <summary>Surface water and effluent.</summary>
    SurfaceWater,

    /// <summary>Wood and other biomass, local or bought.</summary>
    Biomass,

    /// <summary>Biofuel mixed into motor fuel.</summary>
    Biofuel,

    /// <summary>Green gas mixed into the gas grid.</summary>
    GreenGas,

    /// <summary>Natural gas.</summary>
    NaturalGas,

    /// <summary>Imported electricity that is fossil; carries the CO2 of all import.</summary>
    GridFossil,

    /// <summary>Petrol, diesel, LPG, and oil of industry.</summary>
    Oil,

    /// <summary>Coal and cokes.</summary>
    OtherFossil,
}
