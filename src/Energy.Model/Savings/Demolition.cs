using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Trias;

namespace Energy.Model.Savings;

/// <summary>
/// Demolishes whole buildings of homes (formula 20). Thinning takes surplus homes from transition areas, no more than households decline there, the worst
/// labels first and among equals the cheapest; a surplus elsewhere is left standing. Replacement takes the worst labels anywhere. Protected homes and mixed
/// buildings are left standing.
/// </summary>
internal sealed class Demolition
{
    private readonly BaseDemand demand;
    private readonly SavingsPlan plan;
    private readonly Dictionary<int, int[]> homesOf;
    private readonly List<int> forThinning;
    private readonly List<int> forReplacement;
    private readonly double[] homesInNeighbourhood;
    private readonly double[] thinnedInNeighbourhood;
    private double toThin;
    private double toReplace;

    public Demolition(BaseDemand demand, SavingsPlan plan)
    {
        this.demand = demand;
        this.plan = plan;
        var land = demand.Land;
        var units = demand.Units;
        homesInNeighbourhood = new double[land.Region.Neighbourhoods.Count];
        thinnedInNeighbourhood = new double[land.Region.Neighbourhoods.Count];
        homesOf = Enumerable.Range(0, units.Count)
            .Where(unit => units.Sector[unit] == Sector.Dwellings && units.Neighbourhood[unit] != OverlaidRegion.Nowhere)
            .GroupBy(unit => land.Region.Buildings.Units.Building[unit])
            .ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var homes in homesOf.Values)
        {
            homesInNeighbourhood[units.Neighbourhood[homes[0]]] += homes.Length;
        }

        var candidates = homesOf.Keys
            .Where(building =>
                land.UseOfBuilding[building] == BuildingUse.Dwelling && land.ZoneAt(ZoneKind.Heritage, building) is null && land.ZoneAt(ZoneKind.Monument, building) is null)
            .OrderByDescending(building => homesOf[building].Average(home => (int)units.Label[home]))
            .ThenBy(building => land.Region.Neighbourhoods[Neighbourhood(building)].Figures.MeanHomeValueEur ?? double.PositiveInfinity)
            .ThenBy(building => land.Region.Buildings.BuiltYear[building])
            .ThenBy(EvenSpread.Of)
            .ToList();
        forThinning = [.. candidates.Where(building => plan.TransitionAreas.Flag[Neighbourhood(building)] == true)];
        forReplacement = candidates;
    }

    public void Thin(int year, double homesPerYr)
    {
        toThin += homesPerYr;
        Take(forThinning, year, ref toThin, isReplaced: false);
    }

    public void Replace(int year, double homesPerYr)
    {
        toReplace += homesPerYr;
        Take(forReplacement, year, ref toReplace, isReplaced: true);
    }

    private void Take(List<int> candidates, int year, ref double room, bool isReplaced)
    {
        double left = room;
        candidates.RemoveAll(building =>
        {
            int[] homes = homesOf[building];
            if (!plan.Stands(homes[0], year))
            {
                return true;
            }

            int b = Neighbourhood(building);
            if (homes.Length > left || (!isReplaced && thinnedInNeighbourhood[b] + homes.Length > Surplus(b, year)))
            {
                return false;
            }

            foreach (int home in homes)
            {
                plan.DemolishedIn[home] = year;
                plan.IsReplaced[home] = isReplaced;
            }

            left -= homes.Length;
            thinnedInNeighbourhood[b] += isReplaced ? 0 : homes.Length;
            return true;
        });
        room = left;
    }

    /// <summary>Homes that stand empty for want of households, if none was demolished.</summary>
    private double Surplus(int b, int year)
    {
        if (!demand.Land.Region.HouseholdChanges.TryGetValue(demand.Land.Region.Neighbourhoods[b].Code, out var change))
        {
            return 0;
        }

        var path = new YearPath([new(BaseYear.Year, 0), new(2035, change.Until2035Pct), new(BaseYear.Target, change.Until2040Pct)]);
        return Math.Max(0, -path.At(year) / 100 * homesInNeighbourhood[b]);
    }

    private int Neighbourhood(int building) => demand.Units.Neighbourhood[homesOf[building][0]];
}
