using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Energy.Model.Supply;

/// <summary>Cuts land to size (formula 25).</summary>
internal static class Slice
{
    private const int Halvings = 50;

    /// <summary>Far more than two ways to reckon the area of land can differ by rounding, in m2.</summary>
    private const double RoundingM2 = 0.1;

    /// <summary>The western part of a place with so many square metres; all of it when it has no more.</summary>
    public static Geometry FromWest(Geometry place, double squareMetres)
    {
        if (place.Area <= squareMetres)
        {
            return place;
        }

        var box = place.EnvelopeInternal;
        if (squareMetres < SmallestM2(box))
        {
            return place.Factory.CreatePolygon();
        }

        double low = box.MinX, high = box.MaxX;
        Polygon[] parts = [.. PolygonExtracter.GetPolygons(place).Cast<Polygon>()];
        for (int halving = 0; halving < Halvings; halving++)
        {
            double middle = (low + high) / 2;
            if (middle <= low || middle >= high)
            {
                break;
            }

            // Only near the answer is the land really cut: far from it, adding up along the outline tells as well.
            double roughM2 = parts.Sum(part => AreaWestOf(part, middle));
            double areaM2 = Math.Abs(roughM2 - squareMetres) > RoundingM2 ? roughM2 : WestOf(place, middle).Area;
            if (areaM2 <= squareMetres)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return WestOf(place, low);
    }

    /// <summary>The area of a polygon west of a line, in m2, reckoned along its outline.</summary>
    internal static double AreaWestOf(Polygon part, double x) => AreaWestOf(part.Shell, x) - part.Holes.Sum(hole => AreaWestOf(hole, x));

    /// <summary>Green's theorem: the sum of how far west of the line each step north along the ring is.</summary>
    private static double AreaWestOf(LinearRing ring, double x)
    {
        var corners = ring.CoordinateSequence;
        double sum = 0;
        for (int i = 1; i < corners.Count; i++)
        {
            double from = Math.Min(0, corners.GetX(i - 1) - x);
            double to = Math.Min(0, corners.GetX(i) - x);

            // The part of the step that lies west of the line: all of it, or up to where it crosses.
            double share = (from < 0) == (to < 0) ? 1 : Math.Abs((to - from) / (corners.GetX(i) - corners.GetX(i - 1)));
            sum += (from + to) / 2 * share * (corners.GetY(i) - corners.GetY(i - 1));
        }

        return Math.Abs(sum);
    }

    /// <summary>The smallest area above nothing, in m2, that corners can enclose: coordinates are doubles, and lie no closer together anywhere in the box.</summary>
    private static double SmallestM2(Envelope box) => (Math.BitIncrement(box.MinX) - box.MinX) * (Math.BitIncrement(box.MinY) - box.MinY) / 2;

    private static Geometry WestOf(Geometry place, double x)
    {
        var box = place.EnvelopeInternal;
        return x <= box.MinX ? place.Factory.CreatePolygon() : place.Intersection(place.Factory.ToGeometry(new Envelope(box.MinX - 1, x, box.MinY - 1, box.MaxY + 1)));
    }
}
