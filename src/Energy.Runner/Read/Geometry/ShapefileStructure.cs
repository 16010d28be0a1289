using System.Buffers.Binary;
using System.Globalization;

namespace Energy.Runner.Read.Geometry;

/// <summary>
/// Looks whether every length and count in a shapefile fits the bytes that are there. The library that reads it takes them for granted: of a file that broke off
/// it makes zeros, and of a wrong count it makes work without end.
/// </summary>
internal static class ShapefileStructure
{
    private const int FileHeader = 100;
    private const int RecordHeader = 8;
    private const int BoxBytes = 32;
    private const int PointBytes = 16;
    private const int WordBytes = 2;

    /// <summary>The kinds of shapes in a shapefile, in the plane; with heights they are 10 more, with measures 20 more.</summary>
    private static readonly int[] Kinds = [0, 1, 3, 5, 8];

    /// <summary>Checks the outlines and the table.</summary>
    /// <exception cref="FormatException">Something points beyond what is there; the message says what.</exception>
    public static void Check(string outlines, string table)
    {
        int shapes = CheckOutlines(outlines);
        int rows = CheckTable(table);
        if (shapes != rows)
        {
            throw new FormatException($"it has {shapes} outlines and {rows} rows in its table");
        }
    }

    private static int CheckOutlines(string path)
    {
        using var file = File.OpenRead(path);
        byte[] head = Read(file, FileHeader, "header");
        long said = BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(24)) * (long)WordBytes;
        if (said != file.Length)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"it is {file.Length} bytes long and says that it has {said}"));
        }

        int kind = BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(32));
        int count = 0;
        while (file.Position < file.Length)
        {
            count++;
            byte[] record = Read(file, RecordHeader, $"outline {count}");
            long length = BinaryPrimitives.ReadInt32BigEndian(record.AsSpan(4)) * (long)WordBytes;
            if (length < sizeof(int) || length > file.Length - file.Position)
            {
                throw new FormatException($"outline {count} is longer than the file");
            }

            CheckShape(Read(file, (int)Math.Min(length, int.MaxValue), $"outline {count}"), kind, count);
        }

        return count;
    }

    private static void CheckShape(byte[] shape, int kindOfFile, int number)
    {
        int kind = BinaryPrimitives.ReadInt32LittleEndian(shape);
        int flat = kind % 10;
        if (kind is < 0 or > 28 || !Kinds.Contains(flat) || (kind != 0 && kind != kindOfFile))
        {
            throw new FormatException($"outline {number} is of kind {kind} in a file of kind {kindOfFile}");
        }

        long needed = flat switch
        {
            0 => sizeof(int),
            1 => sizeof(int) + PointBytes,
            8 => shape.Length < sizeof(int) + BoxBytes + sizeof(int) ? long.MaxValue : 40 + (Count(shape, 36) * PointBytes),
            _ => shape.Length < 44 ? long.MaxValue : 44 + (Count(shape, 36) * sizeof(int)) + (Count(shape, 40) * PointBytes),
        };
        if (needed > shape.Length)
        {
            throw new FormatException($"outline {number} holds fewer points than it says");
        }

        if (flat is 3 or 5)
        {
            CheckParts(shape, number);
        }
    }

    /// <summary>Rings begin one after another, each at a point that is there.</summary>
    private static void CheckParts(byte[] shape, int number)
    {
        long parts = Count(shape, 36), points = Count(shape, 40);
        long before = -1;
        for (int part = 0; part < parts; part++)
        {
            int begins = BinaryPrimitives.ReadInt32LittleEndian(shape.AsSpan(44 + (part * sizeof(int))));
            if (begins <= before || begins >= points)
            {
                throw new FormatException($"a ring of outline {number} begins where no point is");
            }

            before = begins;
        }
    }

    private static int CheckTable(string path)
    {
        using var file = File.OpenRead(path);
        byte[] head = Read(file, BoxBytes, "header of the table");
        int rows = BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(4));
        int header = BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(8)), row = BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(10));
        return rows >= 0 && row > 0 && header > BoxBytes && header + ((long)rows * row) <= file.Length
            ? rows
            : throw new FormatException($"its table says {rows} rows, for which it is too short");
    }

    /// <summary>A count that is never below zero.</summary>
    private static long Count(byte[] shape, int at) => BinaryPrimitives.ReadUInt32LittleEndian(shape.AsSpan(at));

    private static byte[] Read(FileStream file, int count, string what)
    {
        byte[] bytes = new byte[count];
        return file.ReadAtLeast(bytes, count, throwOnEndOfStream: false) == count ? bytes : throw new FormatException($"it breaks off in {what}");
    }
}
