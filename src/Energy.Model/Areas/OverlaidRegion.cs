namespace Energy.Model.Areas;

/// <summary>A region with its layers laid over each other: which building lies where, and how much of every zone each neighbourhood holds.</summary>
public sealed class OverlaidRegion
{
    /// <summary>The mark of a building that lies in no neighbourhood or no zone.</summary>
    public const int Nowhere = -1;

    private static readonly int Kinds = Enum.GetValues<ZoneKind>().Length;

    // Asked for every building, again and again: by place, not by key.
    private readonly int[]?[] placesByKind = new int[]?[Kinds];
    private readonly IReadOnlyList<Zone>?[] zonesByKind = new IReadOnlyList<Zone>?[Kinds];

    /// <summary>The region itself.</summary>
    public required Region Region
    {
        get;
        init
        {
            field = value;
            foreach (var (kind, layer) in value.Zones)
            {
                zonesByKind[(int)kind] = layer.Zones;
            }
        }
    }

    /// <summary>Per building the place of its neighbourhood, or <see cref="Nowhere"/>.</summary>
    public required int[] NeighbourhoodOfBuilding { get; init; }

    /// <summary>Per kind of layer, per building, the place of the zone it lies in, or <see cref="Nowhere"/>.</summary>
    public required IReadOnlyDictionary<ZoneKind, int[]> ZoneOfBuilding
    {
        get;
        init
        {
            field = value;
            foreach (var (kind, places) in value)
            {
                placesByKind[(int)kind] = places;
            }
        }
    }

    /// <summary>Per building what it is used for.</summary>
    public required BuildingUse[] UseOfBuilding { get; init; }

    /// <summary>Per building the type of its homes, or null.</summary>
    public required DwellingType?[] DwellingTypeOfBuilding { get; init; }

    /// <summary>The ground that could carry panels or crops: farm parcels, car parks and landfills, none over another.</summary>
    public required LandParcels Parcels { get; init; }

    /// <summary>Per parcel the place of its neighbourhood, or <see cref="Nowhere"/>.</summary>
    public required int[] NeighbourhoodOfParcel { get; init; }

    /// <summary>Hectares of each zone inside each neighbourhood, for the kinds where the method needs an area.</summary>
    public required ZoneAreas ZoneAreas { get; init; }

    /// <summary>How many buildings lie in no neighbourhood.</summary>
    public int BuildingsOutside => NeighbourhoodOfBuilding.Count(place => place == Nowhere);

    /// <summary>How many buildings a layer marks; none when the layer is not there.</summary>
    public int BuildingsIn(ZoneKind kind) => ZoneOfBuilding.TryGetValue(kind, out int[]? places) ? places.Count(place => place != Nowhere) : 0;

    /// <summary>The zone of a building in a layer, or null when it lies in none or the layer is not there.</summary>
    public Zone? ZoneAt(ZoneKind kind, int building) =>
        placesByKind[(int)kind] is { } places && places[building] is var place && place != Nowhere ? zonesByKind[(int)kind]![place] : null;
}
