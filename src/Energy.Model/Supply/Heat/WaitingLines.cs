using Energy.Model.Demand;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>Who waits for each option before anything is allotted (formula 29): every unit on gas within its reach, in order. The same for all scenarios that save and offer alike.</summary>
internal sealed class WaitingLines
{
    private readonly Dictionary<EnergyOption, WaitingUnit[][]> lines;

    public WaitingLines(WaitingOrder order, UnitDemand units, HeatGate gate, IReadOnlyList<HeatChoice> choices, IHeatOrder turns)
    {
        lines = choices.ToDictionary(choice => choice.Option, choice =>
        {
            int[] reached = Array.FindAll(order.For(choice.Option), unit => gate.Reaches(choice.Option, unit));
            int[] lengths = new int[turns.Queues];
            foreach (int unit in reached)
            {
                lengths[turns.QueueOf(units.Neighbourhood[unit])]++;
            }

            var queues = Array.ConvertAll(lengths, length => new WaitingUnit[length]);
            int[] places = new int[turns.Queues];
            foreach (int unit in reached)
            {
                int queue = turns.QueueOf(units.Neighbourhood[unit]);
                queues[queue][places[queue]++] = new WaitingUnit(unit, gate.FitFrom(choice, unit), BaseYear.Year, HeatConstraint.None, 0);
            }

            return queues;
        });
    }

    /// <summary>The lines of an option, one for each queue, to be gone along; with those who will never be fit for it or without.</summary>
    public WaitingLine[] Of(EnergyOption option, bool withNeverFit) =>
        Array.ConvertAll(lines[option], units => new WaitingLine(withNeverFit ? [.. units] : ThoseEverFit(units)));

    private static WaitingUnit[] ThoseEverFit(WaitingUnit[] units)
    {
        int count = 0;
        foreach (ref readonly var unit in units.AsSpan())
        {
            count += unit.FitFrom <= BaseYear.Target ? 1 : 0;
        }

        var fit = new WaitingUnit[count];
        int place = 0;
        foreach (ref readonly var unit in units.AsSpan())
        {
            if (unit.FitFrom <= BaseYear.Target)
            {
                fit[place++] = unit;
            }
        }

        return fit;
    }
}
