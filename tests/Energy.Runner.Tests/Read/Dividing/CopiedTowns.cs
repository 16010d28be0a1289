using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Runner.Read;

namespace Energy.Runner.Tests.Read.Dividing;

/// <summary>Two copies of the embedded region beside each other, as the fixture writes them to try the size of the country.</summary>
public sealed class CopiedTowns(TwoTowns two) : IClassFixture<TwoTowns>
{
    private const double Precision = 1e-6;

    [Fact]
    public void Each_has_codes_of_its_own()
    {
        Assert.Equal(["GM9001", "GM9002"], two.Region.Municipalities);
        Assert.Distinct(two.Region.Neighbourhoods.Select(neighbourhood => neighbourhood.Code));
        Assert.Distinct(two.Region.Neighbourhoods.Select(neighbourhood => neighbourhood.Name));
        Assert.Distinct(two.Towns.SelectMany(town => town.Region.Buildings.Id));
    }

    [Fact]
    public void Each_has_all_that_the_embedded_region_has() =>
        Assert.All(two.Towns, town =>
        {
            Assert.Equal(two.Embedded.Region.Neighbourhoods.Count, town.Region.Neighbourhoods.Count);
            Assert.Equal(two.Embedded.Region.Buildings.Count, town.Region.Buildings.Count);
            Assert.Equal(two.Embedded.Region.Buildings.Units.RegisteredLabel, town.Region.Buildings.Units.RegisteredLabel);
            Assert.Equal(two.Embedded.Region.Parcels.Outline.Length, town.Region.Parcels.Outline.Length);
            Assert.Equal(two.Embedded.Region.Zones.ToDictionary(layer => layer.Key, layer => layer.Value.Zones.Count), town.Region.Zones.ToDictionary(layer => layer.Key, layer => layer.Value.Zones.Count));
            Assert.Equal(two.Embedded.Region.WasteHeatSites.Count, town.Region.WasteHeatSites.Count);
            Assert.Equal(two.Embedded.Region.Neighbourhoods.Count, town.Region.Neighbourhoods.Count(neighbourhood => town.Region.HouseholdChanges.ContainsKey(neighbourhood.Code)));
        });

    [Fact]
    public void Each_is_measured_by_itself() =>
        Assert.All(two.Towns.Zip(two.Region.Municipalities), town =>
            Assert.Equal(two.Embedded.Region.Totals.Of("GM0917", "dwellings", "gas"), town.First.Region.Totals.Of(town.Second, "dwellings", "gas")));

    [Fact]
    public void Each_asks_in_every_neighbourhood_for_what_the_embedded_one_asks_for()
    {
        double[] embedded = Demand(two.Embedded);
        Assert.All(two.Towns, town => Assert.All(Demand(town).Zip(embedded), pair => Assert.Equal(pair.Second, pair.First, Math.Abs(pair.Second) * Precision)));
    }

    /// <summary>Heat and power of homes and services, processes and traffic of the base year, by neighbourhood.</summary>
    private static double[] Demand(Inputs inputs)
    {
        var demand = BaseDemand.Of(Overlay.Of(inputs.Region), inputs.Coefficients);
        int count = inputs.Region.Neighbourhoods.Count;
        double[] found = new double[4 * count];
        foreach (int unit in Enumerable.Range(0, demand.Units.Count).Where(unit => demand.Units.Neighbourhood[unit] >= 0))
        {
            found[demand.Units.Neighbourhood[unit]] += demand.Units.HeatGj(unit);
            found[count + demand.Units.Neighbourhood[unit]] += demand.Units.PowerGj(unit);
        }

        for (int neighbourhood = 0; neighbourhood < count; neighbourhood++)
        {
            found[(2 * count) + neighbourhood] = demand.Municipal.ProcessGj(neighbourhood) + demand.Municipal.IndustryElectricityGj[neighbourhood];
            found[(3 * count) + neighbourhood] = demand.Municipal.TransportFuelGj(neighbourhood) + demand.Municipal.TransportElectricityGj[neighbourhood];
        }

        return found;
    }
}
