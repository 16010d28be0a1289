using CsCheck;
using Energy.Model.Areas;

namespace Energy.Model.Tests.Areas;

public sealed class Outlines
{
    [Fact]
    public void A_courtyard_is_not_part_of_the_footprint()
    {
        var footprints = Ring([(0, 0), (10, 0), (10, 10), (0, 10)], [(4, 4), (4, 6), (6, 6), (6, 4)]);
        Assert.Equal(96, footprints.AreaM2(0), 9);
        Assert.False(footprints.Contains(0, 5, 5));
        Assert.True(footprints.Contains(0, 1, 1));
    }

    [Fact]
    public void The_point_inside_a_building_lies_inside_even_when_its_centroid_does_not()
    {
        var footprints = Ring([(0, 0), (30, 0), (30, 10), (5, 10), (5, 30), (0, 30)], []);
        var (x, y) = footprints.InsidePoint(0);
        Assert.True(footprints.Contains(0, x, y));
    }

    [Fact]
    public void Far_from_the_origin_an_area_keeps_its_digits()
    {
        var footprints = Ring([(195_000.11, 322_000.22), (195_005.61, 322_000.22), (195_005.61, 322_009.82), (195_000.11, 322_009.82)], []);
        Assert.Equal(5.5 * 9.6, footprints.AreaM2(0), 6);
    }

    [Fact]
    public void The_area_of_any_rectangle_is_its_sides_multiplied_however_it_is_turned() =>
        Gen.Select(Gen.Double[1, 100], Gen.Double[1, 100], Gen.Double[0, 6.28]).Sample((width, depth, angle) =>
        {
            var (c, s) = (Math.Cos(angle), Math.Sin(angle));
            var footprints = Ring([(0, 0), (width * c, width * s), ((width * c) - (depth * s), (width * s) + (depth * c)), (-depth * s, depth * c)], []);
            Assert.Equal(width * depth, footprints.AreaM2(0), 6);
        });

    [Fact]
    public void A_ring_of_two_corners_is_no_building()
    {
        var builder = new FootprintsBuilder();
        builder.AddPoint(0, 0);
        builder.AddPoint(1, 1);
        builder.EndRing();
        Assert.False(builder.EndBuilding());
        Assert.Equal(0, builder.Count);
    }

    private static Footprints Ring((double X, double Y)[] shell, (double X, double Y)[] hole)
    {
        var builder = new FootprintsBuilder();
        foreach (var ring in new[] { shell, hole })
        {
            foreach (var (x, y) in ring)
            {
                builder.AddPoint(x, y);
            }

            builder.EndRing();
        }

        builder.EndBuilding();
        return builder.Build();
    }
}
