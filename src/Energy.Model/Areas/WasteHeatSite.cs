namespace Energy.Model.Areas;

/// <summary>A place that throws heat away that a network could take.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="X">Easting in metres RD New.</param>
/// <param name="Y">Northing in metres RD New.</param>
/// <param name="HeatGjPerYr">What it can give in a year, in GJ.</param>
/// <param name="Feeds">The network that takes it: one site feeds one network, so that its heat is claimed once.</param>
public sealed record WasteHeatSite(string Name, double X, double Y, double HeatGjPerYr, HeatNetworkKind Feeds);
