namespace Energy.Model.Savings.Packages;

/// <summary>What a measure costs, VAT excluded.</summary>
/// <param name="Investment">The investment in EUR, with its doubt.</param>
/// <param name="SocialEurPerYr">The same as an annuity at the social discount rate, in EUR a year.</param>
/// <param name="OwnerEurPerYr">The same as an annuity at the owner's discount rate, in EUR a year.</param>
public readonly record struct PackageCost(CostBand Investment, double SocialEurPerYr, double OwnerEurPerYr)
{
    /// <summary>Both together.</summary>
    public static PackageCost operator +(PackageCost left, PackageCost right) =>
        new(left.Investment + right.Investment, left.SocialEurPerYr + right.SocialEurPerYr, left.OwnerEurPerYr + right.OwnerEurPerYr);

    /// <summary>So many times the same.</summary>
    public static PackageCost operator *(PackageCost cost, double times) => new(cost.Investment * times, cost.SocialEurPerYr * times, cost.OwnerEurPerYr * times);

    /// <summary>The same at other prices.</summary>
    public static PackageCost operator *(PackageCost cost, CostBand index) =>
        new(cost.Investment * index, cost.SocialEurPerYr * index.Value, cost.OwnerEurPerYr * index.Value);
}
