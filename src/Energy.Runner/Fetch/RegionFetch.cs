using System.Collections.Concurrent;
using System.Diagnostics;
using Energy.Model;
using Energy.Model.Coefficients;
using Energy.Runner.Commands;
using Energy.Runner.Read;
using Energy.Runner.Read.Layers;
using Energy.Runner.Write;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Fetch;

/// <summary>Fetches what a region needs: first its neighbourhoods, then what lies there, then the labels of its units; reads all of it once before it is put in place.</summary>
internal sealed class RegionFetch(FetchOptions options, Manners manners, TimeProvider time, Progress progress)
{
    private const int LayersAtOnce = 4;

    private readonly Faults faults = new();
    private readonly ConcurrentDictionary<string, InputFaultException> faultsOfLayers = new();

    /// <summary>Fetches the region and gives back its folder.</summary>
    /// <exception cref="InputFaultException">A service refuses or is not to be trusted, or what came cannot be read. What has come stays for the next start.</exception>
    public async Task<string> DoAsync(CancellationToken cancel)
    {
        try
        {
            return await FetchAsync(cancel);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw WholeFolder.Stopped(options.OutputFolder, refusal);
        }
    }

    private async Task<string> FetchAsync(CancellationToken cancel)
    {
        var sources = SourcesFile.Read(Path.Combine(options.DataFolder, "sources.yaml"), DataFolder.Shown(Path.Combine(options.DataFolder, "sources.yaml")), faults);
        var services = Services(sources);
        string name = options.Name ?? Municipalities.ShortName(options.Municipalities);
        if (!RegionFile.IsShortName(name))
        {
            faults.Add("--name", $"The region would be called '{name}'.", "Its short name is made of small letters, digits and hyphens: a folder is named after it.", "Give such a name with --name.");
        }

        faults.ThrowIfAny();
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        using var folder = new FetchFolder(options.OutputFolder, name, string.Join(", ", options.Municipalities), today);
        var log = new FetchLog(Path.Combine(folder.Partial, FetchLog.FileName), time);
        using var client = new PoliteClient(manners, log);
        var fetching = new LayerFetch(client, log, folder, options, cancel);

        var neighbourhoods = await StepAsync(fetching, services.First(service => service.Layer == RegionFile.Neighbourhoods));
        ThrowIfAny(services);
        var layer = neighbourhoods!.Description(folder.Partial);
        var municipalities = Municipalities.Of(layer, options.Municipalities);
        var box = new Envelope();
        foreach (var neighbourhood in NeighbourhoodLayer.Read(layer, new LayerRecord(layer, string.Empty), [.. municipalities.Keys]))
        {
            box.ExpandToInclude(neighbourhood.Outline.EnvelopeInternal);
        }

        fetching.Lies(box, RegionReader.HomesCountM, [.. municipalities.Keys]);
        var come = new ConcurrentBag<FetchedLayer> { neighbourhoods! };
        await Parallel.ForEachAsync(
            services.Where(service => service.Layer is not (RegionFile.Neighbourhoods or RegionFile.Labels)),
            new ParallelOptions { MaxDegreeOfParallelism = LayersAtOnce, CancellationToken = cancel },
            async (service, _) =>
            {
                if (await StepAsync(fetching, service) is { } fetched)
                {
                    come.Add(fetched);
                }
            });
        ThrowIfAny(services);
        if (services.FirstOrDefault(service => service.Layer == RegionFile.Labels) is { } labels && await StepAsync(fetching, labels) is { } register)
        {
            come.Add(register);
        }

        ThrowIfAny(services);
        FetchedLayer[] layers = [.. services.Select(service => come.FirstOrDefault(fetched => fetched.Service == service)).OfType<FetchedLayer>()];
        FetchedRegion.Write(folder.Partial, name, municipalities, folder.Day, layers);
        FetchedRegion.WriteLicences(folder.Partial, options.DataFolder, layers, sources);
        ReadOnce(Path.Combine(folder.Partial, FetchedRegion.RegionFileName), sources, layers, folder);
        folder.Finish();
        return folder.Final;
    }

    private List<LayerPublication> Services(IReadOnlyDictionary<string, Source> sources)
    {
        var services = ServicesFile.Read(options.ServicesFile, DataFolder.Shown(options.ServicesFile), sources, faults);
        foreach (string without in options.Without)
        {
            if (without == RegionFile.Neighbourhoods || !services.Any(service => service.Layer == without))
            {
                faults.Add("--without", $"'{without}' cannot be left out.", Nearest.Sentence(without, [.. services.Select(service => service.Layer).Where(layer => layer != RegionFile.Neighbourhoods)]), "Correct the word.");
            }
        }

        return [.. services.Where(service => !options.Without.Contains(service.Layer))];
    }

    /// <summary>Tells the faults of all layers, in the order of the services.</summary>
    private void ThrowIfAny(List<LayerPublication> services)
    {
        foreach (var service in services)
        {
            if (faultsOfLayers.TryGetValue(service.Layer, out var fault))
            {
                faults.Add(fault);
            }
        }

        faults.ThrowIfAny();
    }

    /// <summary>Fetches a layer; its faults join those of the others.</summary>
    private async Task<FetchedLayer?> StepAsync(LayerFetch fetching, LayerPublication service)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var fetched = await fetching.FetchAsync(service);
            progress.End(fetched is null ? $"{service.Layer} (no key)" : fetched.IsEmpty ? $"{service.Layer} (nothing)" : service.Layer, watch.Elapsed);
            return fetched;
        }
        catch (InputFaultException fault)
        {
            faultsOfLayers[service.Layer] = fault;
            return null;
        }
    }

    /// <summary>Reads everything as a run would: what a run would refuse is not put in place.</summary>
    private void ReadOnce(string regionFile, IReadOnlyDictionary<string, Source> sources, IEnumerable<FetchedLayer> layers, FetchFolder folder)
    {
        var watch = Stopwatch.StartNew();
        var description = RegionFile.Read(regionFile, FetchedRegion.RegionFileName, sources, faults);
        if (faults.Found.Count == 0)
        {
            new RegionReader(description, faults).Read();
        }

        // The same answers would be refused again: they are asked for anew.
        foreach (var layer in layers.Where(layer => faults.Found.Any(fault => fault.Where.Contains($"'{layer.Service.Layer}'", StringComparison.Ordinal))))
        {
            folder.PagesOf(layer.Service).Clear();
        }

        faults.ThrowIfAny();
        progress.End("read once", watch.Elapsed);
    }
}
