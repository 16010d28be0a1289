using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Supply;

namespace Energy.Model;

/// <summary>What holds for every scenario of a region.</summary>
/// <param name="Land">What lies where.</param>
/// <param name="Demand">What is used in the base year.</param>
/// <param name="Potential">What sun and wind could give.</param>
public sealed record StartingPoint(OverlaidRegion Land, BaseDemand Demand, PotentialSupply Potential);
