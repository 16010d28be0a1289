using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Supply;
using Energy.Model.Supply.Heat;

namespace Energy.Model;

/// <summary>What holds for every scenario of a region.</summary>
/// <param name="land">What lies where.</param>
/// <param name="demand">What is used in the base year.</param>
/// <param name="potential">What sun and wind could give.</param>
public sealed class StartingPoint(OverlaidRegion land, BaseDemand demand, PotentialSupply potential)
{
    private readonly Lazy<WaitingOrder> waiting = new(() => new WaitingOrder(demand, potential.MineWater));

    /// <summary>What lies where.</summary>
    public OverlaidRegion Land => land;

    /// <summary>What is used in the base year.</summary>
    public BaseDemand Demand => demand;

    /// <summary>What sun and wind could give.</summary>
    public PotentialSupply Potential => potential;

    /// <summary>The order in which what is on gas waits for another option.</summary>
    internal WaitingOrder Waiting => waiting.Value;
}
