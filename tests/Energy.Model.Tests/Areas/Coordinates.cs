using Energy.Model.Areas;

namespace Energy.Model.Tests.Areas;

/// <summary>Against five points of the official RDNAPTRANS test set; the correction grid that is not shipped explains up to 0.25 m.</summary>
public sealed class Coordinates
{
    private const double ToleranceM = 0.25;

    [Theory]
    [InlineData("Amersfoort", 155000.00, 463000.00, 52.155172897, 5.387203657)]
    [InlineData("Texel", 117380.12, 575040.34, 53.160753042, 4.824761912)]
    [InlineData("Noord-Groningen", 247380.56, 604580.78, 53.419482050, 6.776726674)]
    [InlineData("Zeeuws-Vlaanderen", 16460.91, 377380.23, 51.368607152, 3.397588595)]
    [InlineData("Zuid-Limburg", 182260.45, 311480.67, 50.792584916, 5.773795548)]
    public void Official_points_come_out_within_a_quarter_of_a_metre(string place, double x, double y, double latitude, double longitude)
    {
        var found = RdCoordinates.FromDegrees(longitude, latitude);
        Assert.True(Math.Abs(found.X - x) < ToleranceM && Math.Abs(found.Y - y) < ToleranceM, $"{place}: {found.X - x:0.000} m east, {found.Y - y:0.000} m north off");
    }

    [Fact]
    public void There_and_back_moves_a_point_by_less_than_two_centimetres()
    {
        var degrees = RdCoordinates.ToLongitudeLatitude(196_600, 322_200);
        var back = RdCoordinates.FromDegrees(degrees.Longitude, degrees.Latitude);
        Assert.Equal(196_600, back.X, 0.02);
        Assert.Equal(322_200, back.Y, 0.02);
    }
}
