namespace Energy.Runner.Measured;

/// <summary>What others measured in the region. The method is not made from it: it is what the region's own figures are held against.</summary>
internal sealed record MeasuredUse
{
    /// <summary>Where each postcode lies.</summary>
    public required PostcodeAddresses Addresses { get; init; }

    /// <summary>What the grid operators measured, with its year; null where the region has no such layer.</summary>
    public (int Year, IReadOnlyList<PostcodeUse> Rows)? SmallConsumers { get; init; }

    /// <summary>What the statistics office publishes per postcode, with its year; null where the region has no such layer.</summary>
    public (int Year, IReadOnlyList<PostcodeUse> Rows)? Postcodes { get; init; }

    /// <summary>What the Klimaatmonitor tells of municipalities, with its year; null where the region has no such layer.</summary>
    public (int Year, IReadOnlyList<MonitoredTotal> Rows)? Monitor { get; init; }

    /// <summary>Whether there is anything to hold the figures against.</summary>
    public bool IsThere => SmallConsumers is not null || Postcodes is not null || Monitor is not null;
}
