using Energy.Model.Coefficients;
using Energy.Model.Savings.Packages;

namespace Energy.Model.Supply.Prices;

/// <summary>What energy costs the nation in a year (formula 54): no tax, no grid, prices of the price year of the report.</summary>
public sealed class EnergyPrices
{
    private readonly YearBand electricity;
    private readonly YearBand naturalGas;
    private readonly YearBand greenGas;
    private readonly YearBand wood;
    private readonly YearPath greenGasPct;

    /// <summary>Looks up every coefficient once.</summary>
    /// <param name="book">The coefficients.</param>
    /// <param name="greenGasPct">Green gas in the gas grid, in per cent.</param>
    public EnergyPrices(CoefficientBook book, YearPath greenGasPct)
    {
        YearBand Path(string carrier) => YearBand.Of(book["energy-prices"].Points("EUR/GJ", carrier));
        electricity = Path("electricity");
        naturalGas = Path("natural_gas");
        greenGas = Path("green_gas");
        wood = Path("wood");
        this.greenGasPct = greenGasPct;
    }

    /// <summary>Electricity in EUR per GJ.</summary>
    public CostBand Electricity(int year) => electricity.At(year);

    /// <summary>Gas as it is in the grid, in EUR per GJ at lower heating value.</summary>
    public CostBand Gas(int year)
    {
        double green = greenGasPct.At(year) / 100;
        return (naturalGas.At(year) * (1 - green)) + (greenGas.At(year) * green);
    }

    /// <summary>Wood in EUR per GJ at lower heating value.</summary>
    public CostBand Wood(int year) => wood.At(year);
}
