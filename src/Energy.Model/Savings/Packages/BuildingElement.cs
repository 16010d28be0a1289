namespace Energy.Model.Savings.Packages;

/// <summary>What can be improved of a home, each on levels from 0 (nothing done) to 4; ventilation on levels 0 to 2.</summary>
public enum BuildingElement
{
    /// <summary>The roof of a house.</summary>
    PitchedRoof,

    /// <summary>The roof of a block of flats.</summary>
    FlatRoof,

    /// <summary>Outer wall with a cavity.</summary>
    CavityWall,

    /// <summary>Outer wall without a cavity.</summary>
    SolidWall,

    /// <summary>The floor on the ground or above a crawl space.</summary>
    Floor,

    /// <summary>Windows.</summary>
    Glass,

    /// <summary>Gaps; the area is that of the floor.</summary>
    Draught,

    /// <summary>Natural, mechanical, or balanced with heat recovery; counted per home.</summary>
    Ventilation,
}
