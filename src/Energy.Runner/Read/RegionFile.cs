using System.Text.RegularExpressions;
using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Runner.Read.Yaml;

namespace Energy.Runner.Read;

/// <summary>Reads the region file: which layers there are, what each means and must be.</summary>
internal static partial class RegionFile
{
    public const string Buildings = "buildings";
    public const string Units = "units";
    public const string Labels = "labels";
    public const string Parcels = "parcels";
    public const string Neighbourhoods = "neighbourhoods";
    public const string Figures = "neighbourhood_figures";
    public const string MunicipalTotals = "municipal_totals";
    public const string HouseholdChange = "household_change";
    public const string HydroSites = "hydro_sites";
    public const string WasteHeatSites = "waste_heat_sites";
    public const string WeatherOfBaseYear = "weather_base_year";
    public const string WeatherOfNormalYears = "weather_normal_years";
    public const string AquathermalSites = "aquathermal_sites";
    public const string SmallConsumers = "small_consumers";
    public const string PostcodeUse = "postcode_use";
    public const string MunicipalMonitor = "municipal_monitor";

    private static readonly Dictionary<string, string[]> Contracts = new()
    {
        [Buildings] = ["bag-buildings"],
        [Units] = ["bag-units"],
        [Labels] = ["ep-online"],
        [Parcels] = ["brp-parcels"],
        [Neighbourhoods] = ["cbs-neighbourhoods"],
        [Figures] = ["cbs-neighbourhoods", "statline-key-figures"],
        [MunicipalTotals] = ["municipal-totals"],
        [HouseholdChange] = ["household-change", "household-forecast"],
        [HydroSites] = ["hydro-sites"],
        [WasteHeatSites] = ["waste-heat-sites"],
        [WeatherOfBaseYear] = ["knmi-hourly"],
        [WeatherOfNormalYears] = ["knmi-hourly"],
        [AquathermalSites] = ["aquathermal-sites"],
        [SmallConsumers] = ["small-consumer-use"],
        [PostcodeUse] = ["cbs-postcode-use"],
        [MunicipalMonitor] = ["klimaatmonitor-values"],
    };

    private static readonly string[] OfZones = ["name", "grade", "figure"];

    private static readonly string[] OfMonitor = ["sector", "item", "unit"];

    private static readonly string[] CoordinateSystems = ["EPSG:28992", "OGC:CRS84", "EPSG:4326"];

    /// <summary>Reads a region file, with the sources it adds to those of the project; faults go to the list.</summary>
    public static RegionDescription Read(string path, string name, IReadOnlyDictionary<string, Source> sources, Faults faults)
    {
        var file = new Settings(YamlTree.Read(path, name, faults), string.Empty, faults);
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (file.Has("sources"))
        {
            string own = file.Text("sources");
            sources = SourcesFile.ReadBeside(sources, Path.Combine(folder, own), own, faults);
        }

        var layers = new Dictionary<string, LayerDescription>();
        var all = file.Part("layers");
        foreach (string key in all.Map.Entries.Keys)
        {
            if (ContractsOf(key) is not { } contracts)
            {
                faults.Add(all.Map.Entries[key].Place.ToString(), $"'{key}' is no layer.", Nearest.Sentence(key, KnownLayers()), "Correct the word or leave the layer out.");
                continue;
            }

            if (ReadLayer(all.Part(key), key, contracts, folder, sources, faults) is { } layer)
            {
                layers[key] = layer;
            }
        }

        string region = file.Text("region");
        if (!IsShortName(region))
        {
            faults.Add(name, $"The region is called '{region}'.", "Its short name is made of small letters, digits and hyphens: a folder is named after it.", "Write such a name.");
        }

        string[] municipalities = [.. file.Texts("municipalities").Select(code => code.Text)];
        foreach (string twice in municipalities.GroupBy(code => code).Where(codes => codes.Count() > 1).Select(codes => codes.Key))
        {
            faults.Add(name, $"The municipality {twice} stands twice.", "Each is assessed once.", "Leave one out.");
        }

        bool overlayOnly = file.Has("goal") && file.Word("goal", ["balance", "overlay"]) == "overlay";
        var description = new RegionDescription(
            region,
            file.Text("title"),
            municipalities,
            file.YesOrNo("approximation"),
            overlayOnly,
            layers,
            sources)
        {
            LabelModel = LabelModel(file, folder, faults),
        };
        file.NothingElse();
        foreach (string needed in overlayOnly ? new[] { Buildings, Neighbourhoods } : [Buildings, Units, Neighbourhoods, MunicipalTotals])
        {
            if (!all.Map.Entries.ContainsKey(needed))
            {
                faults.Add(name, $"There is no layer '{needed}'.", "The method cannot do without it.", "Add the layer with its file.");
            }
        }

        return description;
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,40}$")]
    private static partial Regex ShortName();

