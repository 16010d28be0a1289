using Energy.Model.Areas.Grid;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Operation.Union;
using SpatialFunction = NetTopologySuite.Operation.Overlay.SpatialFunction;

namespace Energy.Model.Tests.Areas.Grid;

/// <summary>Areas by slabs, beside those of NetTopologySuite's overlay, which is asked in two ways because one answer alone has been seen to be wrong.</summary>
public sealed class AreasTwoWays
{
    private static readonly int Random = PlacesWithoutError.Cases("ENERGY_OVERLAY_AREAS", 1500);

    [Fact]
    public void What_zones_cover_of_a_polygon_and_what_is_left_in_each_neighbourhood_are_those_of_an_overlay()
    {
        int measured = 0;
        for (int seed = 1; measured < Random; seed++)
        {
            var shapes = new Shapes(seed).Anew();
            double[][][] zones = Valid([.. Enumerable.Range(0, shapes.Dice.Next(1, 6)).Select(_ => Zone(shapes))]);
            double[][][] neighbourhoods = Neighbours(shapes);
            var grid = EdgeGrid.Of([Shapes.Columns(zones), Shapes.Columns(neighbourhoods)]);
            var shares = new GroundShares(grid, covering: 1, dividing: 2);
            var union = UnaryUnionOp.Union(zones.Select(zone => (Geometry)Shapes.Polygon(zone))) ?? Polygon.Empty;
            for (int i = 0; i < 8; i++)
            {
                double[][][] parcel = Valid([Parcel(shapes, zones)]);
                if (parcel.Length == 1)
                {
                    measured++;
                    Compare(shares, Shapes.Columns(parcel), Shapes.Polygon(parcel[0]), union, neighbourhoods);
                }
            }
        }
    }

    [Fact]
    public void A_zone_that_shares_a_side_with_a_polygon_or_lies_exactly_over_it_takes_none_or_all_of_it()
    {
        var shapes = new Shapes(1);
        double[] middle = shapes.Rectangle(Shapes.Left, Shapes.Bottom, 100, 100);
        Assert.Equal((0, 10_000), Measure([shapes.Rectangle(Shapes.Left - 100, Shapes.Bottom, 100, 100)], middle));
        Assert.Equal((0, 10_000), Measure([shapes.Rectangle(Shapes.Left, Shapes.Bottom + 100, 100, 100)], middle));
        Assert.Equal((10_000, 0), Measure([middle], middle));
        Assert.Equal((2_500, 7_500), Measure([shapes.Rectangle(Shapes.Left, Shapes.Bottom, 50, 50)], middle));
        Assert.Equal((7_500, 2_500), Measure([middle, shapes.Rectangle(Shapes.Left + 25, Shapes.Bottom + 25, 50, 50)], middle));
    }

    [Fact]
    public void A_level_border_whose_ends_lie_far_off_cuts_a_polygon_all_the_same()
    {
        var shapes = new Shapes(1);
        double[] middle = shapes.Rectangle(Shapes.Left, Shapes.Bottom, 100, 100);
        Assert.Equal((4_000, 6_000), Measure([shapes.Rectangle(Shapes.Left - 500, Shapes.Bottom - 500, 1_000, 540)], middle));
        Assert.Equal((4_000, 6_000), Measure([shapes.Rectangle(Shapes.Left - 500, Shapes.Bottom - 500, 540, 1_000)], middle));
    }

    [Fact]
    public void The_point_inside_is_to_the_bit_the_interior_point_of_NetTopologySuite()
    {
        var section = new WidestSection();
        var shapes = new Shapes(9);
        for (int i = 0; i < 3000; i++)
        {
            shapes.Anew();
            var (x, y) = shapes.Place(1000);
            double[][] rings = i % 3 == 0 ? [shapes.Ring(x, y, 80, shapes.Dice.Next(5, 40), 0.4), shapes.Ring(x, y, 15, 6, 0.3, isReversed: true)] : [shapes.Ring(x, y, 80, shapes.Dice.Next(4, 90), 0.8)];
            var polygon = Shapes.Polygon(rings);
            var expected = polygon.InteriorPoint;
            Assert.Equal((expected.X, expected.Y), section.Of(Shapes.Columns([rings]), 0));
            Assert.Equal(polygon.Area, Shapes.Columns([rings]).AreaM2(0), 6);
        }
    }

    private static (double Covered, double Free) Measure(double[][] zone, double[] polygon)
    {
        var shares = new GroundShares(EdgeGrid.Of([Shapes.Columns([zone])]), covering: 1, dividing: 0);
        shares.Measure(Shapes.Columns([[polygon]]), 0);
        return (Math.Round(shares.CoveredM2, 6), Math.Round(shares.FreeM2, 6));
    }

