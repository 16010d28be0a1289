using Energy.Fixtures;
using Energy.Model.Areas;
using NetTopologySuite.Geometries;

namespace Energy.Model.Tests.Areas;

public sealed class Overlays
{
    [Fact]
    public void Every_building_lies_in_one_neighbourhood_or_is_counted_as_outside()
    {
        var land = Overlay.Of(new SmallTown().Row(100, 100, 3).Row(1100, 100, 2).Row(5000, 5000, 4).Build());
        Assert.Equal(3, land.NeighbourhoodOfBuilding.Count(place => place == 0));
        Assert.Equal(2, land.NeighbourhoodOfBuilding.Count(place => place == 1));
        Assert.Equal(4, land.BuildingsOutside);
    }

    [Fact]
    public void A_building_astride_a_border_lies_where_its_middle_is()
    {
        var land = Overlay.Of(new SmallTown().Building(SmallTown.Box(SmallTown.Side - 8, 100, 10, 10), 1960).Build());
        Assert.Equal([0], land.NeighbourhoodOfBuilding);
    }

    [Fact]
    public void A_building_with_its_middle_on_the_border_belongs_to_the_first_and_to_no_other()
    {
        var land = Overlay.Of(new SmallTown().Building(SmallTown.Box(SmallTown.Side - 5, 100, 10, 10), 1960).Build());
        Assert.Equal([0], land.NeighbourhoodOfBuilding);
    }

    [Fact]
    public void A_zone_over_a_quarter_of_a_neighbourhood_is_a_quarter_of_its_hectares()
    {
        var land = Overlay.Of(new SmallTown().Zone(ZoneKind.Forest, SmallTown.Box(0, 0, 500, 500)).Build());
        Assert.Equal(25, land.ZoneAreas.AreaHa(ZoneKind.Forest, string.Empty, 0), 6);
        Assert.Equal(0, land.ZoneAreas.AreaHa(ZoneKind.Forest, string.Empty, 1), 6);
    }

    [Fact]
    public void Ground_where_two_zones_of_one_class_overlap_counts_once()
    {
        var land = Overlay.Of(new SmallTown()
            .Zone(ZoneKind.GroundHeat, SmallTown.Box(0, 0, 400, 1000), "good")
            .Zone(ZoneKind.GroundHeat, SmallTown.Box(300, 0, 300, 1000), "good")
            .Build());
        Assert.Equal(60, land.ZoneAreas.AreaHa(ZoneKind.GroundHeat, "good", 0), 6);
    }

    [Fact]
    public void A_building_in_two_zones_of_a_layer_belongs_to_the_first()
    {
        var land = Overlay.Of(new SmallTown().Row(100, 100, 1)
            .Zone(ZoneKind.Heritage, SmallTown.Box(0, 0, 200, 200))
            .Zone(ZoneKind.Heritage, SmallTown.Box(50, 50, 400, 400))
            .Build());
        Assert.Equal("Heritage 0", land.ZoneAt(ZoneKind.Heritage, 0)?.Name);
        Assert.Null(land.ZoneAt(ZoneKind.Forest, 0));
    }

    [Fact]
    public void Places_found_with_the_index_are_those_a_slow_search_through_every_area_finds()
    {
        // Stars, so that areas are neither boxes nor convex, with holes and islands.
        var factory = new GeometryFactory();
        Geometry[] areas = [.. Enumerable.Range(0, 12).Select(star => Star(factory, 300 + (star % 4 * 400), 300 + (star / 4 * 400), 60 + (star * 12), 330, 7 + star))];
        var locator = new PointLocator(areas);
        for (int i = 0; i < 4000; i++)
        {
            double x = i * 0.6180339887 % 1 * 1900;
            double y = i * 0.7548776662 % 1 * 1500;
            int slow = Array.FindIndex(areas, area => area.Covers(factory.CreatePoint(new Coordinate(x, y))));
            Assert.Equal(slow, locator.Find(x, y));
        }
    }

    [Fact]
    public void The_nearest_home_is_as_far_as_a_slow_search_says()
    {
        var region = SmallTown.WithEverything().Build();
        var footprints = region.Buildings.Footprints;
        bool[] counts = [.. Enumerable.Range(0, footprints.Count).Select(building => building % 3 != 0)];
        var nearest = new NearestBuilding(footprints, counts);
        var factory = new GeometryFactory();
        Geometry[] outlines = [.. Enumerable.Range(0, footprints.Count).Where(building => counts[building]).Select(building => Polygon(factory, footprints.Shell(building)))];
        for (int i = 0; i < 300; i++)
        {
            double x = SmallTown.Left - 300 + (i * 0.6180339887 % 1 * 2600);
            double y = SmallTown.Bottom - 300 + (i * 0.7548776662 % 1 * 1600);
            double slow = outlines.Min(outline => outline.Distance(factory.CreatePoint(new Coordinate(x, y))));
            Assert.Equal(Math.Min(slow, 3000), nearest.DistanceM(x, y, 3000), 6);
        }
    }

    private static Geometry Star(GeometryFactory factory, double x, double y, double inner, double outer, int points)
    {
        var corners = Enumerable.Range(0, points * 2).Select(i =>
        {
            double radius = i % 2 == 0 ? outer : inner;
            double angle = Math.PI * i / points;
            return new Coordinate(x + (radius * Math.Cos(angle)), y + (radius * Math.Sin(angle)));
        }).ToList();
        corners.Add(corners[0].Copy());
        return factory.CreatePolygon([.. corners]).Difference(factory.CreatePoint(new Coordinate(x, y)).Buffer(inner / 2));
    }

    private static Polygon Polygon(GeometryFactory factory, ReadOnlySpan<double> ring)
    {
        var corners = new Coordinate[ring.Length / 2];
        for (int i = 0; i < corners.Length; i++)
        {
            corners[i] = new Coordinate(ring[2 * i], ring[(2 * i) + 1]);
        }

        return factory.CreatePolygon(corners);
    }
}
