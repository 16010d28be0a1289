namespace Energy.Model.Areas;

/// <summary>A place where water that flows by could warm a heat network.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="X">Easting in metres RD New.</param>
/// <param name="Y">Northing in metres RD New.</param>
/// <param name="Water">What kind of water it is.</param>
/// <param name="FlowM3PerH">Mean flow in cubic metres per hour; null where the heat is given instead.</param>
/// <param name="HeatGjPerYr">Heat that can be taken in a year, in GJ; null where the flow is given instead.</param>
public sealed record AquathermalSite(string Name, double X, double Y, AquathermalWater Water, double? FlowM3PerH, double? HeatGjPerYr);
