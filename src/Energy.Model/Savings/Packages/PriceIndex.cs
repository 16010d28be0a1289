using Energy.Model.Coefficients;

namespace Energy.Model.Savings.Packages;

/// <summary>Brings costs from the price year of their table to that of the report, and along the real path of building costs after it (formula 50).</summary>
public sealed class PriceIndex
{
    private readonly Path building;
    private readonly Path real;

    /// <summary>Looks up every coefficient once.</summary>
    public PriceIndex(CoefficientBook book)
    {
        var points = book["price-index"].Points("-", "building_cost");
        PriceYear = points.Keys.Max();
        building = new Path(points);
        real = new Path(book["price-index"].Points("-", "real_cost"));
    }

    /// <summary>The price year of everything that is reported.</summary>
    public int PriceYear { get; }

    /// <summary>Prices of the report over those of a year before it.</summary>
    public CostBand Since(int priceYear)
    {
        var then = building.At(priceYear);
        var now = building.At(PriceYear);
        return new CostBand(now.Value / then.Value, now.Low / then.Low, now.High / then.High);
    }

    /// <summary>Real costs of a year over those of the price year.</summary>
    public CostBand Real(int year) => real.At(year);

    private sealed class Path(IReadOnlyDictionary<int, Coefficient> points)
    {
        private readonly YearPath value = new(points.Select(point => new KeyValuePair<int, double>(point.Key, point.Value.Value)));
        private readonly YearPath low = new(points.Select(point => new KeyValuePair<int, double>(point.Key, point.Value.Low)));
        private readonly YearPath high = new(points.Select(point => new KeyValuePair<int, double>(point.Key, point.Value.High)));

        public CostBand At(int year) => new(value.At(year), low.At(year), high.At(year));
    }
}
