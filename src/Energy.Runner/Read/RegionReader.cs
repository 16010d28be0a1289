using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Measured;
using Energy.Runner.Read.Layers;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Read;

/// <summary>Reads every layer of a region. A fault in one layer does not stop the others from being looked at.</summary>
internal sealed class RegionReader(RegionDescription description, Faults faults)
{
    /// <summary>Homes beyond the border count for the distance of turbines: no rule asks for more than this.</summary>
    public const double HomesCountM = 2500;

    private readonly List<LayerRecord> records = [];

    /// <summary>What was found in each layer, in the order of the region file.</summary>
    public IReadOnlyList<LayerRecord> Records => records;

    /// <summary>The codes of the neighbourhoods; null when they could not be read, so that no code is called unknown.</summary>
    public IReadOnlyCollection<string>? NeighbourhoodCodes { get; private set; }

    /// <summary>What others measured in the region.</summary>
    public MeasuredUse? Measured { get; private set; }

    /// <summary>Whether all labels are of homes that our own generator drew.</summary>
    public bool LabelsAreDrawn { get; private set; }

    /// <summary>The region; null when a layer that the method cannot do without is at fault.</summary>
    public Region? Read()
    {
        var neighbourhoods = Read(RegionFile.Neighbourhoods, (layer, record) => NeighbourhoodLayer.Read(layer, record, description.Municipalities));
        if (neighbourhoods is not null)
        {
            neighbourhoods = Read(RegionFile.Figures, (layer, record) => NeighbourhoodFiguresLayer.Read(layer, record, neighbourhoods)) ?? neighbourhoods;
        }

        NeighbourhoodCodes = neighbourhoods?.ConvertAll(neighbourhood => neighbourhood.Code);
        var around = Around(neighbourhoods);
        var withNeighbours = around.IsNull ? null : around.Copy();
        withNeighbours?.ExpandBy(HomesCountM);
        var labels = Read(RegionFile.Labels, LabelLayer.Read) ?? [];
        LabelsAreDrawn = LabelLayer.AreDrawn(labels.Keys);
        var buildings = Read(RegionFile.Buildings, (layer, record) => BuildingLayer.Read(layer, record, withNeighbours));
        var addresses = new PostcodeAddresses();
        var units = buildings is null ? null : Read(RegionFile.Units, (layer, record) => UnitLayer.Read(layer, record, buildings, labels, withNeighbours, addresses));
        var parcels = Read(RegionFile.Parcels, (layer, record) => ParcelLayer.Read(layer, record, around));
        var zones = new Dictionary<ZoneKind, ZoneLayer>();
        foreach (var kind in Enum.GetValues<ZoneKind>())
        {
            if (Read(RegionFile.KeyOf(kind), (layer, record) => ZoneLayerFile.Read(layer, record, kind, around)) is { } zoneLayer)
            {
                zones[kind] = zoneLayer;
            }
        }

        var tables = new SmallTables(description.Sources);
        var totals = Read(RegionFile.MunicipalTotals, tables.Totals);
        foreach (var missing in totals is null || description.OverlayOnly ? [] : description.Municipalities.SelectMany(totals.Missing))
        {
            faults.Add(missing);
        }

        var changes = Read(RegionFile.HouseholdChange, (layer, record) => layer.Contract == "household-forecast"
            ? HouseholdForecast.Read(layer, record, neighbourhoods ?? [])
            : tables.HouseholdChanges(layer, record, NeighbourhoodCodes ?? []));
        var hydro = Read(RegionFile.HydroSites, tables.HydroSites);
        var wasteHeat = Read(RegionFile.WasteHeatSites, tables.WasteHeatSites);
        var weather = Weather();
        var aquathermal = Read(RegionFile.AquathermalSites, tables.AquathermalSites);
        Measured = ReadMeasured(addresses);
        return neighbourhoods is null || buildings is null ? null : new Region
        {
            Name = description.Name,
            Title = description.Title,
            IsApproximation = description.IsApproximation,
            Neighbourhoods = neighbourhoods,
            Buildings = new BuildingStock { Id = buildings.Id, BuiltYear = buildings.BuiltYear, Footprints = buildings.Footprints, Roofs = buildings.Roofs, Units = units ?? NoUnits },
            Parcels = parcels ?? LandParcels.None,
            Zones = zones,
            Totals = totals ?? MunicipalTotals.None,
            HouseholdChanges = changes ?? [],
            HydroSites = hydro ?? [],
            WasteHeatSites = wasteHeat ?? [],
            Weather = weather,
            AquathermalSites = aquathermal ?? [],
        };
    }

