using Energy.Model.Coefficients;
using Energy.Runner.Read;
using Energy.Runner.Read.Yaml;

namespace Energy.Runner.Fetch;

/// <summary>Reads <c>services.yaml</c>: where each layer is published.</summary>
internal static class ServicesFile
{
    private static readonly Dictionary<string, Protocol> Protocols = new()
    {
        ["ogc-api"] = Protocol.OgcApi,
        ["wfs"] = Protocol.Wfs,
        ["file"] = Protocol.File,
        ["label-register"] = Protocol.LabelRegister,
        ["project-file"] = Protocol.ProjectFile,
    };

    private static readonly Dictionary<string, Reach> Reaches = new()
    {
        ["municipality"] = Reach.Municipality,
        ["region"] = Reach.Region,
        ["surroundings"] = Reach.Surroundings,
        ["country"] = Reach.Country,
    };

    /// <summary>The services in the order of the file; faults go to the list.</summary>
    public static IReadOnlyList<LayerPublication> Read(string path, string name, IReadOnlyDictionary<string, Source> sources, Faults faults)
    {
        var file = YamlTree.Read(path, name, faults);
        var services = new List<LayerPublication>();
        foreach (var (layer, entry) in file.Entries)
        {
            if (!RegionFile.KnownLayers().Contains(layer))
            {
                faults.Add(entry.Place.ToString(), $"'{layer}' is no layer.", Nearest.Sentence(layer, RegionFile.KnownLayers()), "Correct the word or leave the service out.");
                continue;
            }

            services.Add(ReadService(new Settings(file, string.Empty, faults).Part(layer), layer, sources, faults));
        }

        if (!services.Exists(service => service is { Layer: RegionFile.Neighbourhoods, Protocol: Protocol.Wfs, Reach: Reach.Municipality }))
        {
            faults.Add(name, "There is no service 'neighbourhoods' of protocol wfs and reach municipality.", "It tells where the municipality lies: all others are asked for what lies there.", "Add it.");
        }

        return services;
    }

    private static LayerPublication ReadService(Settings settings, string layer, IReadOnlyDictionary<string, Source> sources, Faults faults)
    {
        var protocol = Protocols[settings.Word("protocol", Protocols.Keys)];
        string address = settings.Text("address");
        string place = settings.Map.Place.ToString();
        if (protocol != Protocol.ProjectFile && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && PoliteClient.MayAsk(uri)))
        {
            faults.Add(place, $"Layer '{layer}' has the address '{address}'.", "A service has an address that begins with https://.", "Correct the address.");
        }

        string source = settings.Text("source");
        if (source.Length > 0 && !sources.ContainsKey(source))
        {
            faults.Add(place, $"Layer '{layer}' names the source '{source}', which has no entry.", Nearest.Sentence(source, [.. sources.Keys]), "Add it to sources.yaml.");
        }

        var service = new LayerPublication(
            layer,
            place,
            protocol,
            address,
            Reaches[settings.Word("reach", Reaches.Keys)],
            (long)(settings.Has("largest_mb") ? settings.Number("largest_mb", 1, 100_000) : 1) << 20,
            settings.IsWord("year", "today") ? null : (int)settings.Number("year", 1900, 2100),
            settings.Text("licence"),
            source)
        {
            Collection = settings.TextOr("collection", string.Empty),
            Format = settings.TextOr("format", "application/json"),
            MunicipalityCode = settings.TextOr("municipality_code", string.Empty),
            MunicipalityName = settings.TextOr("municipality_name", string.Empty),
            Municipalities = [.. settings.Texts("municipalities").Select(code => code.Text)],
            IsApproximation = settings.Has("approximation") && settings.YesOrNo("approximation"),
            PageRows = settings.Has("page_rows") ? (int)settings.Number("page_rows", 1, 10_000) : 1000,
            LargestStart = settings.Has("largest_start") ? (int)settings.Number("largest_start", 1, 10_000_000) : 50_000,
            Hosts = [.. settings.Texts("hosts").Select(host => host.Text)],
            KeyVariable = settings.TextOr("key_variable", string.Empty),
            LayerInFile = settings.TextOr("layer", string.Empty),
            Crs = settings.TextOr("crs", string.Empty),
            Properties = RegionFile.Roles(settings, layer),
        };
        settings.NothingElse();
        return service;
    }
}
