using Energy.Runner.Read;

namespace Energy.Runner.Fetch;

/// <summary>Fetches one file as it stands, and names it by what it contains.</summary>
internal sealed class FileFeed(PoliteClient client, FetchLog log)
{
    /// <summary>Fetches the file, and gives back what it is called in the region's folder.</summary>
    /// <param name="service">Where.</param>
    /// <param name="folder">The region's folder.</param>
    /// <param name="pages">Keeps what has come, for when it breaks off.</param>
    /// <param name="cancel">Ends it; what has come stays.</param>
    public async Task<string> FetchAsync(LayerPublication service, string folder, PageStore pages, CancellationToken cancel)
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

        string name = service.FileStem + Extension(fetched);
        File.Copy(fetched, Path.Combine(folder, name), overwrite: true);
        return name;
    }

    /// <summary>What services give when they have no file; null for a file.</summary>
    private static string? WhatIsNoFile(string path)
    {
        var head = FileHead.Of(path);
        return head.IsEmpty ? "Nothing" : head.IsMarkup ? "A page or a message" : null;
    }

    private static string Extension(string path)
    {
        var head = FileHead.Of(path);
        return head.IsSqlite ? ".gpkg" : head.IsZip ? ".zip" : head.IsJson ? ".geojson" : ".txt";
    }
}
