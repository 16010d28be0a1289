using System.Buffers.Binary;
using Energy.Model.Areas;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Energy.Report.Tables;

/// <summary>Writes geometries as ISO well-known binary, little end first.</summary>
internal static class WellKnownBinary
{
    private const int PolygonCode = 3;
    private const int MultiPolygonCode = 6;

    public static byte[] Of(Geometry geometry) => new WKBWriter(ByteOrder.LittleEndian) { HandleOrdinates = Ordinates.XY }.Write(geometry);

    /// <summary>The outline of a building: a polygon, or several when it has several shells.</summary>
    public static byte[] Of(Footprints footprints, int building)
    {
        var (first, end) = footprints.Rings(building);
        var parts = new List<(int First, int End)>();
        for (int ring = first; ring < end; ring++)
        {
            if (ring == first || footprints.IsShell(ring))
            {
                parts.Add((ring, ring + 1));
            }
            else
            {
                parts[^1] = (parts[^1].First, ring + 1);
            }
        }

        int size = parts.Sum(part => 9 + Enumerable.Range(part.First, part.End - part.First).Sum(ring => 4 + (footprints.Ring(ring).Length * sizeof(double))));
        byte[] bytes = new byte[size + (parts.Count > 1 ? 9 : 0)];
        int place = 0;
        if (parts.Count > 1)
        {
            place = Header(bytes, place, MultiPolygonCode, parts.Count);
        }

        foreach (var part in parts)
        {
            place = Header(bytes, place, PolygonCode, part.End - part.First);
            for (int ring = part.First; ring < part.End; ring++)
            {
                var points = footprints.Ring(ring);
                BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(place), points.Length / 2);
                place += 4;
                foreach (double value in points)
                {
                    BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(place), value);
                    place += sizeof(double);
                }
            }
        }

        return bytes;
    }

    private static int Header(byte[] bytes, int place, int code, int count)
    {
        bytes[place] = 1;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(place + 1), code);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(place + 5), count);
        return place + 9;
    }
}
