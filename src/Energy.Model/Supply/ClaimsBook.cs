namespace Energy.Model.Supply;

/// <summary>Writes down who takes which ground and roof, and when (formula 47). What is taken stays taken.</summary>
public static class ClaimsBook
{
    private const double SquareMetresPerHectare = 10_000;

    /// <summary>The claims of everything that stands in a year and was not there the year before; nothing is left out save nothing.</summary>
    /// <param name="claimant">What takes it.</param>
    /// <param name="takenHa">Hectares in use in a year, per neighbourhood.</param>
    public static IEnumerable<LandClaim> Of(Claimant claimant, Func<int, double[]> takenHa)
    {
        double[] claimed = [];
        foreach (int year in BaseYear.All)
        {
            double[] taken = takenHa(year);
            Array.Resize(ref claimed, taken.Length);
            for (int b = 0; b < taken.Length; b++)
            {
                // Floating sums of the same hectares differ in their last digits: that is no claim.
                if (taken[b] > claimed[b] + 1e-9)
                {
                    yield return new LandClaim(claimant, b, year, taken[b] - claimed[b]);
                    claimed[b] = taken[b];
                }
            }
        }
    }

    /// <summary>The claims of panels on roofs: power that is added, over the power of a square metre of modules in that year.</summary>
    /// <param name="capacityKw">Panels standing in a year, per neighbourhood.</param>
    /// <param name="kwpPerM2">Power of new modules by year.</param>
    public static IEnumerable<LandClaim> OfRoofs(Func<int, Potential[]> capacityKw, YearPath kwpPerM2) =>
        Of(Claimant.RooftopPv, year => [.. capacityKw(year).Select(stands => stands.CapacityKw)])
            .Select(added => added with { AreaHa = added.AreaHa / kwpPerM2.At(added.Year) / SquareMetresPerHectare });
}
