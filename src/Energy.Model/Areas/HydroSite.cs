namespace Energy.Model.Areas;

/// <summary>A weir or mill where water could turn a turbine.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="X">Easting in metres RD New.</param>
/// <param name="Y">Northing in metres RD New.</param>
/// <param name="HeadM">Fall in metres.</param>
/// <param name="FlowM3PerS">Mean flow in cubic metres per second.</param>
public sealed record HydroSite(string Name, double X, double Y, double HeadM, double FlowM3PerS);
