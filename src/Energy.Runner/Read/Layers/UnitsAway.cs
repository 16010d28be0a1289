using System.Globalization;
using Energy.Model.Areas;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Read.Layers;

/// <summary>Measures how far units lie from their buildings: a hundred metres in one direction is a datum step that somebody left out.</summary>
internal sealed class UnitsAway(Footprints footprints)
{
    private const double TooFarM = 25;

    private readonly List<double> east = [];
    private readonly List<double> north = [];

    /// <summary>Takes a unit, if it has a place.</summary>
    public void Add(int building, NetTopologySuite.Geometries.Geometry? place)
    {
        if (place is Point point)
        {
            var (x, y) = footprints.InsidePoint(building);
            east.Add(point.X - x);
            north.Add(point.Y - y);
        }
    }

    /// <summary>Puts the distance in the record when it is more than a building is large.</summary>
    public void Tell(LayerRecord record)
    {
        if (east.Count == 0)
        {
            return;
        }

        double x = Median(east);
        double y = Median(north);
        if (Math.Sqrt((x * x) + (y * y)) > TooFarM)
        {
            record.Remark(string.Create(CultureInfo.InvariantCulture, $"lying away from its building: {x:0} m east and {y:0} m north in the middle, as when one of the two layers lacks a datum step"), east.Count);
        }
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
