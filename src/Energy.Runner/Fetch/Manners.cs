namespace Energy.Runner.Fetch;

/// <summary>How a guest behaves.</summary>
/// <param name="AtOnce">Requests to one host at a time.</param>
/// <param name="Attempts">How often a request is tried.</param>
/// <param name="FirstWait">What is waited before the second attempt; each next wait is twice as long.</param>
/// <param name="LongestWait">A service that asks for more patience than this is left for another day.</param>
/// <param name="LongestAnswer">What one page may take.</param>
/// <param name="LongestSilence">How long a download may stand still.</param>
internal sealed record Manners(int AtOnce, int Attempts, TimeSpan FirstWait, TimeSpan LongestWait, TimeSpan LongestAnswer, TimeSpan LongestSilence)
{
    /// <summary>What is fit for public services.</summary>
    public static Manners Usual { get; } = new(2, 5, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(1));
}
