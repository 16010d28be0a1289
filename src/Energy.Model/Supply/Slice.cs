using NetTopologySuite.Geometries;

namespace Energy.Model.Supply;

/// <summary>Cuts land to size (formula 25).</summary>
internal static class Slice
{
    private const int Halvings = 50;

    /// <summary>The western part of a place with so many square metres; all of it when it has no more.</summary>
    public static Geometry FromWest(Geometry place, double squareMetres)
    {
        if (place.Area <= squareMetres)
        {
            return place;
        }

        var box = place.EnvelopeInternal;
        double low = box.MinX, high = box.MaxX;
        for (int halving = 0; halving < Halvings; halving++)
        {
            double middle = (low + high) / 2;
            if (WestOf(place, middle).Area <= squareMetres)
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

    private static Geometry WestOf(Geometry place, double x)
    {
        var box = place.EnvelopeInternal;
        return x <= box.MinX ? place.Factory.CreatePolygon() : place.Intersection(place.Factory.ToGeometry(new Envelope(box.MinX - 1, x, box.MinY - 1, box.MaxY + 1)));
    }
}
