using System.Net;
using System.Net.Http.Headers;

namespace Energy.Runner.Fetch;

/// <summary>A file that is on its way: what has come, and the mark by which the service tells one edition from another.</summary>
internal sealed class PartialDownload(string path)
{
    private readonly string part = path + ".part";
    private readonly string mark = path + ".mark";

    private long Length => File.Exists(part) && File.Exists(mark) ? new FileInfo(part).Length : 0;

    /// <summary>Asks for the rest of what has come, if it is still of the same edition.</summary>
    public void Prepare(HttpRequestMessage message)
    {
        message.Headers.TryAddWithoutValidation("Accept-Encoding", "identity");
        if (Length > 0)
        {
            message.Headers.Range = new RangeHeaderValue(Length, null);
            message.Headers.TryAddWithoutValidation("If-Range", File.ReadAllText(mark));
        }
    }

    /// <summary>Takes what comes; puts the file in its place when it is whole.</summary>
    public async Task TakeAsync(Request request, HttpResponseMessage response, long largest, TimeSpan longestSilence, CancellationToken cancel)
    {
        bool goesOn = response.StatusCode == HttpStatusCode.PartialContent && response.Content.Headers.ContentRange?.From == Length;
        bool isSameEdition = goesOn && File.Exists(mark) && EditionOf(response) is { } edition && edition == File.ReadAllText(mark);
        if (response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable || (response.StatusCode == HttpStatusCode.PartialContent && !isSameEdition))
        {
            File.Delete(mark);
            File.Delete(part);
            throw new TryAgainException("another piece came than was asked for");
        }

        long? whole = goesOn ? response.Content.Headers.ContentRange!.Length : response.Content.Headers.ContentLength;
        if (whole > largest)
        {
            throw PoliteClient.TooLarge(request, largest);
        }

        if (response.Content.Headers.ContentEncoding.Count > 0)
        {
            throw request.Fault($"The file came packed ({string.Join(", ", response.Content.Headers.ContentEncoding)}).", "It was asked for as it stands.", "Tell the publisher, or leave the layer out with --without.");
        }

        await using (var file = new FileStream(part, goesOn ? FileMode.Append : FileMode.Create, FileAccess.Write))
        {
            // Only now that what came before is gone: a mark never stands beside bytes of another edition.
            Remember(EditionOf(response));
            await CopyAsync(request, response, file, largest, longestSilence, cancel);
        }

        long came = new FileInfo(part).Length;
        if (whole is { } expected && came != expected)
        {
            throw new TryAgainException($"{came} of {expected} bytes came");
        }

        File.Move(part, path, overwrite: true);
        File.Delete(mark);
    }

    private static async Task CopyAsync(Request request, HttpResponseMessage response, FileStream file, long largest, TimeSpan longestSilence, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        byte[] room = new byte[1 << 16];
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancel);
            while (true)
            {
                patience.CancelAfter(longestSilence);
                int count = await NextAsync(stream, room, patience.Token);
                if (count == 0)
                {
                    return;
                }

                if (file.Position + count > largest)
                {
                    throw PoliteClient.TooLarge(request, largest);
                }

                await file.WriteAsync(room.AsMemory(0, count), cancel);
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new TryAgainException($"nothing came for {longestSilence.TotalSeconds:0} s");
        }
    }

    private static async Task<int> NextAsync(Stream stream, byte[] room, CancellationToken cancel)
    {
        try
        {
            return await stream.ReadAsync(room, cancel);
        }
        catch (IOException broken)
        {
            throw new TryAgainException(broken.Message);
        }
    }

    /// <summary>By what the service tells this edition of the file from others; null when it does not.</summary>
    private static string? EditionOf(HttpResponseMessage response) => response.Headers.ETag is { IsWeak: false } tag ? tag.Tag : response.Content.Headers.LastModified?.ToString("R");

    /// <summary>Keeps the mark of this edition; without one, an attempt that breaks off begins anew.</summary>
    private void Remember(string? edition)
    {
        if (edition is null)
        {
            File.Delete(mark);
        }
        else
        {
            File.WriteAllText(mark, edition);
        }
    }
}
