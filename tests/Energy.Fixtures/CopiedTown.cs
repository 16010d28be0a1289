using System.Globalization;
using Energy.Model.Areas;
using NetTopologySuite.Geometries;

namespace Energy.Fixtures;

/// <summary>A copy of the embedded region at a place of its own, with codes, names and identifications of its own.</summary>
/// <param name="Number">Which copy: the first is 1.</param>
/// <param name="Code">The code of its municipality.</param>
/// <param name="East">How far it lies east of the embedded region, in metres.</param>
/// <param name="North">How far north of it, in metres.</param>
internal sealed record CopiedTown(int Number, string Code, double East, double North)
{
    private const int CodePrefix = 2;
    private const int CodeDigits = 4;
    private const int IdPrefix = 6;
    private const int IdTown = 3;
    private const int Centimetres = 2;
    private const int TenthsOfMillimetres = 9;
    private const int Rounds = 3;

    /// <summary>Its code without the letters, as registers write it.</summary>
    public string Digits => Code[CodePrefix..];

    /// <summary>The code of a municipality, district or neighbourhood of the embedded region, such as BU09171000, made its own.</summary>
    public string Coded(string code) => code[..CodePrefix] + Digits + code[(CodePrefix + CodeDigits)..];

    /// <summary>A name made its own.</summary>
    public string Named(string name) => string.Create(CultureInfo.InvariantCulture, $"{name} {Number}");

    /// <summary>The identification of a building or unit made its own. Those of the first copy stay as they are, and all still begin as those that were drawn.</summary>
    public string Identified(string id) => id[..IdPrefix] + (Number - 1).ToString("D3", CultureInfo.InvariantCulture) + id[(IdPrefix + IdTown)..];

    /// <summary>A shape in RD New at its place, in whole centimetres as the embedded ones.</summary>
    public Geometry Shifted(Geometry shape) => Moved(shape, (x, y) => (Math.Round(x + East, Centimetres), Math.Round(y + North, Centimetres)));

    /// <summary>A shape in degrees (WGS84) at its place: shifted in RD New, so that it lies upon the buildings as it did.</summary>
    public Geometry ShiftedInDegrees(Geometry shape) => Number == 1 ? shape : Moved(shape, ShiftedInDegrees);

    /// <summary>There and back is right to 2 cm: what is missed is made good, to 0.1 mm.</summary>
    private (double, double) ShiftedInDegrees(double longitude, double latitude)
    {
        var (x, y) = RdCoordinates.FromDegrees(longitude, latitude);
        double aimX = x + East, aimY = y + North;
        for (int round = 0; round < Rounds; round++)
        {
            (longitude, latitude) = RdCoordinates.ToLongitudeLatitude(aimX, aimY);
            var reached = RdCoordinates.FromDegrees(longitude, latitude);
            aimX += x + East - reached.X;
            aimY += y + North - reached.Y;
        }

        return (Math.Round(longitude, TenthsOfMillimetres), Math.Round(latitude, TenthsOfMillimetres));
    }

    private static Geometry Moved(Geometry shape, Func<double, double, (double X, double Y)> move)
    {
        var copy = shape.Copy();
        copy.Apply(new MoveFilter(move));
        copy.GeometryChanged();
        return copy;
    }

    private sealed class MoveFilter(Func<double, double, (double X, double Y)> move) : IEntireCoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence sequence)
        {
            for (int place = 0; place < sequence.Count; place++)
            {
                var (x, y) = move(sequence.GetX(place), sequence.GetY(place));
                sequence.SetX(place, x);
                sequence.SetY(place, y);
            }
        }
    }
}
