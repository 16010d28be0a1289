namespace Energy.Model.Areas;

/// <summary>What a building or one of its units is used for.</summary>
public enum BuildingUse
{
    /// <summary>Homes only.</summary>
    Dwelling,

    /// <summary>Homes and something else; never the use of a single unit.</summary>
    Mixed,

    /// <summary>Offices.</summary>
    Office,

    /// <summary>Shops.</summary>
    Shop,

    /// <summary>Schools.</summary>
    Education,

    /// <summary>Care and hospitals.</summary>
    Health,

    /// <summary>Hotels and the like.</summary>
    Lodging,

    /// <summary>Assembly: restaurants, halls, churches, nurseries.</summary>
    Assembly,

    /// <summary>Sport halls and pools.</summary>
    Sport,

    /// <summary>Industry and storage; belongs to the sector industry and gets no services energy.</summary>
    Industry,

    /// <summary>Any other use that the register names, prison included.</summary>
    Other,

    /// <summary>A building without any addressable unit: shed, garage, transformer house. No energy use is given to it.</summary>
    Shed,
}
