namespace Energy.Runner.Measured;

/// <summary>A total of a municipality that a monitor publishes.</summary>
/// <param name="Municipality">Its code, such as GM0917.</param>
/// <param name="Sector">The sector, as the municipal totals call it.</param>
/// <param name="Item">The item, as the municipal totals call it.</param>
/// <param name="TerajoulesPerYr">The total.</param>
internal readonly record struct MonitoredTotal(string Municipality, string Sector, string Item, double TerajoulesPerYr);
