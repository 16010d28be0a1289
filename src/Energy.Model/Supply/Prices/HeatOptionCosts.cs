using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Savings.Packages;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Prices;

/// <summary>
/// What installing and keeping an option costs (formula 54): devices in the home, pipes and stations of a network, the source, and the stronger electricity
/// grid; at the price level of the report, written off at the social discount rate. The band follows the investments; rate, years and maintenance stand at
/// their middle.
/// </summary>
internal sealed class HeatOptionCosts
{
    private readonly Dictionary<EnergyOption, Parts> parts;
    private readonly CostBand gridPerKw;
    private readonly double deviceYearly;
    private readonly double indoorYearly;
    private readonly double sourceYearly;
    private readonly double networkYearly;

    /// <summary>Looks up every coefficient once.</summary>
    public HeatOptionCosts(CoefficientBook book, IEnumerable<EnergyOption> options)
    {
        var table = book["heat-option-costs"];
        var index = new PriceIndex(book);
        double rate = new CostMetric(book).SocialRate;
        CostBand Of(string unit, string option, string part)
        {
            var cost = table.One(unit, option, part);
            return CostBand.Of(cost) * index.Since(cost.Year);
        }

        CostBand IfAny(string unit, string option, string part) => table.Has(option, part) ? Of(unit, option, part) : default;
        double Yearly(string what, string years) =>
            CostMetric.Annuity(rate, table.One("yr", "any", years).Value) + (table.One("%/yr", "any", what).Value / 100);

        parts = options.ToDictionary(option => option, option => new Parts(
            Of("EUR/home", option.Key(), "house_device"),
            Of("EUR/home", option.Key(), "flat_device"),
            Of("EUR/kW", option.Key(), "services_device"),
            IfAny("EUR/home", option.Key(), "house_indoor"),
            IfAny("EUR/home", option.Key(), "flat_indoor"),
            IfAny("EUR/kW", option.Key(), "source"),
            IfAny("EUR/m", option.Key(), "street_pipe"),
            IfAny("EUR/kW", option.Key(), "primary_pipe") + IfAny("EUR/kW", option.Key(), "station"),
            table.Has(option.Key(), "peak_electricity") ? CostBand.Of(table.One("-", option.Key(), "peak_electricity")) : default));
        gridPerKw = Of("EUR/kW", "any", "grid");
        deviceYearly = Yearly("device_maintenance", "device_lifetime");
        indoorYearly = Yearly("indoor_maintenance", "indoor_lifetime");
        sourceYearly = Yearly("outdoor_maintenance", "source_lifetime");
        networkYearly = Yearly("outdoor_maintenance", "network_lifetime");
    }

    /// <summary>The investment in EUR, and what it comes to in EUR a year with maintenance.</summary>
    /// <param name="option">The option.</param>
    /// <param name="load">What it serves.</param>
    /// <param name="metresPerHome">Pipe per dwelling equivalent in metres.</param>
    public (CostBand Investment, CostBand PerYr) Of(EnergyOption option, HeatLoad load, CostBand metresPerHome)
    {
        var part = parts[option];
        var devices = (part.House * load.Houses) + (part.Flat * load.Flats) + (part.ServicesPerKw * load.ServicesKw);
        var indoor = (part.HouseIndoor * load.Houses) + (part.FlatIndoor * load.Flats);
        var source = part.SourcePerKw * load.Kw;
        var network = (part.StreetPerM * metresPerHome * load.Homes) + (part.NetworkPerKw * load.Kw) + (gridPerKw * part.PeakElectricity * load.Kw);
        return (devices + indoor + source + network, (devices * deviceYearly) + (indoor * indoorYearly) + (source * sourceYearly) + (network * networkYearly));
    }

    private sealed record Parts(
        CostBand House,
        CostBand Flat,
        CostBand ServicesPerKw,
        CostBand HouseIndoor,
        CostBand FlatIndoor,
        CostBand SourcePerKw,
        CostBand StreetPerM,
        CostBand NetworkPerKw,
        CostBand PeakElectricity);
}
