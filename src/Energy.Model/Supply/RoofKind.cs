using Energy.Model.Areas;

namespace Energy.Model.Supply;

/// <summary>Kinds of roofs by who decides about them.</summary>
public enum RoofKind
{
    /// <summary>Over homes, also when something else shares the building.</summary>
    Homes,

    /// <summary>Over offices.</summary>
    Offices,

    /// <summary>Over industry and storage.</summary>
    Halls,

    /// <summary>Over schools, care, meeting places and sport.</summary>
    Public,

    /// <summary>Over shops, lodging and what is left.</summary>
    Commerce,
}

/// <summary>Tells the kind of a roof from the use below it.</summary>
public static class RoofKinds
{
    /// <summary>The kind of roof over a use. Sheds carry no panels; they count as the rest.</summary>
    public static RoofKind Over(BuildingUse use) => use switch
    {
        BuildingUse.Dwelling or BuildingUse.Mixed => RoofKind.Homes,
        BuildingUse.Office => RoofKind.Offices,
        BuildingUse.Industry => RoofKind.Halls,
        BuildingUse.Education or BuildingUse.Health or BuildingUse.Assembly or BuildingUse.Sport => RoofKind.Public,
        _ => RoofKind.Commerce,
    };
}
