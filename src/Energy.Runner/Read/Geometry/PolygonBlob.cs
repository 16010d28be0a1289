using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Energy.Model.Areas.Grid;

namespace Energy.Runner.Read.Geometry;

/// <summary>
/// Reads polygons of a GeoPackage straight into columns, without an object for any of them: header, polygon or multi-polygon in any byte order, heights and measures
/// dropped. What has curves or is no polygon is for <see cref="WellKnownShape"/>. Nothing is believed: a count that the bytes cannot hold is a fault.
/// </summary>
internal ref struct PolygonBlob
{
    private const uint PolygonCode = 3;
    private const uint MultiPolygonCode = 6;
    private const int HeaderBytes = 8;

    private static ReadOnlySpan<byte> EnvelopeBytes => [0, 32, 48, 48, 64];

    private readonly ReadOnlySpan<byte> bytes;
    private int at;

    private PolygonBlob(ReadOnlySpan<byte> bytes) => this.bytes = bytes;

    /// <summary>Opens the header of a blob.</summary>
    /// <param name="blob">The value of a geometry column.</param>
    /// <param name="body">The well-known binary that follows it.</param>
    /// <param name="isEmpty">Whether the header calls the geometry empty.</param>
    /// <returns>False where there is no such header.</returns>
    public static bool TryOpen(ReadOnlySpan<byte> blob, out ReadOnlySpan<byte> body, out bool isEmpty)
    {
        int envelope = blob.Length >= HeaderBytes ? (blob[3] >> 1) & 7 : EnvelopeBytes.Length;
        bool isHeader = envelope < EnvelopeBytes.Length && blob[0] == 'G' && blob[1] == 'P' && blob.Length >= HeaderBytes + EnvelopeBytes[envelope];
        isEmpty = isHeader && (blob[3] & 0x10) != 0;
        body = isHeader ? blob[(HeaderBytes + EnvelopeBytes[envelope])..] : default;
        return isHeader;
    }

    /// <summary>Adds the polygon of a blob to columns; one that is empty is added without rings.</summary>
    /// <exception cref="FormatException">The blob is no polygon with straight sides.</exception>
    public static void Add(ReadOnlySpan<byte> blob, PolygonColumns polygons)
    {
        if (!TryOpen(blob, out var body, out bool isEmpty))
        {
            throw new FormatException("it has no GeoPackage header");
        }

        if (!isEmpty)
        {
            new PolygonBlob(body).Shape(polygons, isPart: false);
        }

        polygons.EndPolygon();
    }

    private void Shape(PolygonColumns polygons, bool isPart)
    {
        Need(5);
        bool isLittle = bytes[at++] switch { 0 => false, 1 => true, var order => throw new FormatException($"the byte order is {order}, neither 0 nor 1") };
        uint code = Number(isLittle);
        uint plain = code & 0x0FFF_FFFF;
        int numbers = 2 + ((code & 0x8000_0000) != 0 || plain / 1000 is 1 or 3 ? 1 : 0) + ((code & 0x4000_0000) != 0 || plain / 1000 is 2 or 3 ? 1 : 0);
        at += (code & 0x2000_0000) != 0 ? sizeof(uint) : 0;
        plain = plain < 4000 ? plain % 1000 : plain;
        if (plain != PolygonCode && (plain != MultiPolygonCode || isPart))
        {
            throw new FormatException($"a geometry of type {code} is no polygon with straight sides");
        }

        int parts = Count(isLittle, plain == PolygonCode ? sizeof(uint) : 9);
        for (int part = 0; part < parts; part++)
        {
            if (plain == MultiPolygonCode)
            {
                Shape(polygons, isPart: true);
            }
            else
            {
                Ring(polygons, isLittle, numbers, isShell: part == 0);
            }
        }
    }

    private void Ring(PolygonColumns polygons, bool isLittle, int numbers, bool isShell)
    {
        int corners = Count(isLittle, numbers * sizeof(double));
        var from = bytes.Slice(at, corners * numbers * sizeof(double));
        at += from.Length;
        var to = polygons.AddRing(corners, isShell);
        if (isLittle && numbers == 2 && BitConverter.IsLittleEndian)
        {
            from.CopyTo(MemoryMarshal.AsBytes(to));
            return;
        }

        for (int i = 0; i < to.Length; i++)
        {
            var number = from[(((i / 2 * numbers) + (i % 2)) * sizeof(double))..];
            to[i] = isLittle ? BinaryPrimitives.ReadDoubleLittleEndian(number) : BinaryPrimitives.ReadDoubleBigEndian(number);
        }
    }

    private int Count(bool isLittle, int leastBytesEach)
    {
        uint count = Number(isLittle);
        return count <= (uint)(bytes.Length - at) / (uint)leastBytesEach ? (int)count : throw new FormatException($"it promises {count} parts in {bytes.Length - at} bytes");
    }

    private uint Number(bool isLittle)
    {
        Need(sizeof(uint));
        uint number = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
        at += sizeof(uint);
        return number;
    }

    private readonly void Need(int count)
    {
        if (bytes.Length - at < count)
        {
            throw new FormatException("it ends too soon");
        }
    }
}
