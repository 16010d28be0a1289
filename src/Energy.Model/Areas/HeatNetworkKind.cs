namespace Energy.Model.Areas;

/// <summary>The kinds of network that heat can be given to.</summary>
public enum HeatNetworkKind
{
    /// <summary>A heat network at delivery temperature.</summary>
    DistrictHeat,

    /// <summary>The mine-water grid, which stores it.</summary>
    MineWater,
}
