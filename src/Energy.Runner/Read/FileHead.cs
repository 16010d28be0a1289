namespace Energy.Runner.Read;

/// <summary>The beginning of a file, by which its form is told whatever it is called.</summary>
internal readonly ref struct FileHead
{
    private const int Length = 256;

    private FileHead(ReadOnlySpan<byte> bytes)
    {
        Bytes = bytes;
        Text = (bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes).TrimStart(" \t\r\n"u8);
    }

    /// <summary>The first bytes.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    /// <summary>The same as text, from its first letter on.</summary>
    public ReadOnlySpan<byte> Text { get; }

    public bool IsEmpty => Bytes.IsEmpty;

    public bool IsSqlite => Bytes.StartsWith("SQLite format 3\0"u8);

    public bool IsZip => Bytes.StartsWith("PK\u0003\u0004"u8);

    public bool IsJson => Text.StartsWith("{"u8);

    public bool IsMarkup => Text.StartsWith("<"u8);

    public static FileHead Of(string path)
    {
        byte[] bytes = new byte[Length];
        using var stream = File.OpenRead(path);
        return new FileHead(bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)));
    }
}
