using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;

namespace Energy.Model.Savings;

/// <summary>
/// Tells in which years a home has a natural moment to renovate, as when it changes hands (formula 18): every home has one each 1/rate years, and the
/// homes are spread evenly over that time by their place in the register.
/// </summary>
internal sealed class NaturalMoments
{
    private readonly double[] yearsBetween;

    public NaturalMoments(CoefficientBook book) =>
        yearsBetween = [.. Enum.GetValues<DwellingType>().Select(type => 100 / book["dwelling-types"].One("%/yr", type.Key(), "natural_moment").Value)];

    /// <summary>Whether the home has its moment in the year.</summary>
    public bool Has(UnitDemand demand, int unit, int year)
    {
        double between = yearsBetween[(int)(demand.Type[unit] ?? DwellingType.Detached)];
        double phase = EvenSpread.Of(unit) * between;
        double sinceBase = year - BaseYear.Year;
        return Math.Floor((sinceBase + phase) / between) > Math.Floor((sinceBase - 1 + phase) / between);
    }
}
