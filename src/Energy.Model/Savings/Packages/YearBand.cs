using Energy.Model.Coefficients;

namespace Energy.Model.Savings.Packages;

/// <summary>An amount that runs along years, with its low and its high end.</summary>
internal sealed class YearBand
{
    private readonly YearPath value;
    private readonly YearPath low;
    private readonly YearPath high;

    private YearBand(IReadOnlyDictionary<int, Coefficient> points)
    {
        value = new(points.Select(point => new KeyValuePair<int, double>(point.Key, point.Value.Value)));
        low = new(points.Select(point => new KeyValuePair<int, double>(point.Key, point.Value.Low)));
        high = new(points.Select(point => new KeyValuePair<int, double>(point.Key, point.Value.High)));
    }

    /// <summary>The path through coefficients by the year they are for.</summary>
    public static YearBand Of(IReadOnlyDictionary<int, Coefficient> points) => new(points);

    /// <summary>The amount in a year.</summary>
    public CostBand At(int year) => new(value.At(year), low.At(year), high.At(year));
}
