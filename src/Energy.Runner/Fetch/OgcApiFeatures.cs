using System.Globalization;
using System.Text.Json;
using Energy.Model;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Fetch;

/// <summary>Asks an OGC API Features for what lies in a box: page after page behind the links that it gives, in RD New, which it must confirm.</summary>
internal sealed class OgcApiFeatures(PoliteClient client, FetchLog log)
{
    private const string RdNew = "http://www.opengis.net/def/crs/EPSG/0/28992";

    private const long LargestList = 16L << 20;

    /// <summary>Fetches the features that lie in a box.</summary>
    /// <param name="service">Where.</param>
    /// <param name="box">In RD New, metres.</param>
    /// <param name="pages">Takes the pages, and has those that came before.</param>
    /// <param name="path">The file that they become.</param>
    /// <param name="cancel">Ends it; what has come stays.</param>
    public async Task<int> FetchAsync(LayerPublication service, Envelope box, PageStore pages, string path, CancellationToken cancel)
    {
        bool goesOn = pages.HasAny;
        try
        {
            return await FetchOnceAsync(service, box, pages, path, cancel);
        }
        catch (Exception fault) when (goesOn && (fault is TryAgainException || fault.Data.Contains(PoliteClient.RefusedStatus)))
        {
            // The place where we were is forgotten by some services within a day.
            log.Write(service.Layer, "cannot be gone on with; begun anew");
            pages.Clear();
            return await FetchOnceAsync(service, box, pages, path, cancel);
        }
    }

    private static string PageName(int number) => number.ToString("000000", CultureInfo.InvariantCulture) + ".json";

    private async Task<int> FetchOnceAsync(LayerPublication service, Envelope box, PageStore pages, string path, CancellationToken cancel)
    {
        string collection = service.Collection.Length > 0 ? service.Collection : await OnlyCollectionAsync(service, pages, cancel);
        string where = string.Create(CultureInfo.InvariantCulture, $"{box.MinX:0},{box.MinY:0},{box.MaxX:0},{box.MaxY:0}");
        string crs = Uri.EscapeDataString(RdNew);
        var next = new Uri($"{service.Address.TrimEnd('/')}/collections/{Uri.EscapeDataString(collection)}/items?f=json&limit={service.PageRows}&crs={crs}&bbox={where}&bbox-crs={crs}");
        var asked = new HashSet<Uri>();
        var come = new FeaturePages(client, log, pages);
        using var file = new FeatureCollectionFile(path, service.Layer);
        int count = 0;
        int? matched = null;
        for (; next is not null; count++)
        {
            var request = new Request(service, next);
            if (!asked.Add(next) || Uri.Compare(next, new Uri(service.Address), UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) != 0)
            {
                throw request.Fault($"The next page would be at {next.GetLeftPart(UriPartial.Path)}.", "Pages follow each other at the service itself, each another.", "Tell the publisher, or leave the layer out with --without.");
            }

            using var page = await come.FindAsync(request, PageName(count), "application/geo+json", (answer, came) => Check(request, answer, came), cancel);
            file.Add(page);
            matched ??= page.Matched;
            next = page.Next is not { } link ? null
                : Uri.TryCreate(next, link, out var following) ? following
                : throw request.Fault("The next page has no address that can be read.", "Pages follow each other at the service itself.", "Tell the publisher, or leave the layer out with --without.");
        }

        come.CheckWhole(new Request(service, new Uri(service.Address)), file.Count + file.Repeated, matched, file.RepeatedInPart);
        log.Write(service.Layer, $"{file.Count} features on {count} pages");
        return file.Count;
    }

    /// <summary>The coordinate system stands in a header only, and the number of features beside them.</summary>
    private static void Check(Request request, Answer answer, FeaturePage page)
    {
        if (answer.Crs.Trim('<', '>') != RdNew)
        {
            throw request.Fault(
                answer.Crs.Length == 0 ? "The service does not say in which coordinate system it answers." : $"The service answers in {answer.Crs}.",
                $"It was asked for {RdNew}, and confirms that in the header Content-Crs.",
                "Look whether the service gives RD New.");
        }

        if (page.Returned is { } said && said != page.Count)
        {
            throw new TryAgainException($"{page.Count} features came where the service counts {said}");
        }
    }

    /// <summary>The collection of a service that has one only.</summary>
    private async Task<string> OnlyCollectionAsync(LayerPublication service, PageStore pages, CancellationToken cancel)
    {
        const string Name = "collections.json";
        var request = new Request(service, new Uri($"{service.Address.TrimEnd('/')}/collections?f=json"));
        if (pages.Find(Name) is { } kept)
        {
            return Collections(kept)[0];
        }

        byte[] body = await client.AskAsync(request, LargestList, answer => Collections(answer.Body).Length == 1 ? answer.Body : throw Several(request, Collections(answer.Body)), cancel);
        pages.Keep(Name, body);
        return Collections(body)[0];
    }

    private static InputFaultException Several(Request request, string[] ids) =>
        request.Fault($"The service has {ids.Length} collections: {string.Join(", ", ids.Take(20))}.", "Without the line collection it has one.", "Name one of them in services.yaml.");

    private static string[] Collections(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return [.. document.RootElement.GetProperty("collections").EnumerateArray().Select(collection => collection.GetProperty("id").GetString()).OfType<string>()];
        }
        catch (Exception misshapen) when (misshapen is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new TryAgainException($"its list of collections is no JSON, or broke off: {PoliteClient.Shown(body)}");
        }
    }
}
