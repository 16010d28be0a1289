using System.Text;
using Energy.Fixtures;
using Energy.Model;
using Energy.Model.Areas;
using Energy.Runner.Read;
using Energy.Runner.Read.Layers;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Tests.Read;

/// <summary>Files that are broken, or something else than they are called, are told so in words that help.</summary>
public sealed class BrokenFiles : IDisposable
{
    private static readonly Envelope Everywhere = new(0, 300_000, 300_000, 640_000);

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "empty")]
    [InlineData("PK\u0003\u0004nested", "zip archive")]
    [InlineData("\0\0\u0027\nshapes", "no layer.dbf")]
    [InlineData("<?xml version='1.0'?><gml:FeatureCollection/>", "GML")]
    [InlineData("fgb\u0003fgb", "FlatGeobuf")]
    [InlineData("x;y\n1;2", "neither")]
    [InlineData("[1,2,3]", "neither")]
    [InlineData("{\"type\":\"CityJSON\",\"CityObjects\":{}}", "The file is CityJSON")]
    [InlineData("{\"features\":7}", "no list")]
    [InlineData("{\"features\":[7]}", "no object")]
    [InlineData("{\"features\":[", "cannot be read as GeoJSON")]
    [InlineData("SQLite format 3\0and then nothing", "cannot be read")]
    public void What_is_no_layer_of_places_is_called_what_it_is(string contents, string said)
    {
        File.WriteAllBytes(folder["layer"], Encoding.Latin1.GetBytes(contents));
        Assert.Contains(said, Faulty(record => ZoneLayerFile.Read(record.Description, record, ZoneKind.Forest, Everywhere)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_layer_that_nests_lists_without_end_is_a_fault()
    {
        File.WriteAllText(folder["layer"], """{"features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":""" + new string('[', 100_000));
        Assert.NotEmpty(Faulty(record => ZoneLayerFile.Read(record.Description, record, ZoneKind.Forest, Everywhere)));
    }

    [Fact]
    public void Ten_million_columns_are_not_looked_through_for_a_header()
    {
        File.WriteAllText(folder["layer"], string.Concat(Enumerable.Repeat("a;", 10_000_000)));
        Assert.Contains("None of its first", Faulty(record => LabelLayer.Read(record.Description, record)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_is_never_closed_does_not_swallow_the_file()
    {
        File.WriteAllText(folder["layer"], "Postcode;Huisnummer;BAGVerblijfsobjectID;Energieklasse\n6411AB;1;\"" + string.Concat(Enumerable.Repeat("1;2;3;4\n", 100_000)));
        Assert.Contains("more than 100", Faulty(record => LabelLayer.Read(record.Description, record)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_with_a_zero_byte_or_with_text_like_a_formula_stays_text()
    {
        File.WriteAllText(folder["layer"], "Postcode;Huisnummer;BAGVerblijfsobjectID;Energieklasse\n6411AB;=1+1;1;A\n\0;@x;2;=cmd()\n");
        var record = Record();
        Assert.Single(LabelLayer.Read(record.Description, record));
        Assert.Equal(1, record.Remarks["without class"]);
    }

    private string Faulty(Func<LayerRecord, object> read) => Assert.Single(Assert.Throws<InputFaultException>(() => read(Record())).Faults).Found;

    private LayerRecord Record() => LayerRecords.Of(folder, "layer");
}
