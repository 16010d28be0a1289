using Energy.Model;
using Energy.Runner.Read;
using Energy.Runner.Read.Geometry;
using Energy.Runner.Read.Layers;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Fetch;

/// <summary>Fetches one layer in the way of its service.</summary>
internal sealed class LayerFetch(PoliteClient client, FetchLog log, FetchFolder folder, FetchOptions options, CancellationToken cancel)
{
    private Envelope region = new();
    private Envelope surroundings = new();
    private IReadOnlyCollection<string> municipalities = [];
    private FetchedLayer? units;

    /// <summary>Says where the region lies, once its neighbourhoods have come.</summary>
    public void Lies(Envelope box, double surroundingsM, IReadOnlyCollection<string> codes)
    {
        region = box.Copy();
        surroundings = box.Copy();
        surroundings.ExpandBy(surroundingsM);
        municipalities = codes;
    }

    /// <summary>Fetches a layer; null where its key is not set. Of a layer of which nothing lies here no file is left.</summary>
    public async Task<FetchedLayer?> FetchAsync(LayerPublication service)
    {
        var fetched = await FetchFileAsync(service);
        if (fetched is { IsEmpty: true })
        {
            File.Delete(Path.Combine(folder.Partial, fetched.File));
        }

        if (service.Layer == RegionFile.Units)
        {
            units = fetched;
        }

        return fetched;
    }

    private async Task<FetchedLayer?> FetchFileAsync(LayerPublication service)
    {
        var pages = folder.PagesOf(service);
        string name = service.FileStem + (service.Protocol == Protocol.LabelRegister ? ".csv" : service.Protocol == Protocol.ProjectFile ? Path.GetExtension(service.Address) : ".geojson");
        string path = Path.Combine(folder.Partial, name);
        var box = service.Reach == Reach.Surroundings ? surroundings : region;
        switch (service.Protocol)
        {
            case Protocol.Wfs when service.Reach == Reach.Municipality:
                return new FetchedLayer(service, name, await ByMunicipalityAsync(service, pages, path));
            case Protocol.Wfs:
                return new FetchedLayer(service, name, await new WfsFeatures(client, log).FetchAsync(service, box, pages, path, cancel));
            case Protocol.OgcApi:
                return new FetchedLayer(service, name, await new OgcApiFeatures(client, log).FetchAsync(service, box, pages, path, cancel));
            case Protocol.File:
                return new FetchedLayer(service, await new FileFeed(client, log).FetchAsync(service, folder.Partial, pages, cancel), null);
            case Protocol.ProjectFile:
                return new FetchedLayer(service, name, ProjectFile.Copy(service, options.DataFolder, municipalities, path));
            default:
                return await LabelsAsync(service, pages, name, path);
        }
    }

    private async Task<FetchedLayer?> LabelsAsync(LayerPublication service, PageStore pages, string name, string path)
    {
        if (Environment.GetEnvironmentVariable(service.KeyVariable)?.Trim() is not { Length: > 0 } key)
        {
            log.Write(service.Layer, $"not fetched, {service.KeyVariable} is not set");
            return null;
        }

        if (!key.All(letter => letter is > ' ' and <= '~'))
        {
            throw new InputFaultException(new InputFault(service.KeyVariable, "It holds what no key holds.", "A key is letters, digits and signs without blanks.", "Set it to the key alone."));
        }

        return new FetchedLayer(service, name, await new LabelRegister(client, log).FetchAsync(service, key, Units(), pages, path, cancel));
    }

    /// <summary>Names and codes are asked for apart, so that nobody need say which is which.</summary>
    private async Task<int> ByMunicipalityAsync(LayerPublication service, PageStore pages, string path)
    {
        string[] codes = [.. options.Municipalities.Select(Municipalities.Code).OfType<string>()];
        string[] names = [.. options.Municipalities.Where(word => Municipalities.Code(word) is null)];
        if (codes.Length > 0 && names.Length > 0)
        {
            throw new InputFaultException(new InputFault("MUNICIPALITY", $"Both names ({string.Join(", ", names)}) and codes ({string.Join(", ", codes)}) are given.", "All are names, or all are codes.", "Write them in one way."));
        }

        int count = await new WfsFeatures(client, log).FetchAsync(service, codes.Length > 0 ? service.MunicipalityCode : service.MunicipalityName, codes.Length > 0 ? codes : names, pages, path, cancel);
        return count > 0 ? count : throw new InputFaultException(new InputFault(
            "MUNICIPALITY",
            $"The service knows no neighbourhood of {string.Join(", ", options.Municipalities)}.",
            "A municipality is named as the statistics office writes it, or by its code such as GM0917.",
            "Correct the word; after a merger, take the new name."));
    }

    /// <summary>The identifications of the units that have come.</summary>
    private HashSet<string> Units()
    {
        if (units is not { IsEmpty: false } come)
        {
            throw new InputFaultException(new InputFault("layer 'labels'", "There are no units to look labels up for.", "Labels are kept of the region's own units.", "Leave labels out too, with --without labels."));
        }

        var layer = come.Description(folder.Partial);
        using var file = FeatureFile.Open(layer);
        string?[] columns = [new ColumnNames(layer, file.Columns).Need("identificatie")];
        return [.. file.Rows(columns).Select(row => BuildingLayer.PlainId(row.Text(0)))];
    }
}
