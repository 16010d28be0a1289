using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>
/// Allots homes and services floor to heat options year by year (formula 29): the options by turns (formula 55), each as fast as its installers go, to the units
/// that the gate lets through. Shared networks begin where heat is densest and go outward from what stands.
/// </summary>
internal sealed class HeatPlanner
{
    private readonly BaseDemand demand;
    private readonly SavingsPlan savings;
    private readonly SupplyChoices choices;
    private readonly HeatGate gate;
    private readonly IHeatOrder order;
    private readonly HeatAllotment allotment;
    private readonly Dictionary<EnergyOption, List<int>[]> waiting;
    private readonly Dictionary<EnergyOption, double> room = [];
    private readonly IReadOnlyList<double> homesIn;
    private readonly double[] heatGj;
    private readonly bool countsRefusals;

    /// <param name="demand">What is asked for.</param>
    /// <param name="savings">What is saved of it.</param>
    /// <param name="choices">What the scenario chooses.</param>
    /// <param name="gate">Who may have what.</param>
    /// <param name="order">Whose turn it is.</param>
    /// <param name="homesIn">Dwelling equivalents of every unit.</param>
    /// <param name="countsRefusals">Whether it is noted what stands in the way of whom; without it a turn ends when installers have no time left, and the allotment is the same.</param>
    public HeatPlanner(BaseDemand demand, SavingsPlan savings, SupplyChoices choices, HeatGate gate, IHeatOrder order, IReadOnlyList<double> homesIn, bool countsRefusals)
    {
        this.demand = demand;
        this.savings = savings;
        this.choices = choices;
        this.gate = gate;
        this.order = order;
        this.homesIn = homesIn;
        this.countsRefusals = countsRefusals;
        heatGj = [.. Enumerable.Range(0, demand.Units.Count).Select(demand.Units.HeatGj)];
        allotment = new HeatAllotment(demand.Units);
        Refusals = new HeatRefusals(demand.Land.Region.Neighbourhoods.Count);
        double[] densityGjPerM2 = HeatDensities();
        waiting = choices.HeatOrder.ToDictionary(choice => choice.Option, choice => InQueues(InOrder(choice.Option, densityGjPerM2)));
    }

    /// <summary>What stood in the way of whom.</summary>
    public HeatRefusals Refusals { get; }

    public HeatAllotment Plan()
    {
        foreach (int year in BaseYear.All.Skip(1))
        {
            var refused = new Dictionary<EnergyOption, List<(int Unit, HeatConstraint Constraint)>>();
            foreach (var choice in choices.HeatOrder)
            {
                // A large building may overdraw a year's work; what is left over at the end of a year is gone.
                room[choice.Option] = choice.HomesPerYr.At(year) + Math.Min(0, room.GetValueOrDefault(choice.Option));
                refused[choice.Option] = [];
                Refusals.Of(year, choice.Option);
            }

            foreach (var (choice, queue) in order.Turns(year))
            {
                room[choice.Option] = Allot(choice, waiting[choice.Option][queue], year, room[choice.Option], refused[choice.Option]);
            }

            foreach (var choice in choices.HeatOrder)
            {
                NoteUnmet(choice.Option, year, room[choice.Option], refused[choice.Option]);
            }
        }

        return allotment;
    }

    private double Allot(HeatChoice choice, List<int> queue, int year, double room, List<(int Unit, HeatConstraint Constraint)> refused)
    {
        var round = Refusals.Of(year, choice.Option);
        double refusedHomes = refused.Sum(refusal => homesIn[refusal.Unit]);
        int kept = 0;
        int next = 0;
        for (; next < queue.Count && (countsRefusals || room > 0); next++)
        {
            int unit = queue[next];
            if (!allotment.IsOpen(unit) || !savings.Stands(unit, year))
            {
                continue;
            }

            var constraint = gate.TryTake(choice, unit, year, installersHaveTime: room > 0);
            if (constraint == HeatConstraint.None)
            {
                allotment.Choose(unit, choice.Option, year);
                room -= homesIn[unit];
                continue;
            }

            queue[kept++] = unit;
            if (!countsRefusals)
            {
                continue;
            }

            round.Add(constraint, demand.Units.Neighbourhood[unit], homesIn[unit], heatGj[unit]);
            if (constraint is not (HeatConstraint.Pace or HeatConstraint.Label or HeatConstraint.Reach) && refusedHomes < room)
            {
                refused.Add((unit, constraint));
                refusedHomes += homesIn[unit];
            }
        }

        queue.RemoveRange(kept, next - kept);
        return room;
    }

    /// <summary>Installers who found no source: the first of those refused, as many as there was time left for, are what the source was asked for in vain.</summary>
    private void NoteUnmet(EnergyOption option, int year, double room, List<(int Unit, HeatConstraint Constraint)> refused)
    {
        if (HeatGate.SourceOf(option) is not { } source)
        {
            return;
        }

        double ratio = demand.Weather.SpaceHeatRatio(year);
        foreach (var (unit, constraint) in refused)
        {
            if (room <= 0)
            {
                return;
            }

            Refusals.AddSource(year, source, constraint, gate.DrawnGj(option, unit, year, ratio));
            room -= homesIn[unit];
        }
    }

    private List<int>[] InQueues(List<int> ordered)
    {
        List<int>[] queues = [.. Enumerable.Range(0, order.Queues).Select(_ => new List<int>())];
        foreach (int unit in ordered)
        {
            queues[order.QueueOf(demand.Units.Neighbourhood[unit])].Add(unit);
        }

        return queues;
    }

    private List<int> InOrder(EnergyOption option, double[] densityGjPerM2)
    {
        var units = demand.Units;
        var open = Enumerable.Range(0, units.Count).Where(unit => allotment.IsOpen(unit) && gate.Reaches(option, unit));
        return option is EnergyOption.MineWater or EnergyOption.DistrictHeat or EnergyOption.GroundHeatNetwork
            ?
            [
                .. open.OrderByDescending(unit => densityGjPerM2[units.Neighbourhood[unit]])
                    .ThenBy(unit => units.Neighbourhood[unit])
                    .ThenBy(unit => gate.DistanceM(option, unit))
                    .ThenBy(unit => unit),
            ]
            : [.. open.OrderBy(unit => units.Label[unit]).ThenBy(EvenSpread.Of)];
    }

    private double[] HeatDensities()
    {
        var heat = new double[demand.Land.Region.Neighbourhoods.Count];
        for (int unit = 0; unit < demand.Units.Count; unit++)
        {
            if (demand.Units.Supply[unit] != HeatSupply.None)
            {
                heat[demand.Units.Neighbourhood[unit]] += heatGj[unit];
            }
        }

        return [.. heat.Zip(demand.Land.Region.Neighbourhoods, (gj, neighbourhood) => gj / neighbourhood.Outline.Area)];
    }
}
