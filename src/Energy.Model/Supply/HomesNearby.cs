using Energy.Model.Areas;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.HPRtree;

namespace Energy.Model.Supply;

/// <summary>Finds the ground that lies within a distance of homes (formula 25). Not for use from several threads at once.</summary>
internal sealed class HomesNearby
{
    private const int SidesOfAQuarter = 3;

    private readonly Footprints footprints;
    private readonly HPRtree<int> index = new();

    public HomesNearby(OverlaidRegion land)
    {
        footprints = land.Region.Buildings.Footprints;
        for (int building = 0; building < footprints.Count; building++)
        {
            if (land.UseOfBuilding[building] is BuildingUse.Dwelling or BuildingUse.Mixed)
            {
                var box = footprints.Bounds(building);
                index.Insert(new Envelope(box.MinX, box.MaxX, box.MinY, box.MaxY), building);
            }
        }

        index.Build();
    }

    /// <summary>The land that is left of a place when all ground nearer than so many metres to a home is taken out.</summary>
    public Geometry Outside(Geometry place, double metres)
    {
        var around = place.EnvelopeInternal.Copy();
        around.ExpandBy(metres);
        int[] homes = [.. index.Query(around).Order()];
        return homes.Length == 0 ? place : place.Difference(place.Factory.CreateGeometryCollection([.. homes.Select(home => Shell(home, place.Factory))]).Buffer(metres, SidesOfAQuarter));
    }

    private Polygon Shell(int building, GeometryFactory factory)
    {
        double[] shell = footprints.Shell(building).ToArray();
        return factory.CreatePolygon([.. Enumerable.Range(0, shell.Length / 2).Select(corner => new Coordinate(shell[corner * 2], shell[(corner * 2) + 1]))]);
    }
}
