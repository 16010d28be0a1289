using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>How many homes that were on gas are heated by each option, per year and neighbourhood; services floor counted as homes.</summary>
public sealed class HeatUptake
{
    private static readonly int Options = Enum.GetValues<EnergyOption>().Length;

    private readonly int neighbourhoods;
    private readonly double[] homes;

    internal HeatUptake(BaseDemand demand, SavingsPlan savings, HeatAllotment allotment, IReadOnlyList<double> homesIn)
    {
        neighbourhoods = demand.Land.Region.Neighbourhoods.Count;
        homes = new double[BaseYear.Count * neighbourhoods * Options];
        foreach (int year in BaseYear.All)
        {
            for (int unit = 0; unit < homesIn.Count; unit++)
            {
                bool counts = demand.Units.Supply[unit] == HeatSupply.Gas && demand.Units.Sector[unit] != Sector.Industry && demand.Units.Neighbourhood[unit] != OverlaidRegion.Nowhere;
                if (counts && savings.Stands(unit, year))
                {
                    homes[Place(year, demand.Units.Neighbourhood[unit], allotment.Of(unit, year))] += homesIn[unit];
                }
            }
        }
    }

    /// <summary>Dwelling equivalents of a neighbourhood that were on gas, stand, and are heated by an option in a year.</summary>
    public double Homes(int year, int neighbourhood, EnergyOption option) => homes[Place(year, neighbourhood, option)];

    private int Place(int year, int neighbourhood, EnergyOption option) => ((((year - BaseYear.Year) * neighbourhoods) + neighbourhood) * Options) + (int)option;
}
