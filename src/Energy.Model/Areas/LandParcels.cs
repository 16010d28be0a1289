using NetTopologySuite.Geometries;

namespace Energy.Model.Areas;

/// <summary>Farm parcels as columns of equal length.</summary>
public sealed class LandParcels
{
    /// <summary>Outlines in RD New.</summary>
    public required Geometry[] Outline { get; init; }

    /// <summary>What grows there.</summary>
    public required LandUse[] Use { get; init; }

    /// <summary>How many parcels there are.</summary>
    public int Count => Outline.Length;

    /// <summary>A region without parcels.</summary>
    public static LandParcels None { get; } = new() { Outline = [], Use = [] };
}
