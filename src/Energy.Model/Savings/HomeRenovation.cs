using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Trias;

namespace Energy.Model.Savings;

/// <summary>
/// Renovates homes year by year (formula 19): neighbourhoods that the council puts first and transition areas, then the worst labels, at their natural moment, as far as contractors reach.
/// What a home saves is the measured difference between its label and the one it reaches.
/// </summary>
internal sealed class HomeRenovation
{
    private readonly BaseDemand demand;
    private readonly SavingsChoices choices;
    private readonly SavingsPlan plan;
    private readonly NaturalMoments moments;
    private readonly List<int> waiting;
    private double capacity;

    public HomeRenovation(BaseDemand demand, CoefficientBook book, SavingsChoices choices, SavingsPlan plan)
    {
        this.demand = demand;
        this.choices = choices;
        this.plan = plan;
        moments = new NaturalMoments(book);
        var labels = new LabelEffect(book);
        var units = demand.Units;
        var improvable = new List<int>();
        for (int unit = 0; unit < units.Count; unit++)
        {
            if (units.Sector[unit] != Sector.Dwellings || units.Type[unit] is not { } type)
            {
                continue;
            }

            bool isProtected = demand.Land.ZoneAt(ZoneKind.Heritage, demand.Land.Region.Buildings.Units.Building[unit]) is not null;
            var reached = isProtected && choices.HeritageBestLabel > choices.HomesTargetLabel ? choices.HeritageBestLabel : choices.HomesTargetLabel;
            if (reached < units.Label[unit])
            {
                plan.LabelAfter[unit] = reached;
                plan.RoomsRatioAfter[unit] = labels.RelativeToD(type, units.ReckonedYear[unit], reached)
                    / labels.RelativeToD(type, units.ReckonedYear[unit], units.Label[unit]);
                improvable.Add(unit);
            }
        }

        waiting = [.. improvable.OrderByDescending(ComesFirst).ThenByDescending(unit => units.Label[unit]).ThenBy(EvenSpread.Of)];
    }

    public void Renovate(int year)
    {
        // What contractors leave over in one year is not kept for the next: people are not stored.
        capacity = choices.HomesRenovatedPerYr.At(year);
        waiting.RemoveAll(home =>
        {
            if (!plan.Stands(home, year))
            {
                return true;
            }

            if (capacity < 1 || !(ComesFirst(home) || moments.Has(demand.Units, home, year)))
            {
                return false;
            }

            plan.RenovatedIn[home] = year;
            capacity--;
            return true;
        });
    }

    private bool ComesFirst(int home)
    {
        int b = demand.Units.Neighbourhood[home];
        return (choices.TransitionAreasFirst && plan.TransitionAreas.Flag[b] == true)
            || choices.FirstNeighbourhoods.Contains(demand.Land.Region.Neighbourhoods[b].Code);
    }
}
