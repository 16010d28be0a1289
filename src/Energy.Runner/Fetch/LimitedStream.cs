namespace Energy.Runner.Fetch;

/// <summary>Reads another stream up to a limit: a zip of a few bytes can be made to hold without end.</summary>
internal sealed class LimitedStream(Stream inner, long largest) : Stream
{
    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => read;
        set => throw new NotSupportedException();
    }

    /// <exception cref="InvalidDataException">More comes than the limit allows.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        int came = inner.Read(buffer, offset, count);
        read += came;
        return read > largest ? throw new InvalidDataException($"it holds more than {largest >> 20} MB") : came;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
