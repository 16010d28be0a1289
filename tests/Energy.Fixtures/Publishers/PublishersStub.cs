using System.Collections.Concurrent;
using System.Net;
using System.Text;
using NetTopologySuite.Geometries;

namespace Energy.Fixtures.Publishers;

/// <summary>
/// The publishers of open data on loopback, after how PDOK's services behave: an OGC API with cursors, a WFS with a limited start index, a file feed that can go
/// on, and the label register behind its key. It can be told to misbehave.
/// </summary>
internal sealed class PublishersStub : IDisposable
{
    public const string PersonalKey = "key-that-nobody-may-see";
    public const string Signature = "signature-that-nobody-may-see";

    private const int PoolThreads = 64;

    private readonly HttpListener listener;
    private readonly CancellationTokenSource ended = new();
    private readonly ConcurrentQueue<string> asked = new();
    private readonly OgcApiAnswers ogc;
    private readonly WfsAnswers wfs;
    private readonly FileAnswers files;
    private int number;

    /// <summary>Other tests wait for programs on threads of the pool: with as few threads as cores, an answer would have to wait for them, and the stub would seem silent.</summary>
    static PublishersStub() => ThreadPool.SetMinThreads(PoolThreads, PoolThreads);

    /// <param name="layers">Collections and feature types by name.</param>
    /// <param name="fileBodies">Files by name.</param>
    public PublishersStub(IReadOnlyDictionary<string, PublishedLayer> layers, IReadOnlyDictionary<string, byte[]> fileBodies)
    {
        (listener, Root) = Listening();
        ogc = new OgcApiAnswers(layers, Root);
        wfs = new WfsAnswers(layers);
        files = new FileAnswers(fileBodies, Root);
        _ = Task.Run(ListenAsync);
    }

    /// <summary>The address it listens at.</summary>
    public string Root { get; }

    /// <summary>Every request that came, path and query.</summary>
    public IReadOnlyCollection<string> Asked => asked;

    /// <summary>The personal key that came with each request, if any, by path.</summary>
    public ConcurrentDictionary<string, string> Keys { get; } = new();

    /// <summary>The pieces of files that were asked for.</summary>
    public ConcurrentQueue<string> Ranges { get; } = new();

    /// <summary>The mark of the files' edition.</summary>
    public string Edition { get; set; } = "first";

    /// <summary>Whether a piece is only given when it is of the edition that was asked for.</summary>
    public bool HeedsConditions { get; set; } = true;

    /// <summary>The hosts at which a personal key came in.</summary>
    public ConcurrentQueue<string> KeyHosts { get; } = new();

    /// <summary>How to misbehave, by path with query and how many requests came before.</summary>
    public Func<string, int, Misbehaviour> Mood { get; set; } = (_, _) => Misbehaviour.None;

    /// <summary>Called with each request, before it is answered.</summary>
    public Action<int> OnRequest { get; set; } = _ => { };

    /// <summary>Lets itself be called by the other name of this machine too.</summary>
    public void ListensAlsoAsLocalhost() => listener.Prefixes.Add(Root.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "/");

    public void Dispose()
    {
        ended.Cancel();
        listener.Close();
        ended.Dispose();
    }

    /// <summary>A listener at a free port. Between finding a port free and taking it, another test may take it: then the next one is tried.</summary>
    private static (HttpListener Listener, string Root) Listening()
    {
        for (int attempt = 1; ; attempt++)
        {
            using var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
            free.Start();
            string root = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
            free.Stop();
            var listener = new HttpListener();
            listener.Prefixes.Add(root + "/");
            try
            {
                listener.Start();
                return (listener, root);
            }
            catch (HttpListenerException) when (attempt < 100)
            {
                listener.Close();
            }
        }
    }

    private async Task ListenAsync()
    {
        while (!ended.IsCancellationRequested)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            _ = Task.Run(() => AnswerAsync(context));
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            string what = context.Request.RawUrl!;
            int before = Interlocked.Increment(ref number) - 1;
            asked.Enqueue(what);
            if (context.Request.Headers["Authorization"] is { } key)
            {
                Keys[context.Request.Url!.AbsolutePath] = key;
                KeyHosts.Enqueue(context.Request.Url.Host);
            }

            if (context.Request.Headers["Range"] is { } range)
            {
                Ranges.Enqueue(range);
            }

            OnRequest(before);
            var mood = Mood(what, before);
            string path = context.Request.Url!.AbsolutePath;
            var answer = Refusal(mood, what) ?? (path.StartsWith("/ogc/", StringComparison.Ordinal) ? ogc.Answer(context.Request, mood)
                : path.StartsWith("/wfs", StringComparison.Ordinal) ? wfs.Answer(context.Request, mood)
                : files.Answer(context.Request, Edition, HeedsConditions));
            await SendAsync(context.Response, answer, mood);
        }
        catch (Exception gone) when (gone is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The guest went away.
        }
    }

    private StubAnswer? Refusal(Misbehaviour mood, string what) => mood switch
    {
        Misbehaviour.TooManyRequests => new StubAnswer(429, "text/plain", "slow down"u8.ToArray()) { Headers = { ["Retry-After"] = "1" } },
        Misbehaviour.AsksForAnHour => new StubAnswer(503, "text/plain", "maintenance"u8.ToArray()) { Headers = { ["Retry-After"] = "3600" } },
        Misbehaviour.ServerError => new StubAnswer(500, "text/plain", "our mistake"u8.ToArray()),
        Misbehaviour.NotFound => new StubAnswer(404, "application/json", """{"detail":"moved <b>away</b>"}"""u8.ToArray()),
        Misbehaviour.NoJson => new StubAnswer(200, "application/geo+json", "{\"features\": [,"u8.ToArray()),
        Misbehaviour.WebPage => new StubAnswer(200, "text/html", "<html><body>Please log in</body></html>"u8.ToArray()),
        Misbehaviour.SendsAway => new StubAnswer(302, "text/plain", []) { Headers = { ["Location"] = Root.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + what } },
        Misbehaviour.TooMuch => new StubAnswer(200, "application/geo+json", Encoding.ASCII.GetBytes("{\"features\":[]" + new string(' ', 3 << 20) + "}")),
        _ => null,
    };

    private async Task SendAsync(HttpListenerResponse response, StubAnswer answer, Misbehaviour mood)
    {
        response.StatusCode = answer.Status;
        response.ContentType = answer.Type;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        if (mood == Misbehaviour.Silence)
        {
            await Task.Delay(TimeSpan.FromMinutes(2), ended.Token);
        }

        response.ContentLength64 = answer.Body.Length;
        if (mood == Misbehaviour.Truncated)
        {
            await response.OutputStream.WriteAsync(answer.Body.AsMemory(0, answer.Body.Length / 2));
            await response.OutputStream.FlushAsync();
            response.Abort();
            return;
        }

        await response.OutputStream.WriteAsync(answer.Body);
        response.Close();
    }

    /// <summary>Whether a feature lies in the box of a request.</summary>
    internal static bool LiesIn(PublishedLayer.Feature feature, Envelope? box) => box is null || box.Intersects(feature.Box);
}

/// <summary>What the stub answers.</summary>
internal sealed record StubAnswer(int Status, string Type, byte[] Body)
{
    public Dictionary<string, string> Headers { get; } = [];
}
