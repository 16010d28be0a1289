using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Energy.Runner.Read;

/// <summary>Tells one edition of a file from another.</summary>
internal static class FileChecksum
{
    private const long LargestWhole = 1L << 30;
    private const int Shown = 12;
    private const int Samples = 64;
    private const int SampleBytes = 1 << 20;

    private static readonly ConcurrentDictionary<(string Path, long Length, DateTime Written), string> Known = new();

    /// <summary>
    /// SHA-256 of the file. Of a file of more than 1 GB, which takes longer to read whole than to use, that of its length and of 64 pieces of 1 MB spread
    /// evenly over it, marked as such.
    /// </summary>
    /// <remarks>A file that has not been written since is not read again.</remarks>
    public static string Of(string path)
    {
        var file = new FileInfo(Path.GetFullPath(path));
        return Known.GetOrAdd((file.FullName, file.Length, file.LastWriteTimeUtc), key => Calculated(key.Path));
    }

    /// <summary>The beginning of a checksum, enough for people to tell two apart.</summary>
    public static string Short(string checksum) => checksum[..(checksum.IndexOf(':', StringComparison.Ordinal) + 1 + Shown)];

    private static string Calculated(string path)
    {
        using var stream = File.OpenRead(path);
        return stream.Length <= LargestWhole ? Convert.ToHexStringLower(SHA256.HashData(stream)) : $"samples:{OfSamples(stream)}";
    }

    private static string OfSamples(FileStream stream)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] room = new byte[SampleBytes];
        BinaryPrimitives.WriteInt64LittleEndian(room, stream.Length);
        hash.AppendData(room.AsSpan(0, sizeof(long)));
        for (int sample = 0; sample < Samples; sample++)
        {
            stream.Position = (stream.Length - SampleBytes) / (Samples - 1) * sample;
            stream.ReadExactly(room);
            hash.AppendData(room);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
