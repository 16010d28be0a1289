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
        var neighbourhoods = new PointLocator([.. region.Neighbourhoods.Select(neighbourhood => neighbourhood.Outline)]);
        var parcels = LandParcels.Together(region.Parcels, region.Zones);
        return new OverlaidRegion
        {
            Region = region,
            NeighbourhoodOfBuilding = Places(neighbourhoods, points),
            ZoneOfBuilding = region.Zones.ToDictionary(
                layer => layer.Key,
                layer => ZonePlaces(layer.Value.Zones, points, region.Buildings.Footprints)),
            UseOfBuilding = BuildingUses.Of(region.Buildings),
            DwellingTypeOfBuilding = DwellingTypes.Of(region.Buildings),
            Parcels = parcels,
            NeighbourhoodOfParcel = Places(neighbourhoods, [.. parcels.Outline.Select(InsidePoint)]),
            ZoneAreas = ZoneAreasOf(region),
        };
    }

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

    private static int[] Places(PointLocator locator, (double X, double Y)[] points)
    {
        var places = new int[points.Length];
        for (int i = 0; i < points.Length; i++)
        {
            places[i] = locator.Find(points[i].X, points[i].Y);
        }

        return places;
    }

    /// <summary>The zone of every building: outlines by the point inside the building, points by the outline of the building.</summary>
    private static int[] ZonePlaces(IReadOnlyList<Zone> zones, (double X, double Y)[] points, Footprints footprints)
    {
        int[] outlines = [.. Enumerable.Range(0, zones.Count).Where(zone => zones[zone].Outline is not IPuntal)];
        int[] places = Places(new PointLocator([.. outlines.Select(zone => zones[zone].Outline)]), points);
        for (int building = 0; building < places.Length; building++)
        {
            places[building] = places[building] == PointLocator.Nowhere ? OverlaidRegion.Nowhere : outlines[places[building]];
        }

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
