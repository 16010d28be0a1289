using NetTopologySuite.Geometries;

namespace Energy.Model.Areas;

/// <summary>Ground in parcels, as columns of equal length.</summary>
public sealed class LandParcels
{
    private const double SquareMetresPerHectare = 10_000;

    private static readonly (ZoneKind Layer, LandUse Use)[] OtherGround = [(ZoneKind.CarPark, LandUse.CarPark), (ZoneKind.Landfill, LandUse.Landfill)];

    /// <summary>Outlines in RD New.</summary>
    public required Geometry[] Outline { get; init; }

    /// <summary>What each is used for.</summary>
    public required LandUse[] Use { get; init; }

    /// <summary>The area of a parcel, in hectares.</summary>
    public double AreaHa(int parcel) => Outline[parcel].Area / SquareMetresPerHectare;

    /// <summary>How many parcels there are.</summary>
    public int Count => Outline.Length;

    /// <summary>A region without parcels.</summary>
    public static LandParcels None { get; } = new() { Outline = [], Use = [] };

    /// <summary>
    /// Farm parcels together with the car parks and landfills that layers mark. Ground that two of them share counts once: a car park before a landfill,
    /// both before the farm parcel that is registered there.
    /// </summary>
    public static LandParcels Together(LandParcels farm, IReadOnlyDictionary<ZoneKind, ZoneLayer> zones)
    {
        var outlines = new List<Geometry>();
        var uses = new List<LandUse>();
        Geometry? taken = null;
        foreach (var (layer, use) in OtherGround)
        {
            if (!zones.TryGetValue(layer, out var marked) || marked.Union.IsEmpty)
            {
                continue;
            }

            var ground = taken is null ? marked.Union : marked.Union.Difference(taken);
            for (int part = 0; part < ground.NumGeometries; part++)
            {
                outlines.Add(ground.GetGeometryN(part));
                uses.Add(use);
            }

            taken = taken is null ? marked.Union : taken.Union(marked.Union);
        }

        if (taken is null)
        {
            return farm;
        }

        var rest = farm.Outline.Zip(farm.Use, (outline, use) => (Outline: outline.Intersects(taken) ? outline.Difference(taken) : outline, Use: use))
            .Where(parcel => !parcel.Outline.IsEmpty)
            .Concat(outlines.Zip(uses, (outline, use) => (Outline: outline, Use: use)))
            .ToList();
        return new LandParcels { Outline = [.. rest.Select(parcel => parcel.Outline)], Use = [.. rest.Select(parcel => parcel.Use)] };
    }
}
