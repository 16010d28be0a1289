using Energy.Model.Areas;

namespace Energy.Model.Savings.Packages;

/// <summary>What is done to a home to bring it to a better label.</summary>
/// <param name="Label">The label it reaches; the one it has where nothing helps.</param>
/// <param name="SavedShare">The part of its space heat that the physics of its elements says is saved, capped.</param>
/// <param name="FansGj">Electricity that its fans use more, in GJ a year.</param>
/// <param name="StandAlone">What it costs for its own sake, at the price level of the report.</param>
/// <param name="NaturalMoment">What it costs at a natural moment.</param>
public readonly record struct HomePackage(EnergyLabel Label, double SavedShare, double FansGj, PackageCost StandAlone, PackageCost NaturalMoment)
{
    /// <summary>What it costs at a moment.</summary>
    public PackageCost Cost(RenovationMoment moment) => moment == RenovationMoment.NaturalMoment ? NaturalMoment : StandAlone;
}
