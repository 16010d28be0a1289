using Energy.Model.Areas;

namespace Energy.Model.Savings;

/// <summary>
/// Demolishes whole buildings of homes (formula 20). Thinning takes surplus homes from transition areas, no more than households decline there, the worst
/// labels first and among equals the cheapest; a surplus elsewhere is left standing. Replacement takes the worst labels anywhere. Protected homes and mixed
/// buildings are left standing.
/// </summary>
internal sealed class Demolition
{
    private readonly DemolitionOrder order;
    private readonly SavingsPlan plan;
    private readonly int[] forThinning;
    private readonly YearPath?[] householdsPct;
    private readonly double[] thinnedInNeighbourhood;
    private double toThin;
    private double toReplace;

    /// <param name="land">The region.</param>
    /// <param name="order">Which buildings may go, and which goes first.</param>
    /// <param name="plan">The plan, in which transition areas are known.</param>
    public Demolition(OverlaidRegion land, DemolitionOrder order, SavingsPlan plan)
    {
        this.order = order;
        this.plan = plan;
        thinnedInNeighbourhood = new double[land.Region.Neighbourhoods.Count];
        householdsPct = [.. land.Region.Neighbourhoods.Select(neighbourhood => land.Region.HouseholdChanges.TryGetValue(neighbourhood.Code, out var change)
            ? new YearPath([new(BaseYear.Year, 0), new(2035, change.Until2035Pct), new(BaseYear.Target, change.Until2040Pct)])
            : null)];
        forThinning = Array.FindAll(order.Buildings, building => plan.TransitionAreas.Flag[order.Neighbourhood(building)] == true);
    }

    public void Thin(int year, double homesPerYr)
    {
        toThin += homesPerYr;
        Take(forThinning, year, ref toThin, isReplaced: false);
    }

    public void Replace(int year, double homesPerYr)
    {
        toReplace += homesPerYr;
        Take(order.Buildings, year, ref toReplace, isReplaced: true);
    }

    private void Take(int[] candidates, int year, ref double room, bool isReplaced)
    {
        foreach (int building in candidates)
        {
            if (room < 1)
            {
                return;
            }

            int[] homes = order.HomesOf(building);
            int b = order.Neighbourhood(building);
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
    private double Surplus(int b, int year) => householdsPct[b] is { } path ? Math.Max(0, -path.At(year) / 100 * order.HomesInNeighbourhood[b]) : 0;
}
