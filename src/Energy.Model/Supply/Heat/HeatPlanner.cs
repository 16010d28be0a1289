using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>
/// Allots homes and services floor to heat options year by year (formula 29): the options by turns (formula 55), each as fast as its installers go, to the units
/// that the gate lets through.
/// </summary>
internal sealed class HeatPlanner
{
    private readonly BaseDemand demand;
    private readonly SavingsPlan savings;
    private readonly SupplyChoices choices;
    private readonly HeatGate gate;
    private readonly IHeatOrder order;
    private readonly HeatAllotment allotment;
    private readonly Dictionary<EnergyOption, WaitingLine[]> waiting;
    private readonly Dictionary<EnergyOption, double> room = [];
    private readonly double[] homesIn;
    private readonly double[] heatGj;
    private readonly bool countsRefusals;

    /// <param name="start">What holds for every scenario.</param>
    /// <param name="savings">What is saved of it.</param>
    /// <param name="choices">What the scenario chooses.</param>
    /// <param name="gate">Who may have what.</param>
    /// <param name="order">Whose turn it is.</param>
    /// <param name="lines">Who waits for what.</param>
    /// <param name="homesIn">Dwelling equivalents of every unit.</param>
    /// <param name="countsRefusals">Whether it is noted what stands in the way of whom; without it a turn ends when installers have no time left, and the allotment is the same.</param>
    public HeatPlanner(StartingPoint start, SavingsPlan savings, SupplyChoices choices, HeatGate gate, IHeatOrder order, WaitingLines lines, double[] homesIn, bool countsRefusals)
    {
        demand = start.Demand;
        this.choices = choices;
        this.gate = gate;
        this.order = order;
        this.homesIn = homesIn;
        this.countsRefusals = countsRefusals;
        heatGj = start.Waiting.HeatGj;
        this.savings = savings;
        allotment = new HeatAllotment(demand.Units);
        Refusals = new HeatRefusals(demand.Land.Region.Neighbourhoods.Count);
        waiting = choices.HeatOrder.ToDictionary(choice => choice.Option, choice => lines.Of(choice.Option, withNeverFit: countsRefusals));
    }

    /// <summary>What stood in the way of whom.</summary>
    public HeatRefusals Refusals { get; }

    public HeatAllotment Plan()
    {
        foreach (int year in BaseYear.All.Skip(1))
        {
            var refused = new Dictionary<EnergyOption, RefusedBySource>();
            foreach (var choice in choices.HeatOrder)
            {
                // A large building may overdraw a year's work; what is left over at the end of a year is gone.
                room[choice.Option] = choice.HomesPerYr.At(year) + Math.Min(0, room.GetValueOrDefault(choice.Option));
                refused[choice.Option] = new RefusedBySource();
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

    private double Allot(HeatChoice choice, WaitingLine line, int year, double room, RefusedBySource refused)
    {
        var round = countsRefusals ? Refusals.Of(year, choice.Option) : null;
        var source = gate.Source(choice.Option);
        if (!countsRefusals && year < line.AsksFrom)
        {
            return room;
        }

        int before = 0;
        int asksFrom = int.MaxValue;
        for (int place = line.After(before); place != WaitingLine.End && (countsRefusals || room > 0); place = line.After(before))
        {
            if (!countsRefusals && year < line.AsksFromAt(place))
            {
                before = place;
                asksFrom = Math.Min(asksFrom, line.AsksFromAt(place));
                continue;
            }

            int unit = line.UnitAt(place);
            if (!savings.Stands(unit, year) || allotment.HasChosen(unit))
            {
                line.Leave(before);
                continue;
            }

            var constraint = year < line.FitFrom(place) ? gate.Lacks(choice, unit, year)
                : room <= 0 ? HeatConstraint.Pace
                : source is null ? HeatConstraint.None
                : Answer(choice, source, line, place, year);
            if (constraint == HeatConstraint.None)
            {
                allotment.Choose(unit, choice.Option, year);
                room -= homesIn[unit];
                line.Leave(before);
                continue;
            }

            before = place;
            if (round is null)
            {
                asksFrom = Math.Min(asksFrom, line.AsksFromAt(place));
                continue;
            }

            round.Add(constraint, demand.Units.Neighbourhood[unit], homesIn[unit], heatGj[unit]);
            if (constraint is not (HeatConstraint.Pace or HeatConstraint.Label or HeatConstraint.Reach) && refused.Homes < room)
            {
                refused.Units.Add((unit, constraint));
                refused.Homes += homesIn[unit];
            }
        }

        // Who was not reached this year is still to be asked.
        line.AsksFrom = line.After(before) == WaitingLine.End ? asksFrom : year;
        return room;
    }

    /// <summary>Whether a unit that is fit for the option gets it from its source while installers have time, or the first thing that stands in the way.</summary>
    private HeatConstraint Answer(HeatChoice choice, HeatSource source, WaitingLine line, int place, int year)
    {
        int unit = line.UnitAt(place);
        ref var ask = ref line.AskAt(place);
        if (year >= ask.SameUntil)
        {
            ask = new StandingAsk(gate.DrawChangesIn(unit, year), HeatConstraint.None, gate.LargestDrawnGj(choice.Option, unit, year));
        }

        if (ask.Refusal != HeatConstraint.None)
        {
            return ask.Refusal;
        }

        var draw = new HeatDraw(choice.Option, unit, year, ask.Gj);
        var constraint = source.TryTake(draw);
        if (constraint != HeatConstraint.None && !countsRefusals)
        {
            line.Pass(place, Math.Min(ask.SameUntil, source.RefusesUntil(draw)));
        }
        else if (source.RefusesForGood)
        {
            ask = ask with { Refusal = constraint };
        }

        return constraint;
    }

    /// <summary>Installers who found no source: the first of those refused, as many as there was time left for, are what the source was asked for in vain.</summary>
    private void NoteUnmet(EnergyOption option, int year, double room, RefusedBySource refused)
    {
        if (HeatGate.SourceOf(option) is not { } source)
        {
            return;
        }

        double ratio = demand.Weather.SpaceHeatRatio(year);
        foreach (var (unit, constraint) in refused.Units)
        {
            if (room <= 0)
            {
                return;
            }

            Refusals.AddSource(year, source, constraint, gate.DrawnGj(option, unit, year, ratio));
            room -= homesIn[unit];
        }
    }

    /// <summary>Who was refused by the source of an option in a year while installers had time, as many as they had time for, and the homes they count as.</summary>
    private sealed class RefusedBySource
    {
        public List<(int Unit, HeatConstraint Constraint)> Units { get; } = [];

        public double Homes { get; set; }
    }
}