    [GeneratedRegex(@"^\$\{([A-Z][A-Z0-9_]*)\}")]
    private static partial Regex LeadingVariable();

    /// <summary>Whether a region may be called so.</summary>
    public static bool IsShortName(string name) => ShortName().IsMatch(name);

    /// <summary>Every layer that a region may have.</summary>
    public static IReadOnlyCollection<string> KnownLayers() => [.. Contracts.Keys, .. Enum.GetValues<ZoneKind>().Select(KeyOf)];

    /// <summary>What a layer of zones is called in a region file: things are counted, areas are not.</summary>
    public static string KeyOf(ZoneKind kind) => kind switch
    {
        ZoneKind.Monument => "monuments",
        ZoneKind.CarPark => "car_parks",
        ZoneKind.Landfill => "landfills",
        _ => kind.Key(),
    };

    private static (string Path, string Shown)? LabelModel(Settings file, string folder, Faults faults)
    {
        if (!file.Has("label_model"))
        {
            return null;
        }

        string shown = file.Text("label_model");
        string path = Expanded(shown, folder, file, faults) ?? string.Empty;
        if (path.Length > 0 && !System.IO.File.Exists(path))
        {
            faults.Add(file.Map.Entries["label_model"].Place.ToString(), $"The label model {shown} is not there.", "A model that is named must be there.", "Make it with 'energy learn labels', or leave the line out.");
            return null;
        }

        return path.Length > 0 ? (path, shown) : null;
    }

    /// <summary>What a layer tells of itself: which property of a feature is its name, grade or figure, or which total a monitored value is.</summary>
    public static IReadOnlyDictionary<string, string> Roles(Settings layer, string key)
    {
        var properties = new Dictionary<string, string>();
        if (layer.Has("properties"))
        {
            var names = layer.Part("properties");
            foreach (string role in key == MunicipalMonitor ? OfMonitor : OfZones)
            {
                if (names.Has(role))
                {
                    properties[role] = names.Text(role);
                }
            }

            names.NothingElse();
        }

        return properties;
    }

    /// <summary>The published forms that a layer may have; null when there is no such layer.</summary>
    public static string[]? ContractsOf(string key) =>
        Contracts.TryGetValue(key, out var contracts) ? contracts : Enum.GetValues<ZoneKind>().Any(kind => KeyOf(kind) == key) ? ["zones"] : null;

    private static LayerDescription? ReadLayer(Settings layer, string key, string[] contracts, string folder, IReadOnlyDictionary<string, Source> sources, Faults faults)
    {
        string file = layer.Text("file");
        string? path = Expanded(file, folder, layer, faults);
        string source = layer.Text("source");
        if (source.Length > 0 && !sources.ContainsKey(source))
        {
            faults.Add(layer.Map.Entries["source"].Place.ToString(), $"Layer '{key}' names the source '{source}', which has no entry.", Nearest.Sentence(source, [.. sources.Keys]), "Add it to sources.yaml, or to a file of your own that the region file names in the line sources.");
        }

        var properties = Roles(layer, key);
        var description = new LayerDescription(
            key,
            path ?? string.Empty,
            file,
            layer.TextOr("layer", string.Empty),
            layer.Word("contract", contracts),
            layer.Has("crs") ? layer.Word("crs", CoordinateSystems) : string.Empty,
            (int)layer.Number("year", 1900, 2100),
            layer.Text("licence"),
            source,
            layer.YesOrNo("approximation"),
            properties,
            layer.Map.Place);
        layer.NothingElse();
        if (path is not null && file.Length > 0 && !System.IO.File.Exists(path))
        {
            faults.Add(layer.Map.Entries["file"].Place.ToString(), $"Layer '{key}': the file {file} is not there.", "A layer that is named must be there.", "Look at the name, or leave the layer out.");
            return null;
        }

        return path is null ? null : description;
    }

    private static string? Expanded(string file, string folder, Settings layer, Faults faults)
    {
        var match = LeadingVariable().Match(file);
        if (!match.Success)
        {
            return Path.Combine(folder, file);
        }

        string? root = Environment.GetEnvironmentVariable(match.Groups[1].Value);
        if (string.IsNullOrEmpty(root))
        {
            faults.Add(layer.Map.Place.ToString(), $"The file {file} begins with a variable that is not set.", "It holds the folder of the data.", $"Set {match.Groups[1].Value} before you start.");
            return null;
        }

        return Path.Combine(root, file[match.Length..].TrimStart('/'));
    }
}
