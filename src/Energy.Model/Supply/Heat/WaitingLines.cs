using Energy.Model.Demand;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>Who waits for each option before anything is allotted (formula 29): every unit on gas within its reach, in order. The same for all scenarios that save and offer alike.</summary>
internal sealed class WaitingLines
{
    private readonly Dictionary<EnergyOption, Queue[]> queues;

    /// <param name="order">The order in which units wait, whatever the scenario.</param>
    /// <param name="units">What every unit asks for.</param>
    /// <param name="gate">Who may have what.</param>
    /// <param name="choices">The options.</param>
    /// <param name="turns">The queues.</param>
    /// <param name="like">Lines in which the same units are within reach and in the same queues, fit for it as early or not; null to look for them.</param>
    public WaitingLines(WaitingOrder order, UnitDemand units, HeatGate gate, IReadOnlyList<HeatChoice> choices, IHeatOrder turns, WaitingLines? like)
    {
        queues = choices.ToDictionary(choice => choice.Option, choice => Array.ConvertAll(
            like is not null && like.queues.TryGetValue(choice.Option, out var known) ? Array.ConvertAll(known, queue => queue.Units) : Reached(choice.Option),
            waiting => new Queue(waiting, Array.ConvertAll(waiting, unit => gate.FitFrom(choice, unit)))));

        int[][] Reached(EnergyOption option)
        {
            List<int>[] reached = [.. Enumerable.Range(0, turns.Queues).Select(_ => new List<int>())];
            foreach (int unit in order.For(option))
            {
                if (gate.Reaches(option, unit))
                {
                    reached[turns.QueueOf(units.Neighbourhood[unit])].Add(unit);
                }
            }

            return Array.ConvertAll(reached, queue => queue.ToArray());
        }
    }

    /// <summary>The lines of an option, one for each queue, to be gone along; with those who will never be fit for it or without.</summary>
    public WaitingLine[] Of(EnergyOption option, bool withNeverFit) => Array.ConvertAll(queues[option], queue => new WaitingLine(queue.Units, queue.FitFrom, withNeverFit));

    /// <summary>Who waits in one queue, and the first year in which each is fit for the option.</summary>
    private readonly record struct Queue(int[] Units, int[] FitFrom);
}
