using Energy.Model.Areas;
using Energy.Model.Coefficients;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Distance;

namespace Energy.Model.Supply.Heat;

/// <summary>
/// How far every building lies from the mine-water grid as it stands and as it is planned (formula 32). Inside a zone the distance is nothing; beyond what
/// the grid is extended over, it is infinite. Sheds have no distance.
/// </summary>
public sealed class MineWaterReach
{
    private readonly double[] existingM;
    private readonly double[] plannedM;

    private MineWaterReach(double[] existingM, double[] plannedM)
    {
        this.existingM = existingM;
        this.plannedM = plannedM;
    }

    /// <summary>Measures every building.</summary>
    public static MineWaterReach Of(OverlaidRegion land, CoefficientBook book)
    {
        double reachM = book["mine-water"].One("m", "reach").Value;
        return new MineWaterReach(
            Distances(land, zone => zone.Grade != ZoneGrades.Planned, reachM),
            Distances(land, zone => zone.Grade == ZoneGrades.Planned, reachM));
    }

    /// <summary>The distance in metres to the grid as it stands or is planned, whichever is nearer.</summary>
    public double DistanceM(int building) => Math.Min(existingM[building], plannedM[building]);

    /// <summary>Whether the grid reaches the building, now or as planned.</summary>
    public bool Reaches(int building) => double.IsFinite(DistanceM(building));

    /// <summary>Whether the grid reaches the building in a year, when what is planned stands from another year on.</summary>
    public bool Reaches(int building, int year, int plannedFrom) => year >= ReachesFrom(building, plannedFrom);

    /// <summary>The first year in which the grid reaches the building, when what is planned stands from another year on; <see cref="int.MaxValue"/> when it never does.</summary>
    public int ReachesFrom(int building, int plannedFrom) =>
        double.IsFinite(existingM[building]) ? BaseYear.Year : double.IsFinite(plannedM[building]) ? Math.Max(BaseYear.Year, plannedFrom) : int.MaxValue;

    private static double[] Distances(OverlaidRegion land, Func<Zone, bool> counts, double reachM)
    {
        var distances = new double[land.Region.Buildings.Count];
        Array.Fill(distances, double.PositiveInfinity);
        Geometry[] grounds = land.Region.Zones.TryGetValue(ZoneKind.MineWater, out var layer) ? [.. layer.Zones.Where(counts).Select(zone => zone.Outline)] : [];
        if (grounds.Length == 0)
        {
            return distances;
        }

        var inside = new PointLocator(grounds);
        var near = grounds.Select(ground =>
        {
            var around = ground.EnvelopeInternal.Copy();
            around.ExpandBy(reachM);
            return (Around: around, Outline: new IndexedFacetDistance(ground));
        }).ToArray();
        for (int building = 0; building < distances.Length; building++)
        {
            if (land.UseOfBuilding[building] == BuildingUse.Shed)
            {
                continue;
            }

            var (x, y) = land.Region.Buildings.Footprints.InsidePoint(building);
            if (inside.Find(x, y) != PointLocator.Nowhere)
            {
                distances[building] = 0;
                continue;
            }

            foreach (var zone in near.Where(zone => zone.Around.Contains(x, y)))
            {
                double distance = zone.Outline.Distance(grounds[0].Factory.CreatePoint(new Coordinate(x, y)));
                distances[building] = distance <= reachM ? Math.Min(distances[building], distance) : distances[building];
            }
        }

        return distances;
    }
}
