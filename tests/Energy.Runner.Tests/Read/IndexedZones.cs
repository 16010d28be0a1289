using Energy.Fixtures;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Read;
using Energy.Runner.Read.Layers;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Tests.Read;

/// <summary>A layer of zones of the whole country, of which the index of the file tells what lies in a region.</summary>
public sealed class IndexedZones : IDisposable
{
    private static readonly Envelope Region = new(190_000, 200_000, 315_000, 325_000);

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Zones_that_lie_elsewhere_are_not_read()
    {
        var (layer, record) = Zones(Square(195_000, 320_000), Square(120_000, 480_000));
        Assert.Equal(320_000, Assert.Single(layer.Zones).Outline.EnvelopeInternal.MinY);
        Assert.Equal((1, 1), (record.Read, record.Kept));
    }

    [Fact]
    public void A_layer_whose_zones_all_lie_elsewhere_is_no_fault() => Assert.Empty(Zones(Square(120_000, 480_000)).Layer.Zones);

    [Fact]
    public void A_layer_without_zones_is_empty_whatever_its_index() => Assert.Equal("The layer is empty.", Assert.Throws<InputFaultException>(() => Zones()).Faults[0].Found);

    [Fact]
    public void Degrees_in_a_layer_of_metres_do_not_pass_for_zones_that_lie_elsewhere() =>
        Assert.Contains("these are degrees", Assert.Throws<InputFaultException>(() => Zones(Square(5.98, 50.88))).Faults[0].Found, StringComparison.Ordinal);

    private static Polygon Square(double west, double south) =>
        new(new LinearRing([new(west, south), new(west + 0.01, south), new(west + 0.01, south + 0.01), new(west, south + 0.01), new(west, south)]));

    private (ZoneLayer Layer, LayerRecord Record) Zones(params Polygon[] squares)
    {
        SmallGeoPackage.Write(folder["zones.gpkg"], squares.Select((square, place) => ($"{place}", (int?)null, (Geometry)square)), withIndex: true);
        var record = LayerRecords.Of(folder, "zones.gpkg");
        return (ZoneLayerFile.Read(record.Description, record, ZoneKind.Forest, Region), record);
    }
}
