namespace Energy.Model.Areas;

/// <summary>Mean temperatures of days at one weather station, as columns in the order of the days.</summary>
public sealed class DailyTemperatures
{
    /// <summary>The station's number.</summary>
    public required int Station { get; init; }

    /// <summary>The days, written as year, month and day: 20230115.</summary>
    public required int[] Date { get; init; }

    /// <summary>The mean temperature of each day in degrees Celsius.</summary>
    public required double[] MeanC { get; init; }

    /// <summary>The years of which every day is there.</summary>
    public IEnumerable<int> WholeYears => Date.GroupBy(date => date / 10_000).Where(year => year.Distinct().Count() == DaysIn(year.Key)).Select(year => year.Key).Order();

    private static int DaysIn(int year) => System.DateTime.IsLeapYear(year) ? 366 : 365;
}
