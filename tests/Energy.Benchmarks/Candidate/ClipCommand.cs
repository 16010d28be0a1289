using System.Globalization;
using System.Text;
using Energy.Benchmarks.Work;
using Energy.Model.Areas;
using Energy.Model.Areas.Grid;
using Energy.Runner.Read.Geometry;

namespace Energy.Benchmarks.Candidate;

/// <summary>One municipality out of the whole: its neighbourhoods, and by the index of the file the buildings that lie in them.</summary>
internal static class ClipCommand
{
    /// <summary>Prints how many buildings lie in a municipality, and their footprint.</summary>
    /// <param name="data">The folder with the GeoPackages.</param>
    /// <param name="municipality">Its code, such as GM0882.</param>
    public static void Run(string data, string municipality)
    {
        var files = new OverlayFiles(data);
        var neighbourhoods = new PolygonColumns();
        var around = Box.Empty;
        using (var rows = new RowReader(files.Areas, "SELECT geom, gemeentecode FROM buurt"))
        {
            while (rows.Next())
            {
                if (rows.Bytes(1).SequenceEqual(Encoding.UTF8.GetBytes(municipality)))
                {
                    PolygonBlob.Add(rows.Bytes(0), neighbourhoods);
                    around = around.Around(neighbourhoods.BoxOf(neighbourhoods.Count - 1));
                }
            }
        }

        var grid = EdgeGrid.Of([neighbourhoods]);
        var inside = new WidestSection();
        var building = new PolygonColumns();
        Span<int> found = stackalloc int[1];
        int read = 0, placed = 0;
        double areaM2 = 0;
        string near = string.Create(CultureInfo.InvariantCulture, $"maxx >= {around.MinX:R} AND minx <= {around.MaxX:R} AND maxy >= {around.MinY:R} AND miny <= {around.MaxY:R}");
        using var buildings = new RowReader(files.Buildings, $"SELECT geom FROM pand WHERE rowid IN (SELECT id FROM rtree_pand_geom WHERE {near})");
        for (; buildings.Next(); read++)
        {
            building.Clear();
            PolygonBlob.Add(buildings.Bytes(0), building);
            var (x, y) = inside.Of(building, 0);
            grid.Find(x, y, found);
            if (found[0] != EdgeGrid.Nowhere)
            {
                placed++;
                areaM2 += building.AreaM2(0);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{municipality}: {neighbourhoods.Count} neighbourhoods, {read} buildings near, {placed} in them, {areaM2:F0} m2"));
    }
}
