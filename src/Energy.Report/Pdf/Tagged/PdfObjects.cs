using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Energy.Report.Pdf.Tagged;

/// <summary>The objects of a document that is being made, and the file that they become. Numbers that fell free are given out again.</summary>
internal sealed class PdfObjects
{
    // The second line tells programs that carry files that this is no plain text.
    private static readonly byte[] Head = [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n'];

    private readonly SortedDictionary<int, ReadOnlyMemory<byte>> objects = [];
    private readonly Queue<int> free;
    private int count;

    /// <summary>Begins with objects of a file, under their own numbers.</summary>
    public PdfObjects(SkiaFile file)
    {
        count = file.Count;
        foreach (int number in file.Shared)
        {
            objects.Add(number, file.Object(number));
        }

        free = new Queue<int>(Enumerable.Range(1, count - 1).Where(number => !objects.ContainsKey(number)));
    }

    /// <summary>A number for an object that follows.</summary>
    public int Reserve() => free.TryDequeue(out int number) ? number : count++;

    /// <summary>Puts an object under a number that was given out.</summary>
    public void Put(int number, string text) => objects.Add(number, Encoding.Latin1.GetBytes(text));

    /// <summary>Adds an object, and gives back its number.</summary>
    public int Add(string text)
    {
        int number = Reserve();
        Put(number, text);
        return number;
    }

    /// <summary>Adds a stream as it is, and gives back its number.</summary>
    public int AddStream(string facts, ReadOnlySpan<byte> data)
    {
        int number = Reserve();
        objects.Add(number, (byte[])[.. Encoding.Latin1.GetBytes($"<<{facts} /Length {data.Length.ToString(CultureInfo.InvariantCulture)}>>\nstream\n"), .. data, .. "\nendstream"u8]);
        return number;
    }

    /// <summary>Writes the file. Its identity follows from what it holds: the same document is the same file.</summary>
    public void Write(Stream stream, int catalog, int info)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long[] offsets = new long[count];
        long written = 0;
        Put(Head);
        foreach (var (number, body) in objects)
        {
            offsets[number] = written;
            Put(Encoding.Latin1.GetBytes($"{number} 0 obj\n"));
            Put(body.Span);
            Put("\nendobj\n"u8);
        }

        string identity = Convert.ToHexString(hash.GetHashAndReset().AsSpan(0, 16));
        string start = written.ToString(CultureInfo.InvariantCulture);
        Put(Encoding.Latin1.GetBytes(Table(offsets)));
        Put(Encoding.Latin1.GetBytes($"trailer\n<</Size {count} /Root {PdfSyntax.Reference(catalog)} /Info {PdfSyntax.Reference(info)} /ID [<{identity}> <{identity}>]>>\nstartxref\n{start}\n%%EOF\n"));

        void Put(ReadOnlySpan<byte> bytes)
        {
            stream.Write(bytes);
            hash.AppendData(bytes);
            written += bytes.Length;
        }
    }

    /// <summary>The cross-reference table; numbers without an object are chained, as the format asks.</summary>
    private string Table(long[] offsets)
    {
        int[] unused = [.. Enumerable.Range(0, count).Where(number => !objects.ContainsKey(number))];
        var next = unused.Zip([.. unused.Skip(1), 0]).ToDictionary(pair => pair.First, pair => pair.Second);
        var table = new StringBuilder($"xref\n0 {count}\n");
        for (int number = 0; number < count; number++)
        {
            table.Append(next.TryGetValue(number, out int following)
                ? string.Create(CultureInfo.InvariantCulture, $"{following:D10} {(number == 0 ? "65535" : "00001")} f \n")
                : string.Create(CultureInfo.InvariantCulture, $"{offsets[number]:D10} 00000 n \n"));
        }

        return table.ToString();
    }
}
