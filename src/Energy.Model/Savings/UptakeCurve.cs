using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Savings.Packages;

namespace Energy.Model.Savings;

/// <summary>
/// The S-curve of renovation (formula 52): of the owners who have the chance, those act who are open to it and for whom the net cost of a promised GJ is low
/// enough.
/// </summary>
public sealed class UptakeCurve
{
    private readonly double midpoint;
    private readonly double width;
    private readonly double heatEurPerGj;
    private readonly SavingsChoices choices;

    /// <summary>Looks up every coefficient once.</summary>
    public UptakeCurve(CoefficientBook book, Boilers boilers, SavingsChoices choices)
    {
        this.choices = choices;
        var table = book["uptake"];
        midpoint = table.One("EUR/GJ", "midpoint").Value;
        width = table.One("EUR/GJ", "width").Value;
        double gasGjPerM3 = book["fuels"].One("MJ/m3", "natural_gas", "lower_heating_value").Value / 1000;
        heatEurPerGj = table.One("EUR/m3", "gas_price").Value / gasGjPerM3 / boilers.SpaceHeatRatio(BaseYear.Year);
    }

    /// <summary>The share of owners with a chance in a year who act.</summary>
    /// <param name="cost">What the package costs in that year.</param>
    /// <param name="promisedGj">What they are told it saves, in GJ a year.</param>
    /// <param name="year">The year.</param>
    public double ShareWhoAct(PackageCost cost, double promisedGj, int year)
    {
        if (!(promisedGj > 0))
        {
            return 0;
        }

        double net = (cost.OwnerEurPerYr * (1 - (choices.SubsidyPct.At(year) / 100)) / promisedGj) - heatEurPerGj;
        return choices.OwnersOpenPct.At(year) / 100 / (1 + Math.Exp((net - midpoint) / width));
    }
}
