using System.Text;
using Energy.Benchmarks.Measuring;
using Energy.Model.Areas.Grid;
using Energy.Runner.Read.Geometry;

namespace Energy.Benchmarks.Work;

/// <summary>The three GeoPackages of the benchmark, and the neighbourhoods and layers in them.</summary>
internal sealed class OverlayFiles(string folder)
{
    /// <summary>The ten layers, in the order of their bits.</summary>
    public static readonly string[] LayerNames =
        ["mijnwater", "wko_goed", "wko_zeer_goed", "wind_klasse1", "wind_klasse2", "nationaal_landschap", "bos", "beschermd_gezicht", "warmtenet", "geluid"];

    /// <summary>The layers whose part of a building is measured.</summary>
    public static readonly int[] Measured = [1, 8];

    /// <summary>The layers that farmland is cut by.</summary>
    public static readonly int[] Excluding = [5, 6, 7, 9];

    /// <summary>The stages of the work in their order: reading, neighbourhood, flags, shares, farmland, sums, writing.</summary>
    public static readonly string[] StageNames = ["load", "a_hood", "b_flags", "b_share", "c_parcels", "d_sums", "e_write"];

    /// <summary>The buildings.</summary>
    public string Buildings { get; } = Path.Combine(folder, "buildings.gpkg");

    /// <summary>The neighbourhoods.</summary>
    public string Areas { get; } = Path.Combine(folder, "areas.gpkg");

    /// <summary>The ten layers and the farmland.</summary>
    public string Overlay { get; } = Path.Combine(folder, "overlay.gpkg");

    /// <summary>Codes of the neighbourhoods.</summary>
    public List<string> Codes { get; } = [];

    /// <summary>The neighbourhoods as layer 0, and the ten layers after it, under one grid.</summary>
    public EdgeGrid ReadGrid(int threads)
    {
        var layers = new PolygonColumns[LayerNames.Length + 1];
        Workers.Share(threads, layers.Length, (_, layer) => layers[layer] = layer == 0
            ? Read(Areas, "SELECT geom, buurtcode FROM buurt", row => Codes.Add(Encoding.UTF8.GetString(row.Bytes(1))))
            : Read(Overlay, $"SELECT geom FROM {LayerNames[layer - 1]}"));
        var grid = new EdgeGrid(layers);
        Workers.Share(threads, grid.Bands, (_, band) => grid.BuildBand(band));
        return grid;
    }

    /// <summary>The polygons in the first column of a query.</summary>
    /// <param name="path">The GeoPackage.</param>
    /// <param name="query">A SELECT with the geometry first.</param>
    /// <param name="each">Told of every row.</param>
    public static PolygonColumns Read(string path, string query, Action<RowReader>? each = null)
    {
        using var rows = new RowReader(path, query);
        var polygons = new PolygonColumns();
        while (rows.Next())
        {
            PolygonBlob.Add(rows.Bytes(0), polygons);
            each?.Invoke(rows);
        }

        return polygons;
    }
}
