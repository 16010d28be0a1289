using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Demand;

/// <summary>How space heat of the 2023 stock changes with the weather and with the response to prices (formulas 11 and 12).</summary>
public sealed class WeatherAndPrice
{
    private readonly double normalWeather;
    private readonly double returned;
    private readonly int returnedBy;

    /// <summary>Looks up every coefficient once; measured weather, where the region has it, takes the place of the degree days in the book.</summary>
    public WeatherAndPrice(CoefficientBook book, StationWeather? measured = null)
    {
        var table = book["base-year"];
        var degreeDays = new DegreeDays(book);
        double normal = table.One("degree-day/yr", "degree_days_normal").Value;
        double baseYear = table.One("degree-day/yr", "degree_days_base_year").Value;
        DegreeDaysOfNormalYear = measured is null ? normal : degreeDays.OfNormalYear(measured.OfNormalYears);
        DegreeDaysOfBaseYear = measured is null ? baseYear : degreeDays.OfYear(measured.OfBaseYear, BaseYear.Year);
        normalWeather = DegreeDaysOfNormalYear / DegreeDaysOfBaseYear;
        double response = table.One("-", "price_response").Value;
        double persists = table.One("-", "price_response_persists").Value;
        returned = (1 - (persists * (1 - response))) / response;
        returnedBy = (int)table.One("yr", "price_response_returned_by").Value;
        LargestRatio = BaseYear.All.Max(SpaceHeatRatio);
    }

    /// <summary>Weighted degree days of the base year.</summary>
    public double DegreeDaysOfBaseYear { get; }

    /// <summary>Weighted degree days of a normal year.</summary>
    public double DegreeDaysOfNormalYear { get; }

    /// <summary>Space heat in the weather reckoned with for a year, over the same in 2023; every year after 2023 is a normal one.</summary>
    public double WeatherRatio(int year) => year <= BaseYear.Year ? 1 : normalWeather;

    /// <summary>Space heat with the price response left in a year, over the same in 2023.</summary>
    public double PriceRatio(int year)
    {
        double passed = Math.Clamp((double)(year - BaseYear.Year) / (returnedBy - BaseYear.Year), 0, 1);
        return 1 + (passed * (returned - 1));
    }

    /// <summary>Both together.</summary>
    public double SpaceHeatRatio(int year) => WeatherRatio(year) * PriceRatio(year);

    /// <summary>The largest ratio of any year up to the target year: what a source must be able to carry.</summary>
    public double LargestRatio { get; }
}
