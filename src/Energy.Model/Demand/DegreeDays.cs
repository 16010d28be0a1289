using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Demand;

/// <summary>
/// Weighted degree days (formula 11): how far each day's mean stays below the temperature at which rooms need no heat, more in winter, when the sun helps less.
/// </summary>
public sealed class DegreeDays
{
    private readonly double baseC;
    private readonly double[] weightOfMonth = new double[12];

    /// <summary>Looks up every coefficient once.</summary>
    public DegreeDays(CoefficientBook book)
    {
        var table = book["degree-days"];
        baseC = table.One("degree", "any", "base_temperature").Value;
        for (int month = 1; month <= weightOfMonth.Length; month++)
        {
            string season = month switch { 11 or 12 or 1 or 2 => "winter", 3 or 10 => "between", _ => "summer" };
            weightOfMonth[month - 1] = table.One("-", season, "weight").Value;
        }
    }

    /// <summary>The degree days of a year of which every day is known.</summary>
    public double OfYear(DailyTemperatures days, int year)
    {
        double sum = 0;
        for (int day = 0; day < days.Date.Length; day++)
        {
            if (days.Date[day] / 10_000 == year)
            {
                sum += weightOfMonth[(days.Date[day] / 100 % 100) - 1] * Math.Max(0, baseC - days.MeanC[day]);
            }
        }

        return sum;
    }

    /// <summary>The mean degree days of all whole years.</summary>
    public double OfNormalYear(DailyTemperatures days) => days.WholeYears.Average(year => OfYear(days, year));
}
