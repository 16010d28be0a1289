namespace Energy.Runner.Fetch;

/// <summary>The pages of one layer: those that came before from the store, the others from the service, which is believed only where it can be checked.</summary>
internal sealed class FeaturePages(PoliteClient client, FetchLog log, PageStore pages)
{
    private const long LargestPage = 256L << 20;

    /// <summary>A page, from the store or from the service.</summary>
    /// <param name="request">What to ask, if it has not come before.</param>
    /// <param name="name">Its name in the store.</param>
    /// <param name="type">What the service calls GeoJSON, for messages.</param>
    /// <param name="check">Looks whether an answer can be believed; throws when it cannot.</param>
    /// <param name="cancel">Ends it; what has come stays.</param>
    public async Task<FeaturePage> FindAsync(Request request, string name, string type, Action<Answer, FeaturePage> check, CancellationToken cancel)
    {
        if (pages.Find(name) is { } kept)
        {
            return FeaturePage.Read(kept);
        }

        byte[] body = await client.AskAsync(request, Math.Min(pages.Room, LargestPage), answer =>
        {
            if (!answer.Type.EndsWith("json", StringComparison.OrdinalIgnoreCase))
            {
                throw request.Fault($"Contents of the type {answer.Type} came: {PoliteClient.Shown(answer.Body)}", $"Features come as {type}.", "Correct the address, the collection or the format in services.yaml.");
            }

            using var page = FeaturePage.Read(answer.Body);
            check(answer, page);
            return answer.Body;
        }, cancel);
        pages.Keep(name, body);
        log.Write(request.Layer, $"{body.Length} bytes, {request.Address}");
        return FeaturePage.Read(body);
    }

    /// <summary>Looks whether all features of a request came, each once; throws the pages away when not, for asking for the rest would not mend it.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="came">How many came.</param>
    /// <param name="matched">How many the service counted; null when it does not say.</param>
    /// <param name="repeated">How many of them came before on another page.</param>
    public void CheckWhole(Request request, int came, int? matched, int repeated)
    {
        if (repeated > 0)
        {
            pages.Clear();
            throw request.Fault($"{repeated} of {came} features came on two pages.", "Pages do not overlap: else as many are lost.", "Start again; if it stays so, ask for smaller parts with largest_start in services.yaml, or leave the layer out with --without.");
        }

        if (matched is { } said && said != came)
        {
            pages.Clear();
            throw request.Fault($"{came} features came where the service counted {said}.", "They are as many: else some are lost.", "The service may have been renewed meanwhile: start again.");
        }
    }
}
