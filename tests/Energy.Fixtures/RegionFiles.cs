using System.Globalization;
using System.Text.Json;
using Energy.Model.Areas;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

namespace Energy.Fixtures;

/// <summary>Writes a small town as the files of a region: GeoJSON in metres, small tables, and the region file that names them.</summary>
internal static class RegionFiles
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new GeoJsonConverterFactory() } };

    /// <summary>Writes all files into a folder and gives back the path of the region file.</summary>
    public static string Write(ScratchFolder folder, SmallTown town)
    {
        var region = town.Build();
        var entries = new List<string>();
        Layer("neighbourhoods", "cbs-neighbourhoods", region.Neighbourhoods.Select(neighbourhood =>
            Feature(neighbourhood.Outline, ("buurtcode", neighbourhood.Code), ("buurtnaam", neighbourhood.Name), ("gemeentecode", neighbourhood.MunicipalityCode), ("water", "NEE"))));
        Layer("buildings", "bag-buildings", Enumerable.Range(0, region.Buildings.Count).Select(building =>
            Feature(Outline(region.Buildings.Footprints, building), ("identificatie", region.Buildings.Id[building]), ("bouwjaar", region.Buildings.BuiltYear[building]), ("status", "Pand in gebruik"))));
        Layer("units", "bag-units", Enumerable.Range(0, region.Buildings.Units.Count).Select(unit => Feature(
            null,
            ("identificatie", (unit + 1).ToString("D16", CultureInfo.InvariantCulture)),
            ("pand_identificatie", region.Buildings.Id[region.Buildings.Units.Building[unit]]),
            ("gebruiksdoel", Words[region.Buildings.Units.Use[unit]]),
            ("oppervlakte", region.Buildings.Units.FloorAreaM2[unit]),
            ("status", "Verblijfsobject in gebruik"))));
        Layer("parcels", "brp-parcels", region.Parcels.Outline.Zip(region.Parcels.Use, (outline, use) =>
            Feature(outline, ("category", use switch { LandUse.Arable => "Bouwland", LandUse.Grassland => "Grasland", LandUse.Fallow => "Braakland", _ => "Overige" }))));
        foreach (var (kind, layer) in region.Zones)
        {
            Layer(Energy.Runner.Read.RegionFile.KeyOf(kind), "zones", layer.Zones.Select(zone => Feature(zone.Outline, ("name", zone.Name), ("grade", zone.Grade), ("figure", zone.Figure ?? 0))));
        }

        var totals = MunicipalTotals.Needed.Select(total =>
            string.Create(CultureInfo.InvariantCulture, $"{SmallTown.Municipality},{total.Sector},{total.Item},{region.Totals.Of(SmallTown.Municipality, total.Sector, total.Item).GigajoulesPerYear / 1000},TJ/yr,embedded-region"));
        folder.Write("totals.csv", string.Join('\n', totals.Prepend("municipality_code,sector,item,value,unit,source")) + "\n");
        entries.Add(Entry("municipal_totals", "totals.csv", "municipal-totals"));
        return folder.Write("region.yaml", $"region: small-town\ntitle: Small Town\nmunicipalities: [{SmallTown.Municipality}]\napproximation: true\n\nlayers:\n{string.Concat(entries)}");

        void Layer(string key, string contract, IEnumerable<IFeature> features)
        {
            var collection = new FeatureCollection();
            foreach (var feature in features)
            {
                collection.Add(feature);
            }

            string text = JsonSerializer.Serialize(collection, Json);
            folder.Write(key + ".geojson", """{"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},""" + text[1..]);
            entries.Add(Entry(key, key + ".geojson", contract));
        }
    }

    private static readonly Dictionary<BuildingUse, string> Words = new()
    {
        [BuildingUse.Dwelling] = "woonfunctie",
        [BuildingUse.Office] = "kantoorfunctie",
        [BuildingUse.Shop] = "winkelfunctie",
        [BuildingUse.Education] = "onderwijsfunctie",
        [BuildingUse.Health] = "gezondheidszorgfunctie",
        [BuildingUse.Lodging] = "logiesfunctie",
        [BuildingUse.Assembly] = "bijeenkomstfunctie",
        [BuildingUse.Sport] = "sportfunctie",
        [BuildingUse.Industry] = "industriefunctie",
        [BuildingUse.Other] = "overige gebruiksfunctie",
    };

    private static string Entry(string key, string file, string contract) =>
        $"  {key}: {{file: {file}, contract: {contract}, year: 2023, licence: CC0-1.0, source: embedded-region, approximation: true}}\n";

    private static Feature Feature(Geometry? outline, params (string Name, object Value)[] properties) =>
        new(outline, new AttributesTable(properties.Select(property => new KeyValuePair<string, object>(property.Name, property.Value))));

    private static Polygon Outline(Footprints footprints, int building)
    {
        double[] shell = footprints.Shell(building).ToArray();
        return new GeometryFactory().CreatePolygon([.. Enumerable.Range(0, shell.Length / 2).Select(i => new Coordinate(shell[i * 2], shell[(i * 2) + 1]))]);
    }
}
