using Energy.Model.Areas.Grid;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Energy.Model.Areas;

/// <summary>Outlines as flat columns.</summary>
internal static class OutlineColumns
{
    /// <summary>One polygon for each outline, with all its parts; what is no polygon in it is left out.</summary>
    public static PolygonColumns Of(IEnumerable<Geometry> outlines)
    {
        var columns = new PolygonColumns();
        foreach (var outline in outlines)
        {
            foreach (var part in PolygonExtracter.GetPolygons(outline).Cast<Polygon>().Where(part => !part.IsEmpty))
            {
                Add(columns, part.ExteriorRing, isShell: true);
                foreach (var hole in part.InteriorRings)
                {
                    Add(columns, hole, isShell: false);
                }
            }

            columns.EndPolygon();
        }

        return columns;
    }

    private static void Add(PolygonColumns columns, LineString ring, bool isShell)
    {
        var corners = ring.CoordinateSequence;
        var room = columns.AddRing(corners.Count, isShell);
        for (int i = 0; i < corners.Count; i++)
        {
            room[2 * i] = corners.GetX(i);
            room[(2 * i) + 1] = corners.GetY(i);
        }
    }
}
