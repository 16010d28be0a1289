namespace Energy.Model.Demand;

/// <summary>What a scenario says of activity and of the criteria for transition areas.</summary>
public sealed record DemandChoices
{
    /// <summary>Extra homes a year, on balance, above what replaces demolished ones.</summary>
    public required YearPath NetExtraHomesPerYr { get; init; }

    /// <summary>Growth of industrial activity since the base year, in per cent of the base year.</summary>
    public required YearPath IndustryGrowthPct { get; init; }

    /// <summary>Growth of traffic since the base year, in per cent of the base year.</summary>
    public required YearPath TrafficGrowthPct { get; init; }

    /// <summary>Growth of electricity use by services other than heating, since the base year, in per cent of the base year.</summary>
    public required YearPath ServicesPowerGrowthPct { get; init; }

    /// <summary>Growth of electricity use by homes other than heating, since the base year, in per cent of the base year.</summary>
    public required YearPath HomesPowerGrowthPct { get; init; }

    /// <summary>What makes a neighbourhood a transition area.</summary>
    public required TransitionCriteria TransitionCriteria { get; init; }

    /// <summary>What of these choices is one municipality's.</summary>
    public DemandChoices For(MunicipalShare share) => this with { NetExtraHomesPerYr = NetExtraHomesPerYr.Scaled(share.Homes) };
}
