using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Savings.Packages;

/// <summary>What it costs to bring a square metre of services floor to a label (formula 50), at the price level of the report.</summary>
public sealed class ServicesCosts
{
    private readonly Dictionary<(BuildingUse Use, EnergyLabel Label), PackageCost> costs = [];

    /// <summary>Looks up every coefficient once.</summary>
    public ServicesCosts(CoefficientBook book)
    {
        var index = new PriceIndex(book);
        var metric = new CostMetric(book);
        foreach (var use in Demand.ServicesUse.Uses)
        {
            foreach (var label in new[] { EnergyLabel.A, EnergyLabel.B })
            {
                var cost = book["services-measures"].One("EUR/m2", use.Key(), $"cost_to_label_{label.Key()}");
                costs[(use, label)] = metric.OfServices(CostBand.Of(cost) * index.Since(cost.Year));
            }
        }
    }

    /// <summary>The cost per m2; nothing for a label that asks for no work.</summary>
    public PackageCost PerM2(BuildingUse use, EnergyLabel label) => label switch
    {
        EnergyLabel.APlus or EnergyLabel.A => costs[(use, EnergyLabel.A)],
        EnergyLabel.B => costs[(use, EnergyLabel.B)],
        _ => default,
    };
}
