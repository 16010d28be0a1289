namespace Energy.Model.Areas;

/// <summary>A region with its layers laid over each other: which building lies where, and how much of every zone each neighbourhood holds.</summary>
public sealed class OverlaidRegion
{
    /// <summary>The mark of a building that lies in no neighbourhood or no zone.</summary>
    public const int Nowhere = -1;

    /// <summary>The region itself.</summary>
    public required Region Region { get; init; }

    /// <summary>Per building the place of its neighbourhood, or <see cref="Nowhere"/>.</summary>
    public required int[] NeighbourhoodOfBuilding { get; init; }

    /// <summary>Per kind of layer, per building, the place of the zone it lies in, or <see cref="Nowhere"/>.</summary>
    public required IReadOnlyDictionary<ZoneKind, int[]> ZoneOfBuilding { get; init; }

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
        ZoneOfBuilding.TryGetValue(kind, out var places) && places[building] != Nowhere ? Region.Zones[kind].Zones[places[building]] : null;
}
