using Energy.Benchmarks.Baseline;
using Energy.Benchmarks.Candidate;
using Energy.Benchmarks.Generating;
using Energy.Benchmarks.Work;
using Energy.Fixtures;
using Energy.Model.Areas.Grid;
using Energy.Runner.Read.Geometry;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Tests.Overlaying;

/// <summary>The whole overlay of the benchmark on a small made-up municipality.</summary>
public sealed class WholeOverlays : IDisposable
{
    private readonly ScratchFolder scratch = new();

    [Fact]
    public void One_thread_and_two_give_the_same_bytes_and_plain_NetTopologySuite_the_same_figures()
    {
        string data = Made("data", 3);
        OverlayCommand.Run(data, scratch["one"], 1);
        OverlayCommand.Run(data, scratch["two"], 2);
        BaselineCommand.Run(data, scratch["plain"], 2);
        foreach (string table in new[] { "building.parquet", "hood_class.parquet", "hood_parcel.parquet", "check.json" })
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(scratch["one"], table)), File.ReadAllBytes(Path.Combine(scratch["two"], table)));
        }

        Assert.Equal(Figures("plain"), Figures("one"));
        Assert.DoesNotMatch(@"[\[ ]0[,\]}]", Figures("one"));
    }

    [Fact]
    public void The_same_seed_makes_the_same_bytes_and_another_seed_others()
    {
        foreach (string file in new[] { "buildings.gpkg", "areas.gpkg", "overlay.gpkg" })
        {
            byte[] first = File.ReadAllBytes(Path.Combine(Made("first", 1), file));
            Assert.Equal(first, File.ReadAllBytes(Path.Combine(Made("again", 1), file)));
            Assert.NotEqual(first, File.ReadAllBytes(Path.Combine(Made("other", 2), file)));
        }
    }

    [Fact]
    public void What_is_made_is_valid_and_neighbours_share_every_corner_of_their_border()
    {
        string data = Made("data", 4);
        var neighbourhoods = FeatureList.Read(Path.Combine(data, "areas.gpkg"), "SELECT geom FROM buurt", _ => { });
        Assert.All(neighbourhoods, outline => Assert.True(outline.IsValid));
        Assert.Equal(Size.WidthM * Size.HeightM, neighbourhoods.Sum(outline => outline.Area), 1.0);
        foreach (string layer in OverlayFiles.LayerNames.Append("landbouwperceel"))
        {
            Assert.All(FeatureList.Read(Path.Combine(data, "overlay.gpkg"), $"SELECT geom FROM {layer}", _ => { }), outline => Assert.True(outline.IsValid, layer));
        }

        Assert.All(FeatureList.Read(Path.Combine(data, "buildings.gpkg"), "SELECT geom FROM pand", _ => { }), outline => Assert.True(outline.IsValid));
    }

    [Theory]
    [InlineData("Polygon")]
    [InlineData("MultiPolygon")]
    public void A_blob_is_read_into_columns_as_it_is_read_into_a_geometry(string kind)
    {
        foreach (var order in new[] { NetTopologySuite.IO.ByteOrder.LittleEndian, NetTopologySuite.IO.ByteOrder.BigEndian })
        {
            foreach (var ordinates in new[] { Ordinates.XY, Ordinates.XYZ, Ordinates.XYZM })
            {
                var shell = new LinearRing([new CoordinateZM(0, 0, 1, 2), new CoordinateZM(10, 0, 1, 2), new CoordinateZM(10, 10, 1, 2), new CoordinateZM(0, 0, 1, 2)]);
                var hole = new LinearRing([new CoordinateZM(5, 2, 1, 2), new CoordinateZM(6, 2, 1, 2), new CoordinateZM(6, 3, 1, 2), new CoordinateZM(5, 2, 1, 2)]);
                var polygon = new Polygon(shell, [hole]);
                byte[] body = new NetTopologySuite.IO.WKBWriter(order, handleSRID: false) { HandleOrdinates = ordinates }.Write(kind == "Polygon" ? polygon : new MultiPolygon([polygon, polygon]));
                var columns = new PolygonColumns();
                PolygonBlob.Add([(byte)'G', (byte)'P', 0, 1, 0, 0, 0, 0, .. body], columns);
                Assert.Equal(1, columns.Count);
                Assert.Equal((0, kind == "Polygon" ? 2 : 4), columns.Rings(0));
                Assert.Equal([0, 0, 10, 0, 10, 10, 0, 0], columns.Ring(0).ToArray());
                Assert.Equal([5, 2, 6, 2, 6, 3, 5, 2], columns.Ring(1).ToArray());
                Assert.False(columns.IsShell(1));
                Assert.Equal(kind == "Polygon" ? 49.5 : 99, columns.AreaM2(0), 9);
            }
        }
    }

    [Fact]
    public void A_blob_that_promises_more_than_it_holds_or_is_no_polygon_is_refused()
    {
        byte[] blob = [(byte)'G', (byte)'P', 0, 1, 0, 0, 0, 0, 1, 3, 0, 0, 0, 1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x7F];
        Assert.Throws<FormatException>(() => PolygonBlob.Add(blob, new PolygonColumns()));
        for (int length = 0; length < blob.Length; length++)
        {
            Assert.Throws<FormatException>(() => PolygonBlob.Add(blob.AsSpan(0, length), new PolygonColumns()));
        }

        Assert.Throws<FormatException>(() => PolygonBlob.Add([(byte)'G', (byte)'P', 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 0, .. new byte[16]], new PolygonColumns()));
        Assert.Throws<IOException>(() => new RowReader(scratch["missing.gpkg"], "SELECT 1"));
    }

    public void Dispose() => scratch.Dispose();

    private static Extent Size => new(6_000, 1, 1, 5, 4, 40, 30, 190_000, 315_000);

    private string Made(string name, int seed)
    {
        GenerateCommand.Run(name, Size, scratch[name], seed);
        return scratch[name];
    }

    private string Figures(string output) => File.ReadAllText(Path.Combine(scratch[output], "check.json"));
}
