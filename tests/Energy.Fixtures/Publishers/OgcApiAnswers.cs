using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using NetTopologySuite.Geometries;

namespace Energy.Fixtures.Publishers;

/// <summary>Answers as PDOK's OGC API Features: an unknown parameter is refused, the limit is capped without a word, and a cursor is bound to the request it came from.</summary>
internal sealed class OgcApiAnswers(IReadOnlyDictionary<string, PublishedLayer> layers, string root)
{
    private const string RdNew = "http://www.opengis.net/def/crs/EPSG/0/28992";
    private const int LargestPage = 200;

    private static readonly string[] Known = ["f", "limit", "cursor", "crs", "bbox", "bbox-crs", "datetime", "filter", "filter-lang", "filter-crs", "profile"];

    public StubAnswer Answer(HttpListenerRequest request, Misbehaviour mood)
    {
        string[] parts = request.Url!.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var query = request.QueryString;
        if (query.AllKeys.FirstOrDefault(key => !Known.Contains(key)) is { } unknown)
        {
            return Refused(400, $"unknown query parameter: {unknown}");
        }

        if (parts is ["ogc", var api, "collections"])
        {
            string ids = string.Join(',', layers.Keys.Where(name => name.StartsWith(api + ":", StringComparison.Ordinal)).Select(name => $$"""{"id":"{{name[(api.Length + 1)..]}}"}"""));
            return new StubAnswer(200, "application/json", Encoding.UTF8.GetBytes($$"""{"collections":[{{ids}}],"links":[]}"""));
        }

        if (parts is not ["ogc", var service, "collections", var collection, "items"] || !layers.TryGetValue($"{service}:{collection}", out var layer))
        {
            return Refused(404, "no such collection");
        }

        if (query["crs"] is not RdNew || query["bbox-crs"] is not RdNew)
        {
            return Refused(400, "crs must begin with http://www.opengis.net/def/crs/");
        }

        string bound = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{query["bbox"]}|{query["limit"]}")))[..8];
        int start = 0;
        if (query["cursor"] is { } cursor && (cursor.Split('.') is not [var place, var check] || check != bound || !int.TryParse(place, out start)))
        {
            return Refused(400, "cursor does not fit the other parameters");
        }

        double[] box = [.. query["bbox"]!.Split(',').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        var within = new Envelope(box[0], box[2], box[1], box[3]);
        var all = layer.Features.Where(feature => PublishersStub.LiesIn(feature, within)).ToArray();
        var page = all.Skip(mood == Misbehaviour.PageRepeated ? 0 : start).Take(Math.Min(int.Parse(query["limit"] ?? "10", CultureInfo.InvariantCulture), LargestPage)).ToArray();
        int end = mood == Misbehaviour.NextInCircles ? start : start + page.Length;
        string host = mood == Misbehaviour.NextElsewhere ? root.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) : root;
        string self = $"{host}{request.Url.AbsolutePath}?f=json&limit={query["limit"]}&crs={Uri.EscapeDataString(RdNew)}&bbox={query["bbox"]}&bbox-crs={Uri.EscapeDataString(RdNew)}";
        string next = end < all.Length || mood == Misbehaviour.NextInCircles
            ? $$""",{"rel":"next","type":"application/geo+json","href":"{{self}}&cursor={{end}}.{{bound}}"}"""
            : string.Empty;
        int said = mood == Misbehaviour.FewerThanSaid ? page.Length + 1 : page.Length;
        string inAll = mood == Misbehaviour.FewerInAllThanSaid ? $"\"numberMatched\":{all.Length + 1}," : string.Empty;
        string body = $$"""{"type":"FeatureCollection",{{inAll}}"numberReturned":{{said}},"links":[{"rel":"self","type":"application/geo+json","href":"{{self}}"}{{next}}],"features":[{{string.Join(',', page.Select(feature => feature.Json))}}]}""";
        var answer = new StubAnswer(200, "application/geo+json", Encoding.UTF8.GetBytes(body));
        if (mood != Misbehaviour.NoCrs)
        {
            answer.Headers["Content-Crs"] = mood == Misbehaviour.OtherCrs ? "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>" : $"<{RdNew}>";
        }

        return answer;
    }

    private static StubAnswer Refused(int status, string why) => new(status, "application/problem+json", Encoding.UTF8.GetBytes($$"""{"title":"Bad Request","detail":"{{why}}"}"""));
}
