namespace Energy.Model.Areas;

/// <summary>What kind of water a heat network is warmed with.</summary>
public enum AquathermalWater
{
    /// <summary>A stream, canal or pond.</summary>
    SurfaceWater,

    /// <summary>Effluent of a waste-water plant, or a sewer.</summary>
    WasteWater,
}
