using System.Globalization;

namespace Energy.Runner.Fetch;

/// <summary>What was asked, when, and what came of it. The only file of a fetched region that tells the time. Keys and signed addresses are not in it.</summary>
internal sealed class FetchLog(string path, TimeProvider time)
{
    public const string FileName = "fetch.log";

    private readonly Lock writing = new();

    public void Write(string layer, string line)
    {
        string entry = string.Create(CultureInfo.InvariantCulture, $"{time.GetUtcNow():yyyy-MM-ddTHH:mm:ssZ} {layer}: {line}\n");
        lock (writing)
        {
            File.AppendAllText(path, entry);
        }
    }
}
