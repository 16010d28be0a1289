using Energy.Model.Areas;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Read;

/// <summary>Finds the municipality of a place: the one that it lies in, or the nearest. On a border it is that of the first neighbourhood by code.</summary>
internal sealed class SiteMunicipalities(IReadOnlyList<Neighbourhood> neighbourhoods)
{
    /// <summary>The code of the municipality.</summary>
    public string At(Coordinate place)
    {
        var point = new Point(place);
        string nearest = string.Empty;
        double least = double.PositiveInfinity;
        foreach (var neighbourhood in neighbourhoods)
        {
            // A box is never farther than what is in it.
            double distance = neighbourhood.Outline.EnvelopeInternal.Distance(point.EnvelopeInternal) < least ? neighbourhood.Outline.Distance(point) : double.PositiveInfinity;
            if (distance < least)
            {
                (nearest, least) = (neighbourhood.MunicipalityCode, distance);
            }
        }

        return nearest;
    }
}
