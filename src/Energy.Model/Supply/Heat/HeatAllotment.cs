using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>Which option heats each unit, and since when. Columns in the order of the unit stock. A choice once made stays.</summary>
public sealed class HeatAllotment
{
    private readonly EnergyOption[] first;
    private readonly EnergyOption[] chosen;
    private readonly int[] since;

    internal HeatAllotment(UnitDemand demand)
    {
        first = [.. demand.Supply.Select(supply => supply switch
        {
            HeatSupply.Gas => EnergyOption.GasBoiler,
            HeatSupply.Network => EnergyOption.DistrictHeat,
            _ => EnergyOption.None,
        })];
        chosen = [.. first];
        since = new int[first.Length];
        Array.Fill(since, SavingsPlan.Never);
    }

    /// <summary>The option of a unit in a year; none for units whose heat is electricity in the service power.</summary>
    public EnergyOption Of(int unit, int year) => year >= since[unit] ? chosen[unit] : first[unit];

    internal void Choose(int unit, EnergyOption option, int year)
    {
        chosen[unit] = option;
        since[unit] = year;
    }
}
