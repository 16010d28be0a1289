using System.Buffers.Binary;
using NetTopologySuite.Geometries;

namespace Energy.Runner.Read.Geometry;

/// <summary>
/// Reads well-known binary as geo-packages hold it: any byte order, with heights or measures in either spelling (both dropped), with arcs (made straight, four
/// degrees a piece). Nothing is believed: a count that the bytes cannot hold is a fault before room is made for it.
/// </summary>
internal ref struct WellKnownShape
{
    private const int DeepestNesting = 16;
    private const double RadiansPerPiece = Math.PI / 45;

    /// <summary>Byte order, code and a count.</summary>
    private const int LeastShapeBytes = 9;

    private const uint PointCode = 1;
    private const uint LineCode = 2;
    private const uint PolygonCode = 3;
    private const uint MultiPointCode = 4;
    private const uint MultiLineCode = 5;
    private const uint MultiPolygonCode = 6;
    private const uint CollectionCode = 7;
    private const uint ArcCode = 8;
    private const uint CompoundCurveCode = 9;
    private const uint CurvePolygonCode = 10;
    private const uint MultiCurveCode = 11;
    private const uint MultiSurfaceCode = 12;

    private readonly ReadOnlySpan<byte> bytes;
    private int at;
    private ShapeChanges changes;

    private WellKnownShape(ReadOnlySpan<byte> bytes) => this.bytes = bytes;

    /// <exception cref="FormatException">The bytes are no geometry, or one of a kind that has no outline.</exception>
    public static NetTopologySuite.Geometries.Geometry Read(ReadOnlySpan<byte> bytes, out ShapeChanges changes)
    {
        var reader = new WellKnownShape(bytes);
        try
        {
            var shape = reader.Shape(0);
            changes = reader.changes;
            return shape;
        }
        catch (ArgumentException fault)
        {
            throw new FormatException(fault.Message, fault);
        }
    }

    private NetTopologySuite.Geometries.Geometry Shape(int depth)
    {
        var (code, header) = Header(depth);
        return code switch
        {
            PointCode => PointOf(header),
            LineCode or ArcCode or CompoundCurveCode => new LineString(Course(code, header, depth)),
            PolygonCode or CurvePolygonCode => PolygonOf(header, depth, isCurved: code == CurvePolygonCode),
            MultiPointCode => new MultiPoint(Parts<Point>(header, depth)),
            MultiLineCode or MultiCurveCode => new MultiLineString(Parts<LineString>(header, depth)),
            MultiPolygonCode or MultiSurfaceCode => new MultiPolygon(Parts<Polygon>(header, depth)),
            CollectionCode => new GeometryCollection(Parts<NetTopologySuite.Geometries.Geometry>(header, depth)),
            _ => throw new FormatException($"geometries of type {code} have no outline"),
        };
    }

    private readonly record struct Part(bool IsLittle, int Numbers);

    private (uint Code, Part Header) Header(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new FormatException($"geometries are nested more than {DeepestNesting} deep");
        }

        Need(5);
        byte order = bytes[at];
        if (order > 1)
        {
            throw new FormatException($"the byte order is {order}, neither 0 nor 1");
        }

        bool isLittle = order == 1;
        uint code = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 1)..]) : BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 1)..]);
        at += 5;
        bool hasHeight = (code & 0x8000_0000) != 0;
        bool hasMeasure = (code & 0x4000_0000) != 0;
        if ((code & 0x2000_0000) != 0)
        {
            Need(4);
            at += 4;
        }

        code &= 0x0FFF_FFFF;
        hasHeight |= code / 1000 is 1 or 3;
        hasMeasure |= code / 1000 is 2 or 3;
        if (hasHeight || hasMeasure)
        {
            changes |= ShapeChanges.HeightDropped;
        }

        return (code < 4000 ? code % 1000 : code, new Part(isLittle, 2 + (hasHeight ? 1 : 0) + (hasMeasure ? 1 : 0)));
    }

    private int Count(Part part, int leastBytesEach)
    {
        Need(4);
        uint count = part.IsLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
        at += 4;
        if (count > (uint)(bytes.Length - at) / (uint)leastBytesEach)
        {
            throw new FormatException($"it promises {count} parts in {bytes.Length - at} bytes");
        }

        return (int)count;
    }

    private readonly void Need(int count)
    {
        if (bytes.Length - at < count)
        {
            throw new FormatException("it ends too soon");
        }
    }

    private Coordinate Corner(Part part)
    {
        Need(part.Numbers * sizeof(double));
        var corner = part.IsLittle
            ? new Coordinate(BinaryPrimitives.ReadDoubleLittleEndian(bytes[at..]), BinaryPrimitives.ReadDoubleLittleEndian(bytes[(at + 8)..]))
            : new Coordinate(BinaryPrimitives.ReadDoubleBigEndian(bytes[at..]), BinaryPrimitives.ReadDoubleBigEndian(bytes[(at + 8)..]));
        at += part.Numbers * sizeof(double);
        return corner;
    }

    private Point PointOf(Part part)
    {
        var corner = Corner(part);
        return double.IsNaN(corner.X) && double.IsNaN(corner.Y) ? Point.Empty : new Point(corner);
    }

    private Coordinate[] Line(Part part)
    {
        var corners = new Coordinate[Count(part, part.Numbers * sizeof(double))];
        for (int i = 0; i < corners.Length; i++)
        {
            corners[i] = Corner(part);
        }

        return [.. corners];
    }

    /// <summary>A polygon; the rings of a curved one are geometries with a header of their own.</summary>
    private Polygon PolygonOf(Part part, int depth, bool isCurved)
    {
        int rings = Count(part, isCurved ? LeastShapeBytes : sizeof(int));
        var all = new LinearRing[rings];
        for (int ring = 0; ring < rings; ring++)
        {
            all[ring] = new LinearRing(isCurved ? Piece(depth + 1) : Line(part));
        }

        return rings == 0 ? Polygon.Empty : new Polygon(all[0], all[1..]);
    }

    /// <summary>One piece of a curve: straight, an arc, or a chain of both.</summary>
    private Coordinate[] Piece(int depth)
    {
        var (code, header) = Header(depth);
        return Course(code, header, depth);
    }

    private Coordinate[] Course(uint code, Part header, int depth) => code switch
    {
        LineCode => Line(header),
        ArcCode => Arcs(Line(header)),
        CompoundCurveCode => Curve(header, depth),
        _ => throw new FormatException($"a curve holds a geometry of type {code}"),
    };

    private Coordinate[] Curve(Part part, int depth)
    {
        int pieces = Count(part, LeastShapeBytes);
        var corners = new List<Coordinate>();
        for (int piece = 0; piece < pieces; piece++)
        {
            var next = Piece(depth + 1);
            corners.AddRange(corners.Count > 0 && next.Length > 0 && corners[^1].Equals2D(next[0]) ? next.Skip(1) : next);
        }

        return [.. corners];
    }

    private T[] Parts<T>(Part part, int depth)
        where T : NetTopologySuite.Geometries.Geometry
    {
        int count = Count(part, LeastShapeBytes);
        var parts = new T[count];
        for (int i = 0; i < count; i++)
        {
            parts[i] = Shape(depth + 1) as T ?? throw new FormatException("its parts are not all of one kind");
        }

        return parts;
    }

    /// <summary>The arcs through points one to three, three to five and so on, as straight pieces.</summary>
    private Coordinate[] Arcs(Coordinate[] through)
    {
        if (through.Length > 0 && (through.Length < 3 || through.Length % 2 == 0))
        {
            throw new FormatException($"an arc has {through.Length} points");
        }

        changes |= ShapeChanges.ArcsStraightened;
        var corners = new List<Coordinate>();
        for (int start = 0; start + 2 < through.Length; start += 2)
        {
            if (corners.Count == 0)
            {
                corners.Add(through[start]);
            }

            AddArc(corners, through[start], through[start + 1], through[start + 2]);
        }

        return [.. corners];
    }

    private static void AddArc(List<Coordinate> corners, Coordinate from, Coordinate through, Coordinate to)
    {
        // A circle that closes on itself has its middle halfway between its two points.
        bool isCircle = from.Equals2D(to);
        double ax = through.X - from.X, ay = through.Y - from.Y, bx = to.X - from.X, by = to.Y - from.Y;
        double cross = 2 * ((ax * by) - (ay * bx));
        double x, y;
        if (isCircle)
        {
            (x, y) = (from.X + (ax / 2), from.Y + (ay / 2));
        }
        else if (Math.Abs(cross) < 1e-12 * ((ax * ax) + (ay * ay) + (bx * bx) + (by * by)))
        {
            corners.Add(through);
            corners.Add(to);
            return;
        }
        else
        {
            double a = (ax * ax) + (ay * ay), b = (bx * bx) + (by * by);
            (x, y) = (from.X + (((by * a) - (ay * b)) / cross), from.Y + (((ax * b) - (bx * a)) / cross));
        }

        double radius = Math.Sqrt(((from.X - x) * (from.X - x)) + ((from.Y - y) * (from.Y - y)));
        double first = Math.Atan2(from.Y - y, from.X - x);
        double sweep = Math.Atan2(to.Y - y, to.X - x) - first;
        sweep = isCircle ? 2 * Math.PI
            : cross > 0 ? (sweep <= 0 ? sweep + (2 * Math.PI) : sweep)
            : sweep >= 0 ? sweep - (2 * Math.PI) : sweep;
        if (!double.IsFinite(radius) || !double.IsFinite(sweep))
        {
            corners.Add(through);
            corners.Add(to);
            return;
        }

        int pieces = (int)Math.Ceiling(Math.Abs(sweep) / RadiansPerPiece);
        for (int piece = 1; piece < pieces; piece++)
        {
            double angle = first + (sweep * piece / pieces);
            corners.Add(new Coordinate(x + (radius * Math.Cos(angle)), y + (radius * Math.Sin(angle))));
        }

        corners.Add(to);
    }
}
