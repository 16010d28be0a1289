namespace Energy.Runner.Fetch;

/// <summary>An answer that another attempt may better.</summary>
internal sealed class TryAgainException(string message, TimeSpan? after = null) : Exception(message)
{
    /// <summary>How long the service asks us to wait; null when it does not say.</summary>
    public TimeSpan? After { get; } = after;
}
