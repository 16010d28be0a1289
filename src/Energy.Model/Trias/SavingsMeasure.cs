using Energy.Model.Savings.Packages;

namespace Energy.Model.Trias;

/// <summary>
/// What a measure has come to in a neighbourhood up to a year: how much was done since the base year, what it cost, and what it saves in that year (formulas 50
/// to 53). What does not apply is null.
/// </summary>
public sealed class SavingsMeasure
{
    internal SavingsMeasure(int year, int neighbourhood, Measure measure)
    {
        Year = year;
        Neighbourhood = neighbourhood;
        Measure = measure;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The place of the neighbourhood.</summary>
    public int Neighbourhood { get; }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>Homes that were taken in hand.</summary>
    public double? Homes { get; internal set; }

    /// <summary>Floor that was taken in hand, in m2.</summary>
    public double? FloorM2 { get; internal set; }

    /// <summary>Land that came free, in hectares.</summary>
    public double? FreedHa { get; internal set; }

    /// <summary>What it cost since the base year, at the price level of the report.</summary>
    public PackageCost? Cost { get; internal set; }

    /// <summary>What the ledger counts as saved, over all services, in GJ a year.</summary>
    public double SavedGj { get; internal set; }

    /// <summary>What the physics of the elements promises, in GJ a year.</summary>
    public double? ElementTheoryGj { get; internal set; }

    /// <summary>What the label classes promise, in GJ a year.</summary>
    public double? LabelTheoryGj { get; internal set; }

    /// <summary>What the label classes promise less what is commonly not realised, in GJ a year.</summary>
    public double? LabelAfterReboundGj { get; internal set; }

    /// <summary>CO2 that what was saved would have emitted as supplied in the base year, in tonnes a year.</summary>
    public double AvoidedCo2T { get; internal set; }

    /// <summary>CO2 that those who were taken in hand would have emitted without the measure, in tonnes a year.</summary>
    public double Co2BeforeT { get; internal set; }

    /// <summary>Social cost of a GJ saved, in EUR; null where nothing is saved or no cost is known.</summary>
    public double? EurPerGj => Ratio(Cost?.SocialEurPerYr, SavedGj);

    /// <summary>Cost of a GJ saved to the owner, in EUR.</summary>
    public double? OwnerEurPerGj => Ratio(Cost?.OwnerEurPerYr, SavedGj);

    /// <summary>Social cost of a tonne of CO2 avoided, in EUR; null where it is less than the given share of what was emitted before.</summary>
    public double? EurPerTonne(double smallestShare) => AvoidedCo2T >= smallestShare * Co2BeforeT ? Ratio(Cost?.SocialEurPerYr, AvoidedCo2T) : null;

    private static double? Ratio(double? cost, double amount) => amount > 0 ? cost / amount : null;
}
