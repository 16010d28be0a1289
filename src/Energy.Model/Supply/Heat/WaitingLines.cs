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
            List<WaitingUnit>[] queues = [.. Enumerable.Range(0, turns.Queues).Select(_ => new List<WaitingUnit>())];
            foreach (int unit in order.For(choice.Option))
            {
                if (gate.Reaches(choice.Option, unit))
                {
                    queues[turns.QueueOf(units.Neighbourhood[unit])].Add(new WaitingUnit(unit, gate.FitFrom(choice, unit), BaseYear.Year, HeatConstraint.None, 0));
                }
            }

            return queues.Select(queue => queue.ToArray()).ToArray();
        });
    }

    /// <summary>The lines of an option, one for each queue, to be gone along; with those who will never be fit for it or without.</summary>
    public WaitingLine[] Of(EnergyOption option, bool withNeverFit) =>
        [.. lines[option].Select(units => new WaitingLine(withNeverFit ? [.. units] : Array.FindAll(units, unit => unit.FitFrom <= BaseYear.Target)))];
}
