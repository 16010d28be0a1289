namespace Energy.Model.Areas;

/// <summary>Everything one run is about: the areas we report on, what stands on them and what the layers mark.</summary>
public sealed class Region
{
    /// <summary>Short name, used for the output folder.</summary>
    public required string Name { get; init; }

    /// <summary>The name for people, such as Heerlen.</summary>
    public required string Title { get; init; }

    /// <summary>Whether outlines or buildings are our own approximation of reality. If so, everything made from them must say it.</summary>
    public required bool IsApproximation { get; init; }

    /// <summary>Whether some of what lies in it, such as where mine water reaches, was drawn by us: what is chosen by it is an approximation too.</summary>
    public bool HasApproximatedZones => Zones.Values.Any(layer => layer.IsApproximation);

    /// <summary>The neighbourhoods, ordered by code.</summary>
    public required IReadOnlyList<Neighbourhood> Neighbourhoods { get; init; }

    /// <summary>The buildings and their units.</summary>
    public required BuildingStock Buildings { get; init; }

    /// <summary>Farm parcels.</summary>
    public LandParcels Parcels { get; init; } = LandParcels.None;

    /// <summary>The layers of zones, at most one of each kind.</summary>
    public IReadOnlyDictionary<ZoneKind, ZoneLayer> Zones { get; init; } = new Dictionary<ZoneKind, ZoneLayer>();

    /// <summary>Measured totals per municipality, sector and item in the base year.</summary>
    public MunicipalTotals Totals { get; init; } = MunicipalTotals.None;

    /// <summary>Expected change of households per neighbourhood code.</summary>
    public IReadOnlyDictionary<string, HouseholdChange> HouseholdChanges { get; init; } = new Dictionary<string, HouseholdChange>();

    /// <summary>Sites for small hydropower; may be empty.</summary>
    public IReadOnlyList<HydroSite> HydroSites { get; init; } = [];

    /// <summary>Sites that throw heat away; may be empty.</summary>
    public IReadOnlyList<WasteHeatSite> WasteHeatSites { get; init; } = [];

    /// <summary>Measured weather; null where the degree days of the book are used.</summary>
    public StationWeather? Weather { get; init; }

    /// <summary>Sites where flowing water could warm a network; may be empty.</summary>
    public IReadOnlyList<AquathermalSite> AquathermalSites { get; init; } = [];

    /// <summary>The municipalities, in the order in which their neighbourhoods first appear.</summary>
    public IReadOnlyList<string> MunicipalityCodes => [.. Neighbourhoods.Select(neighbourhood => neighbourhood.MunicipalityCode).Distinct()];
}
