using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Measured;
using Energy.Runner.Read.Layers;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Read;

/// <summary>What is read once for all municipalities of a region: its neighbourhoods, the label register, and what its tables say.</summary>
internal sealed class SharedLayers
{
    private readonly RegionDescription description;
    private readonly Faults faults;
    private readonly LayerReading reading;
    private readonly SiteMunicipalities places;
    private readonly List<HydroSite> hydro;
    private readonly List<WasteHeatSite> wasteHeat;
    private readonly List<AquathermalSite> aquathermal;
    private readonly List<MonitoredTotal>? monitor;

    /// <summary>Reads the layers; faults go to the list.</summary>
    public SharedLayers(RegionDescription description, Faults faults)
    {
        this.description = description;
        this.faults = faults;
        reading = new LayerReading(description, faults);
        var labels = reading.Begin(RegionFile.Labels, LabelLayer.Read);
        Neighbourhoods = reading.Read(RegionFile.Neighbourhoods, (layer, record) => NeighbourhoodLayer.ReadOfEach(layer, record, description.Municipalities));
        if (Neighbourhoods is { } found)
        {
            Neighbourhoods = reading.Read(RegionFile.Figures, (layer, record) => NeighbourhoodFiguresLayer.Read(layer, record, found)) ?? found;
        }

        NeighbourhoodCodes = Neighbourhoods?.ConvertAll(neighbourhood => neighbourhood.Code);
        Labels = labels() ?? RegisteredLabels.Empty;
        var tables = new SmallTables(description.Sources);
        var totals = reading.Read(RegionFile.MunicipalTotals, tables.Totals);
        foreach (var missing in totals is null || description.OverlayOnly ? [] : description.Municipalities.SelectMany(totals.Missing))
        {
            faults.Add(missing);
        }

        Totals = totals ?? MunicipalTotals.None;
        HouseholdChanges = reading.Read(RegionFile.HouseholdChange, (layer, record) => layer.Contract == "household-forecast"
            ? HouseholdForecast.Read(layer, record, Neighbourhoods ?? [])
            : tables.HouseholdChanges(layer, record, NeighbourhoodCodes ?? [])) ?? [];
        hydro = reading.Read(RegionFile.HydroSites, tables.HydroSites) ?? [];
        wasteHeat = reading.Read(RegionFile.WasteHeatSites, tables.WasteHeatSites) ?? [];
        Weather = ReadWeather();
        aquathermal = reading.Read(RegionFile.AquathermalSites, tables.AquathermalSites) ?? [];
        monitor = reading.Read(RegionFile.MunicipalMonitor, (layer, record) => MonitorFile.Read(layer, record, description.Municipalities));
        places = new SiteMunicipalities(Neighbourhoods ?? []);
    }

    /// <summary>The neighbourhoods of all municipalities with their figures, by code; null when they could not be read.</summary>
    public List<Neighbourhood>? Neighbourhoods { get; }

    /// <summary>The codes of the neighbourhoods; null when they could not be read, so that no code is called unknown.</summary>
    public IReadOnlyCollection<string>? NeighbourhoodCodes { get; }

    /// <summary>The registered labels by the identification of the unit.</summary>
    public RegisteredLabels Labels { get; }

    /// <summary>Measured totals of all municipalities.</summary>
    public MunicipalTotals Totals { get; }

    /// <summary>Expected change of households per neighbourhood code.</summary>
    public IReadOnlyDictionary<string, HouseholdChange> HouseholdChanges { get; }

    /// <summary>Measured weather; null where the region names none.</summary>
    public StationWeather? Weather { get; }

    /// <summary>What was found in each layer.</summary>
    public IReadOnlyList<LayerRecord> Records => reading.Records;

    /// <summary>Sites for small hydropower of some municipalities.</summary>
    public IReadOnlyList<HydroSite> HydroSites(IReadOnlyList<string> municipalities) => In(municipalities, hydro, site => new Coordinate(site.X, site.Y));

    /// <summary>Sites of waste heat of some municipalities.</summary>
    public IReadOnlyList<WasteHeatSite> WasteHeatSites(IReadOnlyList<string> municipalities) => In(municipalities, wasteHeat, site => new Coordinate(site.X, site.Y));

    /// <summary>Sites of flowing water of some municipalities.</summary>
    public IReadOnlyList<AquathermalSite> AquathermalSites(IReadOnlyList<string> municipalities) => In(municipalities, aquathermal, site => new Coordinate(site.X, site.Y));

    /// <summary>What the monitor says of some municipalities; null where there is no such layer.</summary>
    public (int Year, IReadOnlyList<MonitoredTotal> Rows)? Monitor(IReadOnlyList<string> municipalities) =>
        monitor is null ? null : (description.Layers[RegionFile.MunicipalMonitor].Year, [.. monitor.Where(total => municipalities.Contains(total.Municipality))]);

    /// <summary>
    /// How what a scenario says for the whole region is divided over its municipalities; null when it cannot be told. The layers of zones are looked at for this alone:
    /// what is found in them is told by each municipality.
    /// </summary>
    public RegionDivision? Division()
    {
        if (Neighbourhoods is null)
        {
            return null;
        }

        var around = RegionReader.Around(Neighbourhoods);
        var zones = new LayerReading(description, faults);
        var mineWater = Zones(ZoneKind.MineWater);
        var wind = Zones(ZoneKind.WindZone);
        return faults.Try(() => new RegionDivision(Neighbourhoods, mineWater, wind));

        ZoneLayer? Zones(ZoneKind kind) => zones.Read(RegionFile.KeyOf(kind), (layer, record) => ZoneLayerFile.Read(layer, record, kind, around));
    }

    private List<T> In<T>(IReadOnlyList<string> municipalities, List<T> sites, Func<T, Coordinate> at) =>
        municipalities.Count == description.Municipalities.Count ? sites : sites.FindAll(site => municipalities.Contains(places.At(at(site))));

    private StationWeather? ReadWeather()
    {
        var ofBaseYear = reading.Read(RegionFile.WeatherOfBaseYear, (layer, record) => WeatherLayer.Read(layer, record, BaseYear.Year));
        var ofNormalYears = reading.Read(RegionFile.WeatherOfNormalYears, (layer, record) => WeatherLayer.Read(layer, record, null));
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
}
