using Energy.Model.Areas.Grid;
using NetTopologySuite.Geometries;

namespace Energy.Model.Areas;

/// <summary>Lays the layers over the neighbourhoods and the building stock (formula 1).</summary>
public static class Overlay
{
    private const double SquareMetresPerHectare = 10_000;

    /// <summary>
    /// Gives every building and parcel its neighbourhood and zones by a point inside it, and every neighbourhood its hectares of each zone.
    /// A building in two zones of one layer belongs to the one of the better grade, else to the first. A zone that is a point marks the building on which it falls.
    /// </summary>
    public static OverlaidRegion Of(Region region)
    {
        var points = InsidePoints(region.Buildings);
        var parcels = LandParcels.Together(region.Parcels, region.Zones);
        int[][] outlines = [.. region.Zones.Values.Select(layer => Outlines(layer.Zones))];
        var grid = EdgeGrid.Of(
        [
            OutlineColumns.Of(region.Neighbourhoods.Select(neighbourhood => neighbourhood.Outline)),
            .. region.Zones.Values.Zip(outlines, (layer, zones) => OutlineColumns.Of(zones.Select(zone => layer.Zones[zone].Outline))),
        ]);
        int[][] places = Places(grid, points);
        return new OverlaidRegion
        {
            Region = region,
            NeighbourhoodOfBuilding = places[0],
            ZoneOfBuilding = region.Zones.Select((layer, i) => (layer.Key, Places: ZonePlaces(layer.Value.Zones, outlines[i], places[i + 1], region.Buildings.Footprints)))
                .ToDictionary(layer => layer.Key, layer => layer.Places),
            UseOfBuilding = BuildingUses.Of(region.Buildings),
            DwellingTypeOfBuilding = DwellingTypes.Of(region.Buildings),
            Parcels = parcels,
            NeighbourhoodOfParcel = Places(grid, [.. parcels.Outline.Select(InsidePoint)])[0],
            ZoneAreas = ZoneAreasOf(region),
        };
    }

    /// <summary>The places of the zones that are no points.</summary>
    private static int[] Outlines(IReadOnlyList<Zone> zones) => [.. Enumerable.Range(0, zones.Count).Where(zone => zones[zone].Outline is not IPuntal)];

    private static (double X, double Y)[] InsidePoints(BuildingStock stock)
    {
        var points = new (double X, double Y)[stock.Count];
        for (int building = 0; building < stock.Count; building++)
        {
            points[building] = stock.Footprints.InsidePoint(building);
        }

        return points;
    }

    private static (double X, double Y) InsidePoint(Geometry outline)
    {
        var point = outline.InteriorPoint;
        return (point.X, point.Y);
    }

    /// <summary>Per layer of the grid, per point, the first polygon that holds it. A point on a border belongs to the polygon that comes first, so that no point counts twice.</summary>
    private static int[][] Places(EdgeGrid grid, (double X, double Y)[] points)
    {
        int[][] places = [.. Enumerable.Range(0, grid.Layers).Select(_ => new int[points.Length])];
        int[] found = new int[grid.Layers];
        for (int i = 0; i < points.Length; i++)
        {
            grid.Find(points[i].X, points[i].Y, found);
            for (int layer = 0; layer < found.Length; layer++)
            {
                places[layer][i] = found[layer];
            }
        }

        return places;
    }

    /// <summary>The zone of every building: outlines by the point inside the building, points by the outline of the building.</summary>
    private static int[] ZonePlaces(IReadOnlyList<Zone> zones, int[] outlines, int[] held, Footprints footprints)
    {
        int[] places = [.. held.Select(outline => outline == EdgeGrid.Nowhere ? OverlaidRegion.Nowhere : outlines[outline])];
        if (outlines.Length < zones.Count)
        {
            var buildings = new PointsOnBuildings(footprints);
            foreach (int zone in Enumerable.Range(0, zones.Count).Except(outlines))
            {
                foreach (var point in zones[zone].Outline.Coordinates)
                {
                    int building = buildings.Find(point.X, point.Y);
                    if (building != OverlaidRegion.Nowhere && (places[building] == OverlaidRegion.Nowhere || zone < places[building]))
                    {
                        places[building] = zone;
                    }
                }
            }
        }

        return places;
    }

    private static ZoneAreas ZoneAreasOf(Region region)
    {
        var hectares = new Dictionary<(ZoneKind, string), double[]>();
        foreach (var layer in region.Zones.Values.OrderBy(layer => layer.Kind))
        {
            foreach (string grade in layer.Grades)
            {
                var ground = layer.Ground(grade);
                hectares[(layer.Kind, grade)] =
                    [.. region.Neighbourhoods.Select(neighbourhood => neighbourhood.Outline.Intersection(ground).Area / SquareMetresPerHectare)];
            }
        }

        return new ZoneAreas(hectares, region.Neighbourhoods.Count);
    }
}
