using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Energy.Model;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Energy.Runner.Fetch;

/// <summary>
/// Asks services for what they publish: few requests at once, waits when told to, tries again when an answer breaks off, follows no link to a stranger and reads
/// no more than it was told to expect.
/// </summary>
internal sealed partial class PoliteClient : IDisposable
{
    /// <summary>Under this key a fault carries the status with which a service refused a request: asking the same again does not help.</summary>
    public const string RefusedStatus = "status";

    private const int MostRedirects = 5;
    private const int ShownOfAnswer = 200;
    private const long LargestRefusal = 1 << 20;
    private const string UserAgent = "energy-fetch (open tool of Dutch municipalities)";

    private readonly Manners manners;
    private readonly FetchLog log;
    private readonly ConcurrentDictionary<string, SemaphoreSlim> doors = new();
    private readonly HttpClient http = Client(DecompressionMethods.All);

    /// <summary>Files are taken as they stand: the pieces of a packed one could not be put together.</summary>
    private readonly HttpClient downloads = Client(DecompressionMethods.None);

    public PoliteClient(Manners manners, FetchLog log)
    {
        this.manners = manners;
        this.log = log;
    }

    /// <summary>Whether an address may be asked at all: over an encrypted connection, or on this machine.</summary>
    public static bool MayAsk(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    public void Dispose()
    {
        http.Dispose();
        downloads.Dispose();
        foreach (var door in doors.Values)
        {
            door.Dispose();
        }
    }

    private static HttpClient Client(DecompressionMethods unpacks)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = unpacks, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(20) })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent);
        return client;
    }

    /// <summary>Asks for an answer of limited size and reads it. What the reader throws as <see cref="TryAgainException"/> is asked for again.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="largest">The most bytes that the answer may have.</param>
    /// <param name="read">Makes something of the answer.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="InputFaultException">The service refuses, or is not to be trusted or reached.</exception>
    public async Task<T> AskAsync<T>(Request request, long largest, Func<Answer, T> read, CancellationToken cancel)
    {
        var attempts = Attempts(request, manners.LongestAnswer);
        return await Politely(request, attempts, async token =>
        {
            using var response = await SendAsync(http, request, _ => { }, token);
            byte[] body = await BodyAsync(request, response, largest, token);
            return read(new Answer(body, response.Content.Headers.ContentType?.MediaType ?? string.Empty, Header(response, "Content-Crs")));
        }, cancel);
    }

    /// <summary>Fetches a file, going on where an earlier attempt broke off if the service can.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="path">Where the file comes; it is there whole or not at all.</param>
    /// <param name="largest">The most bytes that it may have.</param>
    /// <param name="cancel">Ends it; what has come stays for the next time.</param>
    public async Task DownloadAsync(Request request, string path, long largest, CancellationToken cancel)
    {
        var part = new PartialDownload(path);
        await Politely(request, Attempts(request, Timeout.InfiniteTimeSpan), async token =>
        {
            using var response = await SendAsync(downloads, request, part.Prepare, token);
            string type = response.Content.Headers.ContentType?.MediaType ?? string.Empty;
            if (type.Contains("html", StringComparison.OrdinalIgnoreCase))
            {
                throw request.Fault($"A page came instead of a file ({type}).", "A feed gives the file itself.", "Look at the address with a browser, and correct it in services.yaml.");
            }

            await part.TakeAsync(request, response, largest, manners.LongestSilence, token);
            return true;
        }, cancel);
    }

    private async Task<T> Politely<T>(Request request, ResiliencePipeline attempts, Func<CancellationToken, ValueTask<T>> work, CancellationToken cancel)
    {
        var door = doors.GetOrAdd(request.Address.Authority, _ => new SemaphoreSlim(manners.AtOnce));
        await door.WaitAsync(cancel);
        try
        {
            return await attempts.ExecuteAsync(work, cancel);
        }
        catch (Exception refusal) when (refusal is TryAgainException or HttpRequestException or TimeoutRejectedException)
        {
            string why = refusal is TimeoutRejectedException ? $"No whole answer came within {manners.LongestAnswer.TotalSeconds:0} s." : $"{refusal.GetBaseException().Message.TrimEnd('.')}.";
            throw request.Fault($"{why} Tried {manners.Attempts} times.", "The service gives an answer.", "Start again later: what has been fetched is kept. If the service has moved, correct its address in services.yaml.");
        }
        finally
        {
            door.Release();
        }
    }

    private ResiliencePipeline Attempts(Request request, TimeSpan longest)
    {
        var builder = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<TryAgainException>().Handle<HttpRequestException>().Handle<TimeoutRejectedException>(),
            MaxRetryAttempts = manners.Attempts - 1,
            BackoffType = DelayBackoffType.Exponential,
            Delay = manners.FirstWait,
            UseJitter = true,
            DelayGenerator = again => ValueTask.FromResult((again.Outcome.Exception as TryAgainException)?.After),
            OnRetry = again =>
            {
                log.Write(request.Layer, string.Create(CultureInfo.InvariantCulture, $"again in {again.RetryDelay.TotalSeconds:0.0} s: {again.Outcome.Exception?.Message}"));
                return ValueTask.CompletedTask;
            },
        });
        return longest == Timeout.InfiniteTimeSpan ? builder.Build() : builder.AddTimeout(longest).Build();
    }

    /// <summary>Sends a request and follows where the service sends us on to, if that is no stranger. The personal key goes to the service alone.</summary>
    private async Task<HttpResponseMessage> SendAsync(HttpClient client, Request request, Action<HttpRequestMessage> prepare, CancellationToken cancel)
    {
        var address = request.Address;
        for (int turn = 0; turn <= MostRedirects; turn++)
        {
            using var message = new HttpRequestMessage(HttpMethod.Get, address);
            if (request.PersonalKey is { } key && address.Authority == request.Address.Authority)
            {
                message.Headers.TryAddWithoutValidation("Authorization", key);
            }

            prepare(message);
            var response = await HeadersAsync(client, message, cancel);
            if ((int)response.StatusCode is < 300 or >= 400 || response.Headers.Location is not { } target)
            {
                await RefuseAsync(request, response, cancel);
                return response;
            }

            response.Dispose();
            if (!Uri.TryCreate(address, target, out address!))
            {
                throw request.Fault("The service sends us on to an address that cannot be read.", "It answers itself, or names a host.", "Correct its address in services.yaml.");
            }

            if (!request.MayGoOnTo(address))
            {
                throw request.Fault($"The service sends us on to {address.GetLeftPart(UriPartial.Authority)}.", "It answers itself, or names a host that services.yaml allows.", "If that host is the publisher's, add it to the line hosts of the service.");
            }
        }

        throw request.Fault($"The service sent us on {MostRedirects + 1} times.", "It answers in the end.", "Correct its address in services.yaml.");
    }

    private async Task<HttpResponseMessage> HeadersAsync(HttpClient client, HttpRequestMessage message, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(manners.LongestAnswer);
        try
        {
            return await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, patience.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new TryAgainException($"no answer came within {manners.LongestAnswer.TotalSeconds:0} s");
        }
    }

    private async Task RefuseAsync(Request request, HttpResponseMessage response, CancellationToken cancel)
    {
        // That there is no such piece is for the download to mend, which asked for one.
        if (response.IsSuccessStatusCode || response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable)
        {
            return;
        }

        using (response)
        {
            int code = (int)response.StatusCode;
            if (code is 408 or 429 or >= 500)
            {
                var asked = response.Headers.RetryAfter is { } header ? header.Delta ?? header.Date - DateTimeOffset.UtcNow : null;
                if (asked > manners.LongestWait)
                {
                    throw request.Fault($"The service asks us to wait {asked.Value.TotalSeconds:0} s (status {code}).", $"A fetch waits {manners.LongestWait.TotalSeconds:0} s at most.", "Start again later: what has been fetched is kept.");
                }

                throw new TryAgainException($"status {code}", asked > TimeSpan.Zero ? asked : null);
            }

            // What a service says of a key may hold it.
            string said = request.IsConfidential ? "its words are not shown." : Shown(await SaidAsync(request, response, cancel));
            var refusal = code is 401 or 403 && request.PersonalKey is not null
                ? request.Fault($"The service does not know this key (status {code}).", "A personal key stands in a variable of the environment.", request.KeyRemedy)
                : request.Fault($"The service refuses (status {code}): {said}", "It knows the request.", "Start again. If it has moved or changed, correct services.yaml.");
            refusal.Data[RefusedStatus] = code;
            throw refusal;
        }
    }

    /// <summary>The words of a refusal, for as long as they may take.</summary>
    private async Task<byte[]> SaidAsync(Request request, HttpResponseMessage response, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(manners.LongestSilence);
        try
        {
            return await BodyAsync(request, response, LargestRefusal, patience.Token);
        }
        catch (Exception broken) when (!cancel.IsCancellationRequested && broken is OperationCanceledException or TryAgainException)
        {
            return [];
        }
    }

    private static async Task<byte[]> BodyAsync(Request request, HttpResponseMessage response, long largest, CancellationToken cancel)
    {
        if (response.Content.Headers.ContentLength > largest)
        {
            throw TooLarge(request, largest);
        }

        using var body = new MemoryStream();
        byte[] room = new byte[1 << 16];
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancel);
            while (await stream.ReadAsync(room, cancel) is > 0 and var count)
            {
                body.Write(room, 0, count);
                if (body.Length > largest)
                {
                    throw TooLarge(request, largest);
                }
            }
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or InvalidOperationException)
        {
            // The line broke off, or what came is not packed as it says.
            throw new TryAgainException(broken.Message);
        }

        return body.ToArray();
    }

    public static InputFaultException TooLarge(Request request, long largest) =>
        request.Fault($"More than {largest >> 20} MB came.", "The line largest_mb of the service says what is expected.", "Look whether the service gives what was asked; if it does, allow more in services.yaml.");

    /// <summary>The beginning of an answer as one line of plain text.</summary>
    public static string Shown(ReadOnlySpan<byte> body)
    {
        string text = System.Text.Encoding.UTF8.GetString(body[..Math.Min(body.Length, 4 * ShownOfAnswer)]);
        string plain = Blanks().Replace(Tags().Replace(text, " "), " ").Trim();
        return plain.Length > ShownOfAnswer ? $"{plain[..ShownOfAnswer]}..." : plain;
    }

    private static string Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values) ? values.First() : string.Empty;

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"[\s\p{C}]+")]
    private static partial Regex Blanks();
}
