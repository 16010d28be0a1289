using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace Energy.Model.Areas;

/// <summary>All zones of one kind.</summary>
public sealed class ZoneLayer
{
    private readonly Lazy<Geometry> union;

    /// <summary>A layer of the given zones, which may overlap.</summary>
    public ZoneLayer(ZoneKind kind, IReadOnlyList<Zone> zones)
    {
        Kind = kind;
        Zones = zones;
        union = new Lazy<Geometry>(() => UnaryUnionOp.Union(zones.Select(zone => zone.Outline)) ?? GeometryFactory.Default.CreatePolygon());
    }

    /// <summary>What the layer means.</summary>
    public ZoneKind Kind { get; }

    /// <summary>Its zones, in file order.</summary>
    public IReadOnlyList<Zone> Zones { get; }

    /// <summary>The ground covered by any of the zones, counted once.</summary>
    public Geometry Union => union.Value;
}