    private static void Compare(GroundShares shares, PolygonColumns columns, Geometry parcel, Geometry zones, double[][][] neighbourhoods)
    {
        shares.Measure(columns, 0);
        double slack = 1e-6 * (1 + parcel.Area);
        Assert.Equal(parcel.Area, shares.CoveredM2 + shares.FreeM2, slack);
        double inside = Overlay(parcel, zones, SpatialFunction.Intersection).Area;
        var rest = Overlay(parcel, zones, SpatialFunction.Difference);
        Assert.True(Math.Min(Math.Abs(inside - shares.CoveredM2), Math.Abs(parcel.Area - rest.Area - shares.CoveredM2)) <= slack, $"{shares.CoveredM2} covered, {inside} and {parcel.Area - rest.Area}");
        if (!shares.TryMeasure(columns, 0))
        {
            Assert.True(shares.CoveredM2 <= slack || shares.FreeM2 <= slack, "a box without a border is cut");
        }

        shares.Measure(columns, 0);
        var parts = Enumerable.Range(0, shares.Divisions).Select(shares.Division).ToDictionary(part => part.Place, part => part.AreaM2);
        for (int place = 0; place < neighbourhoods.Length; place++)
        {
            var neighbourhood = Shapes.Polygon(neighbourhoods[place]);
            double one = Overlay(rest, neighbourhood, SpatialFunction.Intersection).Area;
            double other = Overlay(Overlay(parcel, neighbourhood, SpatialFunction.Intersection), zones, SpatialFunction.Difference).Area;
            double ours = parts.GetValueOrDefault(place);
            Assert.True(Math.Min(Math.Abs(one - ours), Math.Abs(other - ours)) <= slack, $"{ours} in neighbourhood {place}, {one} and {other}");
        }
    }

    /// <summary>What an overlay leaves that has an area: it also gives lines where sides meet, and takes none of them back.</summary>
    private static MultiPolygon Overlay(Geometry one, Geometry other, SpatialFunction function) =>
        new([.. PolygonExtracter.GetPolygons(OverlayNGRobust.Overlay(one, other, function)).Cast<Polygon>()]);

    private static double[][] Zone(Shapes shapes)
    {
        var (x, y) = shapes.Place(1000);
        double size = 600 * shapes.Dice.NextDouble();
        return shapes.Dice.Next(3) switch
        {
            0 => [shapes.Rectangle(x, y, size, size)],
            1 => [shapes.Ring(x, y, size, shapes.Dice.Next(3, 300), 0.4), shapes.Ring(x, y, size * 0.3, shapes.Dice.Next(3, 30), 0.4, isReversed: true)],
            _ => [shapes.Ring(x, y, size, shapes.Dice.Next(3, 100), 0.6)],
        };
    }

    /// <summary>Four neighbours around a point, with a border of many corners that both sides share.</summary>
    private static double[][][] Neighbours(Shapes shapes)
    {
        const double Side = 1100;
        var border = new List<double>();
        for (int i = 0; i <= 40; i++)
        {
            border.AddRange([shapes.Round(Shapes.Left + 500 + (i is 0 or 40 ? 0 : 100 * shapes.Dice.NextDouble())), shapes.Round(Shapes.Bottom - 100 + (i * 30))]);
        }

        double west = shapes.Round(Shapes.Left - Side), east = shapes.Round(Shapes.Left + (2 * Side));
        double[] left = [.. border, west, border[^1], west, border[1], border[0], border[1]];
        double[] right = [.. border, east, border[^1], east, border[1], border[0], border[1]];
        return Valid([[left], [right]]);
    }

    /// <summary>A parcel or building anywhere, or one whose corners lie on those of a zone.</summary>
    private static double[][] Parcel(Shapes shapes, double[][][] zones)
    {
        var (x, y) = shapes.Place(1000);
        double size = Math.Pow(10, 0.5 + (2.2 * shapes.Dice.NextDouble()));
        if (zones.Length > 0 && shapes.Dice.Next(3) == 0)
        {
            double[] ring = zones[0][0];
            int corner = 2 * shapes.Dice.Next((ring.Length / 2) - 1);
            (x, y) = (ring[corner], ring[corner + 1]);
            if (shapes.Dice.Next(2) == 0)
            {
                return [[x, y, ring[corner + 2], ring[corner + 3], x + size, y + (size / 3), x, y]];
            }
        }

        return shapes.Dice.Next(2) == 0 ? [shapes.Rectangle(x, y, size, size / 2)] : [shapes.Ring(x, y, size, shapes.Dice.Next(3, 20), 0.5)];
    }

    private static double[][][] Valid(double[][][] polygons) => [.. polygons.Where(rings => Shapes.Polygon(rings) is { IsValid: true, Area: > 0 })];
}
