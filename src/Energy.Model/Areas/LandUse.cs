namespace Energy.Model.Areas;

/// <summary>What ground is used for: the categories of the crop parcel register, and what other layers add.</summary>
public enum LandUse
{
    /// <summary>Bouwland.</summary>
    Arable,

    /// <summary>Grasland.</summary>
    Grassland,

    /// <summary>Braakland: lies fallow.</summary>
    Fallow,

    /// <summary>Natuurterrein.</summary>
    Nature,

    /// <summary>Landschapselement: hedges and ditches; never land for solar fields.</summary>
    LandscapeElement,

    /// <summary>Overige.</summary>
    Other,

    /// <summary>A car park, from a layer of its own.</summary>
    CarPark,

    /// <summary>A closed landfill, from a layer of its own.</summary>
    Landfill,
}
