namespace Energy.Model.Areas;

/// <summary>What a layer of zones means.</summary>
public enum ZoneKind
{
    /// <summary>Within reach of the mine-water grid; the grade is <c>existing</c> or <c>planned</c>, none counts as existing.</summary>
    MineWater,

    /// <summary>An area with a heat network; the figure is the share of its homes that are connected, in per cent.</summary>
    DistrictHeat,

    /// <summary>Suited to ground heat; the grade is <c>very_good</c>, <c>good</c>, or <c>moderate</c> where only closed loops suit.</summary>
    GroundHeat,

    /// <summary>Where drilling for ground heat is not allowed.</summary>
    GroundHeatProhibited,

    /// <summary>Mean wind speed at 100 m; the figure is the middle of the class in m/s.</summary>
    WindSpeed,

    /// <summary>A business park where the structural vision wants turbines.</summary>
    WindZone,

    /// <summary>National landscape.</summary>
    NationalLandscape,

    /// <summary>Forest.</summary>
    Forest,

    /// <summary>European nature area.</summary>
    Natura2000,

    /// <summary>A protected townscape or miners' colony.</summary>
    Heritage,

    /// <summary>A listed monument: an outline, or a point on the building.</summary>
    Monument,

    /// <summary>Land that is given a new, green use.</summary>
    GreenTransformation,

    /// <summary>A car park that panels can roof.</summary>
    CarPark,

    /// <summary>A closed landfill.</summary>
    Landfill,

    /// <summary>Green kept by the municipality; the grade is <c>planting</c> where branches are cut, <c>verge</c> where grass is mown.</summary>
    PublicGreen,

    /// <summary>The valley of a stream, kept open.</summary>
    StreamValley,

    /// <summary>Where the province keeps turbines away from the Einstein Telescope.</summary>
    EinsteinTelescope,
}
