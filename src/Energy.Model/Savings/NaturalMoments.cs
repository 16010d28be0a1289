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
    public bool Has(UnitDemand demand, int unit, int year) => Passed(demand, unit, year) > Passed(demand, unit, year - 1);

    /// <summary>How many moments the home has had since the base year.</summary>
    public int Passed(UnitDemand demand, int unit, int year)
    {
        double between = yearsBetween[(int)(demand.Type[unit] ?? DwellingType.Detached)];
        return (int)Math.Floor(((year - BaseYear.Year) / between) + EvenSpread.Of(unit));
    }
}
