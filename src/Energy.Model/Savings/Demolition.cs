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
    private readonly int[] forThinning;
    private readonly int[] forReplacement;
    private readonly int[][] homesOf;
    private readonly YearPath?[] householdsPct;
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
        householdsPct = [.. land.Region.Neighbourhoods.Select(neighbourhood => land.Region.HouseholdChanges.TryGetValue(neighbourhood.Code, out var change)
            ? new YearPath([new(BaseYear.Year, 0), new(2035, change.Until2035Pct), new(BaseYear.Target, change.Until2040Pct)])
            : null)];
        var buildings = Enumerable.Range(0, units.Count)
            .Where(unit => units.Sector[unit] == Sector.Dwellings && units.Neighbourhood[unit] != OverlaidRegion.Nowhere)
            .GroupBy(unit => land.Region.Buildings.Units.Building[unit])
            .ToArray();
        homesOf = new int[land.Region.Buildings.Count][];
        foreach (var building in buildings)
        {
            homesOf[building.Key] = [.. building];
            homesInNeighbourhood[Neighbourhood(building.Key)] += homesOf[building.Key].Length;
        }

        forReplacement =
        [
            .. buildings.Select(building => building.Key)
                .Where(building =>
                    land.UseOfBuilding[building] == BuildingUse.Dwelling && land.ZoneAt(ZoneKind.Heritage, building) is null && land.ZoneAt(ZoneKind.Monument, building) is null)
                .OrderByDescending(building => homesOf[building].Average(home => (int)units.Label[home]))
                .ThenBy(building => land.Region.Neighbourhoods[Neighbourhood(building)].Figures.MeanHomeValueEur ?? double.PositiveInfinity)
                .ThenBy(building => land.Region.Buildings.BuiltYear[building])
                .ThenBy(EvenSpread.Of),
        ];
        forThinning = [.. forReplacement.Where(building => plan.TransitionAreas.Flag[Neighbourhood(building)] == true)];
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

    private void Take(int[] candidates, int year, ref double room, bool isReplaced)
    {
        foreach (int building in candidates)
        {
            if (room < 1)
            {
                return;
            }

            int[] homes = homesOf[building];
            int b = Neighbourhood(building);
            if (homes.Length > room || !plan.Stands(homes[0], year) || (!isReplaced && thinnedInNeighbourhood[b] + homes.Length > Surplus(b, year)))
            {
                continue;
            }

            foreach (int home in homes)
            {
                plan.DemolishedIn[home] = year;
                plan.IsReplaced[home] = isReplaced;
            }

            room -= homes.Length;
            thinnedInNeighbourhood[b] += isReplaced ? 0 : homes.Length;
        }
    }

    /// <summary>Homes that stand empty for want of households, if none was demolished.</summary>
    private double Surplus(int b, int year) => householdsPct[b] is { } path ? Math.Max(0, -path.At(year) / 100 * homesInNeighbourhood[b]) : 0;

    private int Neighbourhood(int building) => demand.Units.Neighbourhood[homesOf[building][0]];
}
