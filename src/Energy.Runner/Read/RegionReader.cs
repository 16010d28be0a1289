using Energy.Model.Areas;
using Energy.Runner.Measured;
using Energy.Runner.Read.Layers;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Read;

/// <summary>Reads every layer of a region, or of some of its municipalities. A fault in one layer does not stop the others from being looked at.</summary>
/// <param name="description">What the region file says, with the municipalities that are to be read.</param>
/// <param name="shared">What is read once for all municipalities of the region.</param>
/// <param name="faults">Takes what is wrong.</param>
internal sealed class RegionReader(RegionDescription description, SharedLayers shared, Faults faults)
{
    /// <summary>Homes beyond the border count for the distance of turbines: no rule asks for more than this.</summary>
    public const double HomesCountM = 2500;

    private static readonly string[] ReadingOrder =
    [
        RegionFile.Neighbourhoods, RegionFile.Figures, RegionFile.Labels, RegionFile.Buildings, RegionFile.Units, RegionFile.Parcels,
        .. Enum.GetValues<ZoneKind>().Select(RegionFile.KeyOf),
        RegionFile.MunicipalTotals, RegionFile.HouseholdChange, RegionFile.HydroSites, RegionFile.WasteHeatSites, RegionFile.WeatherOfBaseYear,
        RegionFile.WeatherOfNormalYears, RegionFile.AquathermalSites, RegionFile.SmallConsumers, RegionFile.PostcodeUse, RegionFile.MunicipalMonitor,
    ];

    private readonly LayerReading reading = new(description, faults);

    /// <summary>Reads a region by itself.</summary>
    public RegionReader(RegionDescription description, Faults faults)
        : this(description, new SharedLayers(description, faults), faults)
    {
    }

    /// <summary>What was found in each layer: outlines first, tables after.</summary>
    public IReadOnlyList<LayerRecord> Records => [.. shared.Records.Concat(reading.Records).OrderBy(record => Array.IndexOf(ReadingOrder, record.Description.Key))];

    /// <summary>What others measured in the region.</summary>
    public MeasuredUse? Measured { get; private set; }

    /// <summary>Whether all labels are of homes that our own generator drew.</summary>
    public bool LabelsAreDrawn => LabelLayer.AreDrawn([.. shared.Labels.Keys]);

    /// <summary>The region; null when a layer that the method cannot do without is at fault.</summary>
    public Region? Read()
    {
        var neighbourhoods = shared.Neighbourhoods?.FindAll(neighbourhood => description.Municipalities.Contains(neighbourhood.MunicipalityCode));
        var around = Around(neighbourhoods);
        var withNeighbours = around.IsNull ? null : around.Copy();
        withNeighbours?.ExpandBy(HomesCountM);
        var parcels = reading.Begin(RegionFile.Parcels, (layer, record) => ParcelLayer.Read(layer, record, around));
        (ZoneKind Kind, Func<ZoneLayer?> Layer)[] zones = [.. Enum.GetValues<ZoneKind>().Select(kind => (kind, reading.Begin(RegionFile.KeyOf(kind), (layer, record) => ZoneLayerFile.Read(layer, record, kind, around))))];
        var buildings = reading.Read(RegionFile.Buildings, (layer, record) => BuildingLayer.Read(layer, record, withNeighbours));
        var addresses = new PostcodeAddresses();
        var units = buildings is null ? null : reading.Read(RegionFile.Units, (layer, record) => UnitLayer.Read(layer, record, buildings, shared.Labels, withNeighbours, addresses));
        var farmland = parcels();
        var found = zones.Select(zone => (zone.Kind, Layer: zone.Layer())).Where(zone => zone.Layer is not null).ToDictionary(zone => zone.Kind, zone => zone.Layer!);
        Measured = ReadMeasured(addresses);
        return neighbourhoods is null || buildings is null ? null : new Region
        {
            Name = description.Name,
            Title = description.Title,
            IsApproximation = description.IsApproximation,
            Neighbourhoods = neighbourhoods,
            Buildings = new BuildingStock { Id = buildings.Id, BuiltYear = buildings.BuiltYear, Footprints = buildings.Footprints, Roofs = buildings.Roofs, Units = units ?? NoUnits },
            Parcels = farmland ?? LandParcels.None,
            Zones = found,
            Totals = shared.Totals,
            HouseholdChanges = shared.HouseholdChanges,
            HydroSites = shared.HydroSites(description.Municipalities),
            WasteHeatSites = shared.WasteHeatSites(description.Municipalities),
            Weather = shared.Weather,
            AquathermalSites = shared.AquathermalSites(description.Municipalities),
        };
    }

    /// <summary>The box around neighbourhoods; empty where there are none.</summary>
    public static Envelope Around(IEnumerable<Neighbourhood>? neighbourhoods)
    {
        var around = new Envelope();
        foreach (var neighbourhood in neighbourhoods ?? [])
        {
            around.ExpandToInclude(neighbourhood.Outline.EnvelopeInternal);
        }

        return around;
    }

    private static UnitStock NoUnits => new() { Building = [], Use = [], FloorAreaM2 = [], RegisteredLabel = [] };

    private MeasuredUse ReadMeasured(PostcodeAddresses addresses)
    {
        return new MeasuredUse
        {
            Addresses = addresses,
            SmallConsumers = Rows(RegionFile.SmallConsumers, (layer, record) => SmallConsumerFile.Read(layer, record, addresses)),
            Postcodes = Rows(RegionFile.PostcodeUse, (layer, record) => PostcodeEnergyFile.Read(layer, record, addresses)),
            Monitor = shared.Monitor(description.Municipalities),
        };

        (int Year, IReadOnlyList<T> Rows)? Rows<T>(string key, Func<LayerDescription, LayerRecord, List<T>> read) =>
            reading.Read(key, read) is { } rows ? (description.Layers[key].Year, rows) : null;
    }
}
