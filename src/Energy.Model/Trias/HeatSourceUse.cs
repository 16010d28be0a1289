using Energy.Model.Supply.Heat;

namespace Energy.Model.Trias;

/// <summary>
/// What one scarce source of heat gives in a year, was asked for, and why it gave no more (formula 32), in GJ as delivered. Taken is part of available, and
/// available of what is permitted; what is asked for is what is taken and what is refused.
/// </summary>
/// <param name="Year">The year.</param>
/// <param name="Source">The source.</param>
/// <param name="PermittedGj">What the rules leave of it.</param>
/// <param name="AvailableGj">What it could give with what stands in the year.</param>
/// <param name="TakenGj">What the ledger takes from it.</param>
/// <param name="RefusedGj">What installers had time for and networks wanted besides, and did not get.</param>
/// <param name="Limiting">What kept more from being taken.</param>
public sealed record HeatSourceUse(int Year, EnergySource Source, double PermittedGj, double AvailableGj, double TakenGj, double RefusedGj, HeatConstraint Limiting)
{
    /// <summary>What was asked for.</summary>
    public double AskedGj => TakenGj + RefusedGj;
}
