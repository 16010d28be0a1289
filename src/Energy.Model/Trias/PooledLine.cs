namespace Energy.Model.Trias;

/// <summary>A use of electricity before the pool has said where it comes from.</summary>
/// <param name="Neighbourhood">The place of the neighbourhood.</param>
/// <param name="Sector">Who uses it.</param>
/// <param name="Service">What it is for.</param>
/// <param name="Option">The technique.</param>
/// <param name="Carrier">Electricity, or network heat for the pumps of a network.</param>
/// <param name="EnergyGj">The ledger's measure in GJ a year.</param>
/// <param name="FinalGj">What crosses the meter in GJ a year.</param>
/// <param name="InputGj">What is drawn from the grid in GJ a year.</param>
public readonly record struct PooledLine(
    int Neighbourhood, Sector Sector, Service Service, EnergyOption Option, Carrier Carrier, double EnergyGj, double FinalGj, double InputGj)
{
    /// <summary>What the line takes from the pool, in GJ a year: its final use, or its input for the pumps of a network.</summary>
    public double DrawnGj => Carrier == Carrier.NetworkHeat ? InputGj : FinalGj;
}
