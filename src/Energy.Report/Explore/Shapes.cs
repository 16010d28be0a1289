using System.Text.Json;
using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;

namespace Energy.Report.Explore;

/// <summary>Outlines as a page holds them: whole metres from a corner, no finer than a screen shows.</summary>
/// <param name="corner">The place that counts as nothing, in RD New.</param>
internal sealed class Shapes(Coordinate corner)
{
    private const double ToleranceM = 3;

    /// <summary>Outlines that touch each other, made coarser together so that they keep touching.</summary>
    public static Geometry[] Coarser(IEnumerable<Geometry> touching) => CoverageSimplifier.Simplify([.. touching], ToleranceM);

    /// <summary>Writes an area: of each polygon its rings, of each ring x and y in turn; or a point as x and y.</summary>
    public void Write(Utf8JsonWriter json, Geometry geometry)
    {
        json.WriteStartArray();
        if (geometry is Point point)
        {
            Write(json, point.Coordinate);
        }
        else
        {
            foreach (var polygon in Polygons(geometry))
            {
                json.WriteStartArray();
                Write(json, polygon.ExteriorRing);
                foreach (var hole in polygon.InteriorRings)
                {
                    Write(json, hole);
                }

                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
    }

    /// <summary>Writes an area that stands by itself, made coarser.</summary>
    public void WriteCoarser(Utf8JsonWriter json, Geometry geometry) => Write(json, geometry is Point ? geometry : TopologyPreservingSimplifier.Simplify(geometry, ToleranceM));

    private static IEnumerable<Polygon> Polygons(Geometry geometry) => Enumerable.Range(0, geometry.NumGeometries).Select(geometry.GetGeometryN).OfType<Polygon>().Where(polygon => !polygon.IsEmpty);

    private void Write(Utf8JsonWriter json, LineString ring)
    {
        json.WriteStartArray();
        var line = ring.CoordinateSequence;
        // The last point is the first again.
        for (int place = 0; place < line.Count - 1; place++)
        {
            Write(json, new Coordinate(line.GetX(place), line.GetY(place)));
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, Coordinate at)
    {
        json.WriteNumberValue((int)Math.Round(at.X - corner.X));
        json.WriteNumberValue((int)Math.Round(at.Y - corner.Y));
    }
}
