using System.Globalization;
using System.Text.Json;
using Energy.Fixtures;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Read;
using Energy.Runner.Read.Layers;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Tests.Read.Contracts;

/// <summary>Small files in the forms of the publishers, and what is read of them.</summary>
internal sealed class PublishedFiles : IDisposable
{
    private readonly ScratchFolder folder = new();

    public string Path(string name) => folder[name];

    public void Dispose() => folder.Dispose();

    /// <summary>A place in the middle of the region, as metres from its corner.</summary>
    public static string Square(double x, double y, double side = 10)
    {
        (x, y) = (x + 190_000, y + 320_000);
        return string.Create(CultureInfo.InvariantCulture, $$"""{"type":"Polygon","coordinates":[[[{{x}},{{y}}],[{{x + side}},{{y}}],[{{x + side}},{{y + side}}],[{{x}},{{y + side}}],[{{x}},{{y}}]]]}""");
    }

    public static string Point(double x, double y) => string.Create(CultureInfo.InvariantCulture, $$"""{"type":"Point","coordinates":[{{x + 190_000}},{{y + 320_000}}]}""");

    /// <summary>Writes features with these properties, in RD New.</summary>
    public LayerRecord Features(string crs, params (string Geometry, object Properties)[] features)
    {
        string body = string.Join(',', features.Select(feature => $$"""{"type":"Feature","geometry":{{feature.Geometry}},"properties":{{JsonSerializer.Serialize(feature.Properties)}} }"""));
        folder.Write("layer.geojson", $$"""{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:{{crs}}"} },"features":[{{body}}]}""");
        return LayerRecords.Of(folder, "layer.geojson");
    }

    public LayerRecord Text(string text, string contract = "test")
    {
        folder.Write("layer.csv", text);
        return LayerRecords.Of(folder, "layer.csv", contract);
    }

    public (BuildingLayer.Columns Read, LayerRecord Record) Buildings(params object[] properties)
    {
        var record = Features("EPSG::28992", [.. properties.Select((one, place) => (Square(place * 20, 0), one))]);
        return (BuildingLayer.Read(record.Description, record), record);
    }

    /// <summary>Units of one building, 16 zeros and a one.</summary>
    public (UnitStock Read, LayerRecord Record) Units(params object[] properties)
    {
        var (buildings, _) = Buildings(new { identificatie = "0000000000000001", status = "Pand in gebruik" });
        var record = Features("EPSG::28992", [.. properties.Select(one => (Point(5, 5), one))]);
        return (UnitLayer.Read(record.Description, record, buildings, new Dictionary<string, RegisteredLabel>()), record);
    }

    /// <summary>The figures of one neighbourhood, from the map.</summary>
    public (NeighbourhoodFigures Read, LayerRecord Record) Figures(object properties)
    {
        var record = Features("EPSG::28992", (Square(0, 0, 100), properties));
        return (NeighbourhoodFiguresLayer.Read(record.Description, record, [Named("BU09171000", "Noord")]).Single().Figures, record);
    }

    public (List<Neighbourhood> Read, LayerRecord Record) FiguresOfText(string text, params Neighbourhood[] neighbourhoods)
    {
        var record = Text(text, "statline-key-figures");
        return (NeighbourhoodFiguresLayer.Read(record.Description, record, [.. neighbourhoods]), record);
    }

    public static Neighbourhood Named(string code, string name) => new(code, name, "GM0917", SmallTown.Box(0, 0, 10, 10), NeighbourhoodFigures.None);

    public (List<Neighbourhood> Read, LayerRecord Record) Neighbourhoods(params object[] properties)
    {
        var record = Features("EPSG::28992", [.. properties.Select((one, place) => (Square(place * 200, 0, 100), one))]);
        return (NeighbourhoodLayer.Read(record.Description, record, ["GM0917"]), record);
    }

    public (IReadOnlyDictionary<string, RegisteredLabel> Read, LayerRecord Record) Labels(string header, params string[] rows)
    {
        var record = Text(header + "\n" + string.Concat(rows.Select(row => row + "\n")));
        return (LabelLayer.Read(record.Description, record), record);
    }

    public (LandParcels Read, LayerRecord Record) Parcels(params object[] properties)
    {
        var record = Features("EPSG::28992", [.. properties.Select((one, place) => (Square(place * 200, 0, 100), one))]);
        return (ParcelLayer.Read(record.Description, record, new Envelope(180_000, 200_000, 310_000, 330_000)), record);
    }

    public static string Fault(Func<object> read) => Assert.Single(Assert.Throws<InputFaultException>(() => read()).Faults).Found;
}
