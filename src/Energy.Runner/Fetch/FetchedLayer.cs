namespace Energy.Runner.Fetch;

/// <summary>A layer that has come.</summary>
/// <param name="Service">Where it is from.</param>
/// <param name="File">Its file in the folder of the region, named by us.</param>
/// <param name="Rows">How many features or rows it has; null for a file taken as it stands.</param>
internal sealed record FetchedLayer(Service Service, string File, int? Rows)
{
    /// <summary>Whether there was anything.</summary>
    public bool IsEmpty => Rows == 0;
}
