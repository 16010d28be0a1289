using Energy.Model.Demand;

namespace Energy.Model.Supply.Heat;

/// <summary>The heat that district networks will deliver when everything that is connected asks the most, in GJ a year; grows while units are being connected.</summary>
internal sealed class NetworkLoad(BaseDemand demand)
{
    /// <summary>The most that the networks will deliver in a year, in GJ.</summary>
    public double LargestGj { get; private set; } = DeliveredGj(demand, demand.Weather.LargestRatio);

    /// <summary>Adds what a newly connected unit will be given at most.</summary>
    public void Add(double gj) => LargestGj += gj;

    /// <summary>What the networks of the base year deliver when space heat stands at a ratio to that year, in GJ.</summary>
    public static double DeliveredGj(BaseDemand demand, double spaceHeatRatio)
    {
        double delivered = 0;
        for (int unit = 0; unit < demand.Units.Count; unit++)
        {
            if (demand.Units.Supply[unit] == HeatSupply.Network)
            {
                double rooms = demand.Units.SpaceHeatGj[unit] * spaceHeatRatio;
                delivered += rooms - Math.Min(demand.Units.WoodGj[unit], rooms) + demand.Units.HotWaterGj[unit];
            }
        }

        return delivered;
    }
}
