using Energy.Model.Supply.Heat;

namespace Energy.Model.Trias;

/// <summary>The heat of district networks in one year.</summary>
/// <param name="DeliveredGj">Heat delivered, in GJ.</param>
/// <param name="Wanted">What the scenario wants it to be made from, as parts of one.</param>
/// <param name="Made">What it is made from.</param>
public sealed record NetworkAccount(double DeliveredGj, NetworkMix.Shares Wanted, NetworkMix.Shares Made);
