using System.Text;
using Energy.Benchmarks.Measuring;
using Energy.Model.Areas.Grid;
using Energy.Runner.Read.Geometry;

namespace Energy.Benchmarks.Candidate;

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
        Workers.Share(threads, layers.Length, (_, layer) => layers[layer] = layer == 0 ? ReadNeighbourhoods() : Read(Overlay, LayerNames[layer - 1]));
        var grid = new EdgeGrid(layers);
        Workers.Share(threads, grid.Bands, (_, band) => grid.BuildBand(band));
        return grid;
    }

    private PolygonColumns ReadNeighbourhoods()
    {
        using var rows = new RowReader(Areas, "SELECT geom, buurtcode FROM buurt");
        var polygons = new PolygonColumns();
        while (rows.Next())
        {
            PolygonBlob.Add(rows.Bytes(0), polygons);
            Codes.Add(Encoding.UTF8.GetString(rows.Bytes(1)));
        }

        return polygons;
    }

    private static PolygonColumns Read(string path, string layer)
    {
        using var rows = new RowReader(path, $"SELECT geom FROM {layer}");
        var polygons = new PolygonColumns();
        while (rows.Next())
        {
            PolygonBlob.Add(rows.Bytes(0), polygons);
        }

        return polygons;
    }
}
