namespace Energy.Model.Areas;

/// <summary>Categories of the crop parcel register.</summary>
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
}
