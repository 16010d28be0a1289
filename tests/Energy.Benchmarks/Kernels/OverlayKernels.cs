using BenchmarkDotNet.Attributes;
using Energy.Benchmarks.Generating;
using Energy.Benchmarks.Work;
using Energy.Model.Areas.Grid;
using Energy.Runner.Read.Geometry;

namespace Energy.Benchmarks.Kernels;

/// <summary>The kernels of the overlay, each over the twenty thousand buildings or the ten thousand parcels of one made-up municipality.</summary>
[MemoryDiagnoser]
public class OverlayKernels
{
    private const int Buildings = 20_000;

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"energy-benchmarks-data-{Environment.ProcessId}");
    private readonly List<byte[]> blobs = [];
    private readonly int[] found = new int[11];
    private (double X, double Y)[] points = [];
    private OverlayFiles files = null!;
    private PolygonColumns outlines = null!;
    private PolygonColumns parcels = null!;
    private EdgeGrid grid = null!;
    private EdgeGrid neighbourhoods = null!;
    private BuildingBatch batch = null!;

    /// <summary>Makes the municipality.</summary>
    [GlobalSetup]
    public void Make()
    {
        GenerateCommand.Run("kernels", new Extent(Buildings, 1, 1, 10, 6, 100, 100, 190_000, 315_000), folder, 1);
        files = new OverlayFiles(folder);
        grid = files.ReadGrid(1);
        neighbourhoods = EdgeGrid.Of([grid.Layer(0)]);
        parcels = OverlayFiles.Read(files.Overlay, "SELECT geom FROM landbouwperceel");
        outlines = OverlayFiles.Read(files.Buildings, "SELECT geom FROM pand", row => blobs.Add(row.Bytes(0).ToArray()));
        points = new (double X, double Y)[outlines.Count];
        InteriorPoint();
        batch = new BuildingBatch(Buildings) { Count = Buildings };
        for (int i = 0; i < Buildings; i++)
        {
            batch.Id[i] = $"088210{i:D10}".AsMemory();
            batch.Neighbourhood[i] = i % files.Codes.Count;
            batch.AreaM2[i] = outlines.AreaM2(i);
        }
    }

    /// <summary>Removes what was made.</summary>
    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    /// <summary>Every row of the GeoPackage, geometry as bytes.</summary>
    [Benchmark]
    public long GeoPackageScan()
    {
        using var rows = new RowReader(files.Buildings, "SELECT geom, identificatie, bouwjaar, gebruiksdoel, oppervlakte FROM pand");
        long sum = 0;
        while (rows.Next())
        {
            sum += rows.Bytes(0).Length + rows.Bytes(1).Length + rows.Whole(2) + rows.Bytes(3).Length + rows.Whole(4);
        }

        return sum;
    }

    /// <summary>Outlines from their bytes into columns.</summary>
    [Benchmark]
    public int OutlineDecode()
    {
        outlines.Clear();
        foreach (byte[] blob in blobs)
        {
            PolygonBlob.Add(blob, outlines);
        }

        return outlines.Count;
    }

    /// <summary>The grid over neighbourhoods and ten layers.</summary>
    [Benchmark]
    public object GridBuild() => EdgeGrid.Of([.. Enumerable.Range(0, grid.Layers).Select(grid.Layer)]);

    /// <summary>The point inside each building.</summary>
    [Benchmark]
    public double InteriorPoint()
    {
        var section = new WidestSection();
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = section.Of(outlines, i);
        }

        return points[0].X;
    }

    /// <summary>Each building's neighbourhood.</summary>
    [Benchmark]
    public int PointLocation() => Locate(neighbourhoods);

    /// <summary>Each building's neighbourhood and zone in ten layers.</summary>
    [Benchmark]
    public int Flags() => Locate(grid);

    /// <summary>How much of each building lies in a layer.</summary>
    [Benchmark]
    public double AreaShares()
    {
        var shares = new GroundShares(grid, 1UL << (OverlayFiles.Measured[0] + 1), 0);
        double sum = 0;
        for (int i = 0; i < outlines.Count; i++)
        {
            sum += shares.TryMeasure(outlines, i) ? shares.CoveredM2 : 0;
        }

        return sum;
    }

    /// <summary>Every parcel less four layers, by neighbourhood, whether a border crosses it or not.</summary>
    [Benchmark]
    public double ParcelDifference()
    {
        var shares = new GroundShares(grid, OverlayFiles.Excluding.Aggregate(0UL, (bits, layer) => bits | (1UL << (layer + 1))), 1);
        double sum = 0;
        for (int i = 0; i < parcels.Count; i++)
        {
            shares.Measure(parcels, i);
            sum += shares.FreeM2;
        }

        return sum;
    }

    /// <summary>The table of buildings.</summary>
    [Benchmark]
    public void ParquetWrite()
    {
        using var table = new BuildingTable(Path.Combine(folder, "building.parquet"), files.Codes);
        table.Write(batch, 0, Buildings);
    }

    private int Locate(EdgeGrid within)
    {
        int sum = 0;
        foreach (var (x, y) in points)
        {
            within.Find(x, y, found.AsSpan(0, within.Layers));
            sum += found[0];
        }

        return sum;
    }
}
