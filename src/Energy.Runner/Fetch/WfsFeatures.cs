using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Fetch;

/// <summary>
/// Asks a Web Feature Service 2.0: first how many features there are, then page after page by start index, in RD New. What lies further than the service lets
/// itself be paged is asked for in quarters of the box.
/// </summary>
internal sealed class WfsFeatures(PoliteClient client, FetchLog log)
{
    private const string RdNew = "urn:ogc:def:crs:EPSG::28992";
    private const string Fes = "http://www.opengis.net/fes/2.0";
    private const int MostHalvings = 10;

    /// <summary>A part of what is asked for: its name among the pages, the condition in the request, and its box if it has one.</summary>
    private sealed record Part(string Name, string Condition, Envelope? Box);

    /// <summary>Fetches the features whose property is one of some values.</summary>
    public Task<int> FetchAsync(LayerPublication service, string property, IReadOnlyCollection<string> values, PageStore pages, string path, CancellationToken cancel) =>
        FetchAsync(service, new Part("0", $"&FILTER={Uri.EscapeDataString(Filter(property, values))}", null), pages, path, cancel);

    /// <summary>Fetches the features that lie in a box in RD New.</summary>
    public Task<int> FetchAsync(LayerPublication service, Envelope box, PageStore pages, string path, CancellationToken cancel) =>
        FetchAsync(service, new Part("0", InBox(box), box), pages, path, cancel);

    private static string InBox(Envelope box) => string.Create(CultureInfo.InvariantCulture, $"&BBOX={box.MinX:0.###},{box.MinY:0.###},{box.MaxX:0.###},{box.MaxY:0.###},{RdNew}");

    private static string Filter(string property, IReadOnlyCollection<string> values)
    {
        XNamespace fes = Fes;
        var choices = values.Select(value => new XElement(fes + "PropertyIsEqualTo", new XElement(fes + "ValueReference", property), new XElement(fes + "Literal", value))).ToArray();
        return new XElement(fes + "Filter", choices.Length == 1 ? choices[0] : new XElement(fes + "Or", choices)).ToString(SaveOptions.DisableFormatting);
    }

    private async Task<int> FetchAsync(LayerPublication service, Part whole, PageStore pages, string path, CancellationToken cancel)
    {
        try
        {
            return await FetchOnceAsync(service, whole, pages, path, cancel);
        }
        catch (TryAgainException damage)
        {
            // A page that was kept is not whole, as after a loss of power.
            log.Write(service.Layer, $"cannot be gone on with; begun anew: {damage.Message}");
            pages.Clear();
            return await FetchOnceAsync(service, whole, pages, path, cancel);
        }
    }

    private async Task<int> FetchOnceAsync(LayerPublication service, Part whole, PageStore pages, string path, CancellationToken cancel)
    {
        using var file = new FeatureCollectionFile(path, service.Layer);
        var parts = new Stack<Part>([whole]);
        while (parts.TryPop(out var part))
        {
            int? matched = await CountAsync(service, part, pages, cancel);
            if (matched > service.LargestStart && part.Box is { } box && part.Name.Length <= MostHalvings)
            {
                log.Write(service.Layer, $"{matched} features in part {part.Name}: asked for in quarters");
                foreach (var (number, quarter) in Quarters(box).Reverse())
                {
                    parts.Push(new Part(part.Name + number, InBox(quarter), quarter));
                }
            }
            else
            {
                await FetchPartAsync(service, part, matched, pages, file, cancel);
            }
        }

        log.Write(service.Layer, $"{file.Count} features, {file.Repeated} came twice");
        return file.Count;
    }

    private static IEnumerable<(int Number, Envelope Box)> Quarters(Envelope box)
    {
        double x = box.Centre.X, y = box.Centre.Y;
        return
        [
            (0, new Envelope(box.MinX, x, box.MinY, y)), (1, new Envelope(x, box.MaxX, box.MinY, y)),
            (2, new Envelope(box.MinX, x, y, box.MaxY)), (3, new Envelope(x, box.MaxX, y, box.MaxY)),
        ];
    }

    private async Task FetchPartAsync(LayerPublication service, Part part, int? matched, PageStore pages, FeatureCollectionFile file, CancellationToken cancel)
    {
        var come = new FeaturePages(client, log, pages);
        int start = 0;
        file.BeginPart();
        while (matched is null || start < matched)
        {
            var request = Asked(service, part, $"&STARTINDEX={start}&COUNT={service.PageRows}&OUTPUTFORMAT={Uri.EscapeDataString(service.Format)}");
            string name = string.Create(CultureInfo.InvariantCulture, $"{part.Name}-{start:0000000}.json");
            using var page = await come.FindAsync(request, name, service.Format, (_, came) => Check(request, came), cancel);
            if (page.Count == 0)
            {
                break;
            }

            start += page.Count;
            file.Add(page);
            if (matched is null && (start > service.LargestStart || file.RepeatedInPart > 0))
            {
                pages.Clear();
                throw Asked(service, part, string.Empty).Fault($"The service does not count its features, and after {start} there are more, or the same again.", "It counts them, so that none is lost.", "Ask for smaller parts, or leave the layer out with --without.");
            }
        }

        come.CheckWhole(Asked(service, part, string.Empty), start, matched, file.RepeatedInPart);
    }

    private static void Check(Request request, FeaturePage page)
    {
        if (page.Crs is { } crs && !crs.EndsWith(":28992", StringComparison.Ordinal))
        {
            throw request.Fault($"The service answers in {crs}.", $"It was asked for {RdNew}.", "Look whether the service gives RD New.");
        }
    }

    /// <summary>How many features there are; null when the service does not say.</summary>
    private async Task<int?> CountAsync(LayerPublication service, Part part, PageStore pages, CancellationToken cancel)
    {
        string name = part.Name + "-count.txt";
        if (pages.Find(name) is not { } said)
        {
            var request = Asked(service, part, "&RESULTTYPE=hits");
            said = await client.AskAsync(request, 1 << 20, answer => Encoding.UTF8.GetBytes(Matched(request, answer)), cancel);
            pages.Keep(name, said);
        }

        return int.TryParse(Encoding.UTF8.GetString(said), CultureInfo.InvariantCulture, out int count) ? count : null;
    }

    private static string Matched(Request request, Answer answer)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(answer.Body), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            xml.MoveToContent();
            return xml.LocalName == "FeatureCollection"
                ? xml.GetAttribute("numberMatched") ?? string.Empty
                : throw request.Fault($"The service answers: {PoliteClient.Shown(answer.Body)}", "It counts its features.", "Correct the address or the collection in services.yaml.");
        }
        catch (XmlException)
        {
            throw new TryAgainException($"its count is no XML, or broke off: {PoliteClient.Shown(answer.Body)}");
        }
    }

    private static Request Asked(LayerPublication service, Part part, string more)
    {
        char joint = service.Address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return new Request(service, new Uri($"{service.Address}{joint}SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={Uri.EscapeDataString(service.Collection)}&SRSNAME={RdNew}{part.Condition}{more}"));
    }
}
