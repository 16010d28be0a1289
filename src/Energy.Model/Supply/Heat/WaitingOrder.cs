using Energy.Model.Demand;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>
/// The order in which the units on gas wait for an option (formula 29), whatever the scenario: shared networks begin where heat is densest and go outward from what
/// stands; the other options take the best labels first.
/// </summary>
internal sealed class WaitingOrder
{
    private readonly int[] byLabel;
    private readonly int[] byDensity;
    private readonly int[] byDensityAndDistance;

    public WaitingOrder(BaseDemand demand, MineWaterReach mineWater)
    {
        var units = demand.Units;
        var building = demand.Land.Region.Buildings.Units.Building;
        HeatGj = [.. Enumerable.Range(0, units.Count).Select(units.HeatGj)];
        double[] densityGjPerM2 = Densities(demand);
        int[] onGas = [.. Enumerable.Range(0, units.Count).Where(unit => units.Supply[unit] == HeatSupply.Gas)];
        var densest = onGas.OrderByDescending(unit => densityGjPerM2[units.Neighbourhood[unit]]).ThenBy(unit => units.Neighbourhood[unit]);
        byLabel = [.. onGas.OrderBy(unit => units.Label[unit]).ThenBy(EvenSpread.Of)];
        byDensity = [.. densest.ThenBy(unit => unit)];
        byDensityAndDistance = [.. densest.ThenBy(unit => mineWater.DistanceM(building[unit])).ThenBy(unit => unit)];
    }

    /// <summary>Heat of every unit in the base year, in GJ a year.</summary>
    public double[] HeatGj { get; }

    /// <summary>All units on gas, the first to be asked first.</summary>
    public int[] For(EnergyOption option) => option switch
    {
        EnergyOption.MineWater => byDensityAndDistance,
        EnergyOption.DistrictHeat or EnergyOption.GroundHeatNetwork => byDensity,
        _ => byLabel,
    };

    private double[] Densities(BaseDemand demand)
    {
        var heat = new double[demand.Land.Region.Neighbourhoods.Count];
        for (int unit = 0; unit < demand.Units.Count; unit++)
        {
            if (demand.Units.Supply[unit] != HeatSupply.None)
            {
                heat[demand.Units.Neighbourhood[unit]] += HeatGj[unit];
            }
        }

        return [.. heat.Zip(demand.Land.Region.Neighbourhoods, (gj, neighbourhood) => gj / neighbourhood.Outline.Area)];
    }
}
