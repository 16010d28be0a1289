using Energy.Model.Areas;

namespace Energy.Model.Savings;

/// <summary>What a scenario says of using less.</summary>
public sealed record SavingsChoices
{
    /// <summary>The label that renovated homes reach.</summary>
    public required EnergyLabel HomesTargetLabel { get; init; }

    /// <summary>How many homes the contractors can renovate in a year.</summary>
    public required YearPath HomesRenovatedPerYr { get; init; }

    /// <summary>Owners who are open to it at all when they have the chance, in per cent: the ceiling of the S-curve.</summary>
    public required YearPath OwnersOpenPct { get; init; }

    /// <summary>Part of the investment that others pay, in per cent.</summary>
    public required YearPath SubsidyPct { get; init; }

    /// <summary>Whether homes in transition areas come first and need not wait for a natural moment.</summary>
    public required bool TransitionAreasFirst { get; init; }

    /// <summary>Codes of neighbourhoods that come first because the council decided so.</summary>
    public required IReadOnlySet<string> FirstNeighbourhoods { get; init; }

    /// <summary>The label that renovated services buildings reach.</summary>
    public required EnergyLabel ServicesTargetLabel { get; init; }

    /// <summary>Services floor renovated in a year, in m2.</summary>
    public required YearPath ServicesRenovatedM2PerYr { get; init; }

    /// <summary>Homes demolished in a year and not replaced.</summary>
    public required YearPath HomesThinnedPerYr { get; init; }

    /// <summary>Homes demolished in a year and replaced by new ones.</summary>
    public required YearPath HomesReplacedPerYr { get; init; }

    /// <summary>Electricity saved by better appliances in homes since the base year, in per cent.</summary>
    public required YearPath HomesAppliancesSavedPct { get; init; }

    /// <summary>Electricity saved by better appliances and lighting in services since the base year, in per cent.</summary>
    public required YearPath ServicesAppliancesSavedPct { get; init; }

    /// <summary>Energy saved in industry since the base year, in per cent.</summary>
    public required YearPath IndustrySavedPct { get; init; }

    /// <summary>Share of the fuel-driven traffic of the base year that has gone electric, in per cent.</summary>
    public required YearPath TrafficElectrifiedPct { get; init; }

    /// <summary>What of these choices is one municipality's.</summary>
    public SavingsChoices For(MunicipalShare share) => this with
    {
        HomesRenovatedPerYr = share.WholeHomes(HomesRenovatedPerYr),
        ServicesRenovatedM2PerYr = ServicesRenovatedM2PerYr.Scaled(share.Homes),
        HomesThinnedPerYr = HomesThinnedPerYr.Scaled(share.Homes),
        HomesReplacedPerYr = HomesReplacedPerYr.Scaled(share.Homes),
    };

    /// <summary>Whether owners decide to renovate as they do with other choices, given the same transition areas.</summary>
    internal bool DecidesLike(SavingsChoices other) =>
        HomesTargetLabel == other.HomesTargetLabel && OwnersOpenPct.Equals(other.OwnersOpenPct) && SubsidyPct.Equals(other.SubsidyPct)
        && TransitionAreasFirst == other.TransitionAreasFirst && FirstNeighbourhoods == other.FirstNeighbourhoods;

    /// <summary>Whether the same homes are demolished as by other choices, in the same years.</summary>
    internal bool DemolishesLike(SavingsChoices other) => HomesThinnedPerYr.Equals(other.HomesThinnedPerYr) && HomesReplacedPerYr.Equals(other.HomesReplacedPerYr);

    /// <summary>Whether appliances use as little as by other choices.</summary>
    internal bool UsesAppliancesLike(SavingsChoices other) =>
        HomesAppliancesSavedPct.Equals(other.HomesAppliancesSavedPct) && ServicesAppliancesSavedPct.Equals(other.ServicesAppliancesSavedPct);

    /// <summary>Whether all is equal that decides which buildings are renovated or demolished, and when.</summary>
    internal bool PlansLike(SavingsChoices other) => other == this with
    {
        HomesAppliancesSavedPct = other.HomesAppliancesSavedPct,
        ServicesAppliancesSavedPct = other.ServicesAppliancesSavedPct,
        IndustrySavedPct = other.IndustrySavedPct,
        TrafficElectrifiedPct = other.TrafficElectrifiedPct,
    };
}
