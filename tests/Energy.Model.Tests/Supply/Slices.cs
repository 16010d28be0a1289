using CsCheck;
using Energy.Model.Supply;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Energy.Model.Tests.Supply;

/// <summary>Land is cut to size from the west.</summary>
public sealed class Slices
{
    private static readonly GeometryFactory Factory = new();

    [Fact]
    public void The_area_west_of_a_line_is_that_of_the_land_cut_there() =>
        Gen.Select(Gen.Double[-20, 130], Gen.Bool).Sample((x, isTurned) =>
        {
            var land = Land(isTurned);
            double west = land.Intersection(Factory.ToGeometry(new Envelope(-1000, x, -1000, 1000))).Area;
            Assert.Equal(west, PolygonExtracter.GetPolygons(land).Cast<Polygon>().Sum(part => Slice.AreaWestOf(part, x)), 1e-6);
        });

    [Fact]
    public void A_slice_is_as_large_as_asked_and_never_larger() =>
        Gen.Double[0, 20_000].Sample(asked =>
        {
            var land = Land(false);
            double area = Slice.FromWest(land, asked).Area;
            Assert.True(area <= asked || area == land.Area);
            Assert.Equal(Math.Min(asked, land.Area), area, 1e-5);
        });

    [Fact]
    public void A_slice_is_the_one_that_halving_fifty_times_with_the_land_really_cut_finds() =>
        Gen.Double[0, 7_000].Sample(asked =>
        {
            var land = Land(false);
            double low = land.EnvelopeInternal.MinX, high = land.EnvelopeInternal.MaxX;
            Geometry West(double x) => x <= land.EnvelopeInternal.MinX
                ? Factory.CreatePolygon()
                : land.Intersection(Factory.ToGeometry(new Envelope(land.EnvelopeInternal.MinX - 1, x, land.EnvelopeInternal.MinY - 1, land.EnvelopeInternal.MaxY + 1)));
            for (int halving = 0; halving < 50; halving++)
            {
                double middle = (low + high) / 2;
                (low, high) = West(middle).Area <= asked ? (middle, high) : (low, middle);
            }

            Assert.True(West(low).EqualsExact(Slice.FromWest(land, asked)));
        }, iter: 50);

    /// <summary>A slanting field with a pond, and another field beside it.</summary>
    private static MultiPolygon Land(bool isTurned)
    {
        var shell = Factory.CreateLinearRing([new(0, 0), new(90, 20), new(110, 120), new(40, 90), new(0, 0)]);
        var pond = Factory.CreateLinearRing([new(50, 40), new(80, 40), new(70, 70), new(50, 40)]);
        var field = Factory.CreatePolygon(isTurned ? (LinearRing)shell.Reverse() : shell, [pond]);
        return Factory.CreateMultiPolygon([field, (Polygon)Factory.ToGeometry(new Envelope(115, 125, -10, 60))]);
    }
}
