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
        Zones = [.. zones.OrderBy(zone => ZoneGrades.Rank(kind, zone.Grade))];
        union = new Lazy<Geometry>(() => Together(Zones));
    }

    /// <summary>What the layer means.</summary>
    public ZoneKind Kind { get; }

    /// <summary>Whether its zones were drawn by us.</summary>
    public bool IsApproximation { get; init; }

    /// <summary>Its zones, better grades first and else in file order.</summary>
    public IReadOnlyList<Zone> Zones { get; }

    /// <summary>The grades that its zones have, better ones first; a grade of nothing where they have none.</summary>
    public IEnumerable<string> Grades => Zones.Select(zone => zone.Grade).Distinct();

    /// <summary>The ground covered by any of the zones, counted once.</summary>
    public Geometry Union => union.Value;

    /// <summary>The ground of one grade: what a better grade covers too is left to that one.</summary>
    public Geometry Ground(string grade)
    {
        int rank = ZoneGrades.Rank(Kind, grade);
        Zone[] better = [.. Zones.Where(zone => ZoneGrades.Rank(Kind, zone.Grade) < rank)];
        var ground = Together(Zones.Where(zone => zone.Grade == grade));
        return better.Length == 0 ? ground : ground.Difference(Together(better));
    }

    private static Geometry Together(IEnumerable<Zone> zones) => UnaryUnionOp.Union(zones.Select(zone => zone.Outline)) ?? GeometryFactory.Default.CreatePolygon();
}
