namespace Energy.Runner.Fetch;

/// <summary>Fetches one file as it stands, and names it by what it contains.</summary>
internal sealed class FileFeed(PoliteClient client, FetchLog log)
{
    /// <summary>Fetches the file, and gives back what it is called in the region's folder.</summary>
    /// <param name="service">Where.</param>
    /// <param name="folder">The region's folder.</param>
    /// <param name="pages">Keeps what has come, for when it breaks off.</param>
    /// <param name="cancel">Ends it; what has come stays.</param>
    public async Task<string> FetchAsync(Service service, string folder, PageStore pages, CancellationToken cancel)
    {
        string fetched = pages.Of("file");
        if (!File.Exists(fetched))
        {
            await client.DownloadAsync(new Request(service, new Uri(service.Address)), fetched, service.LargestBytes, cancel);
            if (WhatIsNoFile(fetched) is { } instead)
            {
                File.Delete(fetched);
                throw new Request(service, new Uri(service.Address)).Fault($"{instead} came instead of a file.", "A feed gives the file itself.", "Look at the address with a browser, and correct it in services.yaml.");
            }

            log.Write(service.Layer, $"{new FileInfo(fetched).Length} bytes, {service.Address}");
        }

        string name = service.Layer.Replace('_', '-') + Extension(fetched);
        File.Copy(fetched, Path.Combine(folder, name), overwrite: true);
        return name;
    }

    /// <summary>What services give when they have no file; null for a file.</summary>
    private static string? WhatIsNoFile(string path)
    {
        Span<byte> head = stackalloc byte[64];
        using var stream = File.OpenRead(path);
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        return head.IsEmpty ? "Nothing" : head.TrimStart("\uFEFF \t\r\n"u8).StartsWith("<"u8) ? "A page or a message" : null;
    }

    private static string Extension(string path)
    {
        Span<byte> head = stackalloc byte[16];
        using var stream = File.OpenRead(path);
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        return head.StartsWith("SQLite format 3\0"u8) ? ".gpkg"
            : head.StartsWith("PK\u0003\u0004"u8) ? ".zip"
            : head.TrimStart("\uFEFF \t\r\n"u8).StartsWith("{"u8) ? ".geojson"
            : ".txt";
    }
}
