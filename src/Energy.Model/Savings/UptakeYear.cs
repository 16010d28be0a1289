namespace Energy.Model.Savings;

/// <summary>How a year of renovation came about (formula 52), in homes.</summary>
/// <param name="Year">The year.</param>
/// <param name="WithChance">Homes whose owner had not decided before and had the chance to: at a natural moment, or because the programme came by.</param>
/// <param name="Decided">Those of them whose owner decided to renovate.</param>
/// <param name="Capacity">What contractors could do.</param>
/// <param name="Renovated">What was done; who is left over waits for the next year.</param>
/// <param name="Waiting">Homes whose owner had decided and that were not done.</param>
public sealed record UptakeYear(int Year, int WithChance, int Decided, int Capacity, int Renovated, int Waiting)
{
    /// <summary>What kept the year from doing more.</summary>
    public UptakeBound Bound =>
        Waiting > 0 ? UptakeBound.ContractorCapacity
        : Decided < WithChance ? UptakeBound.OwnersWhoAct
        : UptakeBound.NaturalMoments;

    /// <summary>The same year of two parts of a region together.</summary>
    public static UptakeYear operator +(UptakeYear left, UptakeYear right) => new(
        left.Year, left.WithChance + right.WithChance, left.Decided + right.Decided, left.Capacity + right.Capacity, left.Renovated + right.Renovated, left.Waiting + right.Waiting);
}
