using Energy.Model.Coefficients;

namespace Energy.Model.Savings.Packages;

/// <summary>Brings costs from the price year of their table to that of the report, and along the real path of building costs after it (formula 50).</summary>
public sealed class PriceIndex
{
    private readonly YearBand building;
    private readonly YearBand real;

    /// <summary>Looks up every coefficient once.</summary>
    public PriceIndex(CoefficientBook book)
    {
        var points = book["price-index"].Points("-", "building_cost");
        PriceYear = points.Keys.Max();
        building = YearBand.Of(points);
        real = YearBand.Of(book["price-index"].Points("-", "real_cost"));
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
}
