using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using NetTopologySuite.Geometries;

namespace Energy.Fixtures.Publishers;

/// <summary>A corner of the embedded region as its publishers would give it: three neighbourhoods, what lies near them, and the project's own list of services pointed at them.</summary>
internal static partial class SmallTownPublished
{
    private const double NearM = 3000;

    private static readonly string[] Codes = ["BU09171000", "BU09171001", "BU09171100"];

    private static readonly Lazy<IReadOnlyDictionary<string, PublishedLayer>> Published = new(Make);

    /// <summary>The layers under the names that services.yaml asks for.</summary>
    public static IReadOnlyDictionary<string, PublishedLayer> Layers => Published.Value;

    /// <summary>The neighbourhoods' own box.</summary>
    public static Envelope Box { get; private set; } = new();

    /// <summary>The files of the feeds.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files { get; } = new Dictionary<string, byte[]>
    {
        ["natura2000.gpkg"] = Encoding.UTF8.GetBytes(
            $$"""{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"} },"features":[{{string.Join(',', PublishedLayer.Of("natura-2000.geojson", string.Empty, null, column => column == "name" ? "naam_n2k" : column).Features.Select(feature => feature.Json))}}]}"""),
        ["labels.zip"] = Zip("v20260401_v4.csv", File.ReadAllBytes(Repository.Path("data", "heerlen", "ep-online-v4.csv"))),
    };

    /// <summary>A zip with one file.</summary>
    public static byte[] Zip(string name, byte[] contents)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(contents);
        }

        return stream.ToArray();
    }

    /// <summary>The project's own list of services, each address pointed at a stub.</summary>
    public static string Services(string root) => Address().Replace(File.ReadAllText(Repository.Path("data", "services.yaml")), match => "address: " + root + match.Groups[1].Value switch
    {
        var address when address.Contains("wfs", StringComparison.Ordinal) => "/wfs",
        var address when address.Contains("wijken-en-buurten", StringComparison.Ordinal) => "/ogc/cbs",
        var address when address.Contains("cultuurhistorie", StringComparison.Ordinal) => "/ogc/rce",
        var address when address.Contains("windsnelheden", StringComparison.Ordinal) => "/ogc/wind",
        var address when address.Contains("ep-online", StringComparison.Ordinal) => "/register/DownloadInfo?fileType=csv",
        var address => "/files/" + address.Split('/')[^1],
    });

    private static Dictionary<string, PublishedLayer> Make()
    {
        var neighbourhoods = PublishedLayer.Of("wijkenbuurten-2019.gpkg", "buurten");
        var chosen = neighbourhoods.Features.Where(feature => Codes.Contains(feature.Properties["buurtcode"])).ToArray();
        foreach (var feature in chosen)
        {
            Box.ExpandToInclude(feature.Box);
        }

        neighbourhoods.Features.RemoveAll(feature => !chosen.Contains(feature));
        var near = Box.Copy();
        near.ExpandBy(NearM);
        return new Dictionary<string, PublishedLayer>
        {
            ["wijkenbuurten:buurten"] = neighbourhoods,
            ["cbs:buurten"] = PublishedLayer.Of("wijkenbuurten-2019.gpkg", "buurten"),
            ["bag:pand"] = PublishedLayer.Of("bag-light.gpkg", "pand", near, null, row => IsOneInTen(row["identificatie"])),
            ["bag:verblijfsobject"] = PublishedLayer.Of("bag-light.gpkg", "verblijfsobject", near, null, row => IsOneInTen(row["pand_identificatie"])),
            ["brpgewaspercelen:BrpGewas"] = PublishedLayer.Of("brpgewaspercelen-2023.gpkg", "brp_gewas"),
            ["rce:beschermdestadsendorpsgezichtcontouren"] = PublishedLayer.Of("heritage.geojson", string.Empty),
            ["rce:rijksmonumentpunten"] = PublishedLayer.Of("heritage.geojson", string.Empty, new Envelope()),
            ["wind:windsnelheden100m"] = PublishedLayer.Of("wind-speed.geojson", string.Empty),
        };
    }

    /// <summary>The town is thinned, so that tests are quick.</summary>
    private static bool IsOneInTen(object? building) => building is string id && id[^1] == '7';

    [GeneratedRegex("address: (https://.*)")]
    private static partial Regex Address();
}
