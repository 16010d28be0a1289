using System.Globalization;
using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Fetch;

/// <summary>Asks an OGC API Features for what lies in a box: page after page behind the links that it gives, in RD New, which it must confirm.</summary>
internal sealed class OgcApiFeatures(PoliteClient client, FetchLog log)
{
    public const string RdNew = "http://www.opengis.net/def/crs/EPSG/0/28992";

    private const long LargestPage = 256L << 20;
    private const long LargestList = 16L << 20;

    /// <summary>Fetches the features that lie in a box.</summary>
    /// <param name="service">Where.</param>
    /// <param name="box">In RD New, metres.</param>
    /// <param name="pages">Takes the pages, and has those that came before.</param>
    /// <param name="path">The file that they become.</param>
    /// <param name="cancel">Ends it; what has come stays.</param>
    public async Task<int> FetchAsync(Service service, Envelope box, PageStore pages, string path, CancellationToken cancel)
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

    private async Task<int> FetchOnceAsync(Service service, Envelope box, PageStore pages, string path, CancellationToken cancel)
    {
        string collection = service.Collection.Length > 0 ? service.Collection : await OnlyCollectionAsync(service, pages, cancel);
        string where = string.Create(CultureInfo.InvariantCulture, $"{box.MinX:0},{box.MinY:0},{box.MaxX:0},{box.MaxY:0}");
        string crs = Uri.EscapeDataString(RdNew);
        var next = new Uri($"{service.Address.TrimEnd('/')}/collections/{Uri.EscapeDataString(collection)}/items?f=json&limit={service.PageRows}&crs={crs}&bbox={where}&bbox-crs={crs}");
        var asked = new HashSet<Uri>();
        int count = 0;
        int? matched = null;
        for (; next is not null; count++)
        {
            var request = new Request(service, next);
            if (!asked.Add(next) || Uri.Compare(next, new Uri(service.Address), UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) != 0)
            {
                throw request.Fault($"The next page would be at {next.GetLeftPart(UriPartial.Path)}.", "Pages follow each other at the service itself, each another.", "Tell the publisher, or leave the layer out with --without.");
            }

            string name = PageName(count);
            byte[] body = pages.Find(name) ?? await PageAsync(request, name, pages, cancel);
            using var page = FeaturePage.Read(body);
            matched ??= page.Matched;
            next = page.Next is not { } link ? null
                : Uri.TryCreate(next, link, out var following) ? following
                : throw request.Fault("The next page has no address that can be read.", "Pages follow each other at the service itself.", "Tell the publisher, or leave the layer out with --without.");
        }

        using var file = new FeatureCollectionFile(path, service.Layer);
        for (int number = 0; number < count; number++)
        {
            using var page = FeaturePage.Read(pages.Find(PageName(number))!);
            file.Add(page);
        }

        if (matched is { } said && said != file.Count + file.Repeated)
        {
            pages.Clear();
            throw new Request(service, new Uri(service.Address)).Fault($"{file.Count + file.Repeated} features came where the service counted {said}.", "They are as many: else some are lost.", "The service may have been renewed meanwhile: start again.");
        }

        if (file.RepeatedInPart > 0)
        {
            pages.Clear();
            throw new Request(service, new Uri(service.Address)).Fault($"{file.RepeatedInPart} features came on two pages.", "Pages do not overlap: else as many may be lost.", "The service may have been renewed meanwhile: start again.");
        }

        log.Write(service.Layer, $"{file.Count} features on {count} pages");
        return file.Count;
    }

    private async Task<byte[]> PageAsync(Request request, string name, PageStore pages, CancellationToken cancel)
    {
        byte[] body = await client.AskAsync(request, Math.Min(pages.Room, LargestPage), answer =>
        {
            if (!answer.Type.EndsWith("json", StringComparison.OrdinalIgnoreCase))
            {
                throw request.Fault($"Contents of the type {answer.Type} came: {PoliteClient.Shown(answer.Body)}", "Features come as application/geo+json.", "Correct the address in services.yaml.");
            }

            using var page = FeaturePage.Read(answer.Body);
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

            return answer.Body;
        }, cancel);
        pages.Keep(name, body);
        using var whole = FeaturePage.Read(body);
        log.Write(request.Layer, $"{whole.Count} features, {body.Length} bytes, {request.Address}");
        return body;
    }

    /// <summary>The collection of a service that has one only.</summary>
    private async Task<string> OnlyCollectionAsync(Service service, PageStore pages, CancellationToken cancel)
    {
        const string Name = "collections.json";
        var request = new Request(service, new Uri($"{service.Address.TrimEnd('/')}/collections?f=json"));
        byte[] body = pages.Find(Name) ?? await client.AskAsync(request, LargestList, Read, cancel);
        string[] ids = Collections(body);
        if (ids.Length != 1)
        {
            throw request.Fault($"The service has {ids.Length} collections: {string.Join(", ", ids.Take(20))}.", "Without the line collection it has one.", "Name one of them in services.yaml.");
        }

        pages.Keep(Name, body);
        return ids[0];
    }

    private static byte[] Read(Answer answer)
    {
        _ = Collections(answer.Body);
        return answer.Body;
    }

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
