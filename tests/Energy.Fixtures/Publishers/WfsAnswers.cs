using System.Globalization;
using System.Net;
using System.Text;
using System.Xml.Linq;
using NetTopologySuite.Geometries;

namespace Energy.Fixtures.Publishers;

/// <summary>Answers as PDOK's WFS 2.0: a page holds 1,000 features at most, and a start index beyond a limit is refused.</summary>
internal sealed class WfsAnswers(IReadOnlyDictionary<string, PublishedLayer> layers)
{
    private const int LargestPage = 1000;
    private const int LargestStart = 50_000;

    public StubAnswer Answer(HttpListenerRequest request, Misbehaviour mood)
    {
        var query = request.QueryString;
        if (!layers.TryGetValue(query["TYPENAMES"] ?? string.Empty, out var layer))
        {
            return Refused("InvalidParameterValue", "unknown type");
        }

        int start = int.Parse(query["STARTINDEX"] ?? "0", CultureInfo.InvariantCulture);
        if (start > LargestStart)
        {
            return Refused("InvalidParameterValue", $"startIndex above {LargestStart}");
        }

        var all = Chosen(layer, query["FILTER"], query["BBOX"]);
        if (string.Equals(query["RESULTTYPE"], "hits", StringComparison.OrdinalIgnoreCase))
        {
            int said = mood == Misbehaviour.FewerThanSaid ? all.Length + 1 : all.Length;
            return new StubAnswer(200, "text/xml; subtype=gml/3.2.1", Encoding.UTF8.GetBytes($"""<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" numberMatched="{said}" numberReturned="0"/>"""));
        }

        int from = mood == Misbehaviour.PageRepeated ? 0 : start;
        var page = all.Skip(from).Take(Math.Min(int.Parse(query["COUNT"] ?? "1000", CultureInfo.InvariantCulture), LargestPage));
        string crs = mood == Misbehaviour.OtherCrs ? "urn:ogc:def:crs:OGC:1.3:CRS84" : "urn:ogc:def:crs:EPSG::28992";
        string body = $$$"""{"type":"FeatureCollection","name":"page","crs":{"type":"name","properties":{"name":"{{{crs}}}"} },"features":[{{{string.Join(',', page.Select(feature => feature.Json))}}}]}""";
        return new StubAnswer(200, "application/json; subtype=geojson", Encoding.UTF8.GetBytes(body));
    }

    private static PublishedLayer.Feature[] Chosen(PublishedLayer layer, string? filter, string? bbox)
    {
        if (filter is not null)
        {
            XNamespace fes = "http://www.opengis.net/fes/2.0";
            var pairs = XElement.Parse(filter).Descendants(fes + "PropertyIsEqualTo").Select(equal => (Name: equal.Element(fes + "ValueReference")!.Value, equal.Element(fes + "Literal")!.Value)).ToArray();
            return [.. layer.Features.Where(feature => pairs.Any(pair => feature.Properties.GetValueOrDefault(pair.Name) == pair.Value))];
        }

        double[] box = [.. (bbox ?? "0,0,300000,640000").Split(',').Take(4).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        var within = new Envelope(box[0], box[2], box[1], box[3]);
        return [.. layer.Features.Where(feature => PublishersStub.LiesIn(feature, within))];
    }

    private static StubAnswer Refused(string code, string why) => new(400, "text/xml", Encoding.UTF8.GetBytes(
        $"""<?xml version="1.0"?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1"><ows:Exception exceptionCode="{code}"><ows:ExceptionText>{why}</ows:ExceptionText></ows:Exception></ows:ExceptionReport>"""));
}