    private MeasuredUse ReadMeasured(PostcodeAddresses addresses)
    {
        return new MeasuredUse
        {
            Addresses = addresses,
            SmallConsumers = Rows(RegionFile.SmallConsumers, (layer, record) => SmallConsumerFile.Read(layer, record, addresses)),
            Postcodes = Rows(RegionFile.PostcodeUse, (layer, record) => PostcodeEnergyFile.Read(layer, record, addresses)),
            Monitor = Rows(RegionFile.MunicipalMonitor, (layer, record) => MonitorFile.Read(layer, record, description.Municipalities)),
        };

        (int Year, IReadOnlyList<T> Rows)? Rows<T>(string key, Func<LayerDescription, LayerRecord, List<T>> read) =>
            Read(key, read) is { } rows ? (description.Layers[key].Year, rows) : null;
    }

    private StationWeather? Weather()
    {
        var ofBaseYear = Read(RegionFile.WeatherOfBaseYear, (layer, record) => WeatherLayer.Read(layer, record, BaseYear.Year));
        var ofNormalYears = Read(RegionFile.WeatherOfNormalYears, (layer, record) => WeatherLayer.Read(layer, record, null));
        if (ofBaseYear is null || ofNormalYears is null)
        {
            if (description.Layers.Values.SingleOrDefault(layer => layer.Contract == "knmi-hourly") is { } alone)
            {
                faults.Add(alone.Place.ToString(), $"Layer '{alone.Key}' stands alone.", $"Weather is the base year ({RegionFile.WeatherOfBaseYear}) and normal years ({RegionFile.WeatherOfNormalYears}) of one station.", "Add the other, or leave both out.");
            }

            return null;
        }

        if (ofBaseYear.Station != ofNormalYears.Station)
        {
            faults.Add(description.Layers[RegionFile.WeatherOfNormalYears].Place.ToString(), $"The normal years are of station {ofNormalYears.Station}, the base year of station {ofBaseYear.Station}.", "Both are of one station: only then is their ratio weather.", "Download both for the same station.");
        }

        return new StationWeather(ofBaseYear, ofNormalYears);
    }

    private static UnitStock NoUnits => new() { Building = [], Use = [], FloorAreaM2 = [], RegisteredLabel = [] };

    private static Envelope Around(IEnumerable<Neighbourhood>? neighbourhoods)
    {
        var around = new Envelope();
        foreach (var neighbourhood in neighbourhoods ?? [])
        {
            around.ExpandToInclude(neighbourhood.Outline.EnvelopeInternal);
        }

        return around;
    }

    /// <summary>By what a file that was written or replaced is told.</summary>
    private static (long Length, DateTime Written) Stamp(string path) => new FileInfo(path) is { Exists: true } file ? (file.Length, file.LastWriteTimeUtc) : default;

    private T? Read<T>(string key, Func<LayerDescription, LayerRecord, T> read)
        where T : class
    {
        if (!description.Layers.TryGetValue(key, out var layer))
        {
            return null;
        }

        var before = Stamp(layer.Path);
        var record = new LayerRecord(layer, FileChecksum.Of(layer.Path));
        records.Add(record);
        var result = faults.Try(() => read(layer, record));
        if (Stamp(layer.Path) != before)
        {
            faults.Add(layer.Place.ToString(), $"Layer '{key}': the file {layer.File} changed while it was read.", "A file stays as it is during a run: else half of what is read is of another edition.", "Wait until it has been written, and start again.");
        }

        return result;
    }
}
