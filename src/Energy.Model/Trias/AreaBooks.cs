namespace Energy.Model.Trias;

/// <summary>What goes with the ledger of one neighbourhood and year, in GJ a year.</summary>
/// <param name="RooftopPvGj">What panels on roofs generate.</param>
/// <param name="FieldPvGj">What solar fields generate.</param>
/// <param name="WindGj">What turbines generate.</param>
/// <param name="HydroGj">What hydropower generates.</param>
/// <param name="LocalBiomassGj">Heat from biomass of the region.</param>
/// <param name="BoilerSavingGj">Gas that better boilers save against those of the base year.</param>
/// <param name="IsTransitionArea">Whether it is a transition area; null where unknown.</param>
public readonly record struct AreaBooks(double RooftopPvGj, double FieldPvGj, double WindGj, double HydroGj, double LocalBiomassGj, double BoilerSavingGj, bool? IsTransitionArea)
{
    /// <summary>All that is generated.</summary>
    public double GeneratedGj => RooftopPvGj + FieldPvGj + WindGj + HydroGj;
}
