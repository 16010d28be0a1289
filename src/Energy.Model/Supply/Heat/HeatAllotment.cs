using Energy.Model.Demand;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>Which option heats each unit, and since when. Columns in the order of the unit stock. A choice once made stays.</summary>
public sealed class HeatAllotment
{
    private readonly HeatSupply[] first;

    // A byte each: there is a column for every run of the method.
    private readonly byte[] chosen;
    private readonly byte[] yearsUntil;

    internal HeatAllotment(UnitDemand demand)
    {
        first = demand.Supply;
        chosen = new byte[demand.Count];
        yearsUntil = new byte[demand.Count];
    }

    /// <summary>The option of a unit in a year; none for units whose heat is electricity in the service power.</summary>
    public EnergyOption Of(int unit, int year) =>
        HasChosen(unit) && year - BaseYear.Year >= yearsUntil[unit] ? (EnergyOption)chosen[unit]
        : first[unit] switch
        {
            HeatSupply.Gas => EnergyOption.GasBoiler,
            HeatSupply.Network => EnergyOption.DistrictHeat,
            _ => EnergyOption.None,
        };

    /// <summary>Whether an option has been chosen for a unit, for some year after the base year.</summary>
    internal bool HasChosen(int unit) => yearsUntil[unit] > 0;

    /// <summary>Heats a unit by an option from a year after the base year on.</summary>
    internal void Choose(int unit, EnergyOption option, int year)
    {
        chosen[unit] = (byte)option;
        yearsUntil[unit] = (byte)(year - BaseYear.Year);
    }
}
